/** By which words is a choice made in Indonesian? */
import type { ChoiceNames } from "./shape";

export const id: ChoiceNames = {
  day: "hari",
  week: "minggu",
  month: "bulan",
  quarter: "kuartal",
  year: "tahun",
  "in period": "dalam periode",
  "ever after": "sejak itu",
};
