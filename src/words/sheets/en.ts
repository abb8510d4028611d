/** How are our sheets called in English? */
import type { SheetWords } from "./shape";

export const en: SheetWords = {
  summary: { sheet: "Summary", table: "Summary" },
  customers: { sheet: "Customers", table: "Customers" },
  channels: { sheet: "Channels", table: "Channels" },
  cohorts: { sheet: "Cohorts", table: "Cohorts" },
  migration: { sheet: "Migration", table: "Migration" },
  recurring: { sheet: "Subscriptions", table: "Recurring" },
  actions: { sheet: "Actions", table: "Actions" },
  voice: { sheet: "Voice of customer", table: "Comments" },
  products: { sheet: "Products", table: "Products" },
  customerValue: { sheet: "Customer value", table: "CustomerValue" },
  strategy: { sheet: "Strategy", table: "Strategy" },
  methods: { sheet: "Compare methods", table: "CompareMethods" },
  history: { sheet: "Run history", table: "History" },
  subscriptions: { sheet: "Subscriptions", table: "Subscriptions" },
  subscribers: { sheet: "Subscribers", table: "Subscribers" },
  survival: { sheet: "Survival", table: "Survival" },
  dataCheck: { sheet: "Data check", table: "DataCheck" },
  keptNotes: { sheet: "Kept notes", table: "KeptNotes" },
};
