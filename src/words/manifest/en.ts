/** What do the ribbon, the context menu and the store's card say in English? This file is the shape that every other language fills. */
export const en = {
  name: "CLV for Excel",
  description:
    "Turns orders into customer lifetime value: worksheet functions, customer segments and a living summary, all inside your workbook.",
  tab: "CLV",
  open: { label: "Open CLV", tip: "Opens the pane: choose orders, check them, write the summary." },
  analyse: {
    label: "Analyse selection",
    tip: "Reads the selected orders and writes a customer list and a summary.",
  },
  refresh: { label: "Refresh", tip: "Reads the same orders again and brings the customer list and the summary up to date." },
  started: {
    title: "CLV for Excel is ready",
    text: "Select your orders and choose Open CLV on the Home tab, or type =CLV( in a cell.",
  },
};

export type ManifestWords = typeof en;
