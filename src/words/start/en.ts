/** Why can the pane not start? In English; this file is the shape that every other language fills. */
export const en = {
  officeMissing: {
    title: "Office could not be reached",
    text: "The pane needs Microsoft’s Office library and could not load it. Check the internet connection, then try again.",
  },
  outsideExcel: {
    title: "Open me in Excel",
    text: "CLV for Excel is an add-in. Open a workbook in Excel, then choose Open CLV on the ribbon.",
  },
  excelTooOld: {
    title: "This Excel is too old",
    text: "CLV for Excel needs Excel for Microsoft 365, Excel 2021 or later, or Excel on the web. Please update Excel, or open the workbook in Excel on the web.",
  },
  loadFailed: {
    title: "The pane could not be loaded",
    text: "A part of the add-in did not arrive. Check the internet connection, then try again.",
  },
  retry: "Try again",
};

export type StartWords = typeof en;
