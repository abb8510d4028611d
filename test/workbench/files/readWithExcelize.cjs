// Prints what excelize finds in the workbook named by the first argument. A process of its own: the test runner cannot load its WebAssembly.
const fs = require("node:fs");
const path = require("node:path");
const { init } = require("excelize-wasm");

init(path.join(path.dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz")).then((excelize) => {
  const file = excelize.OpenReader(new Uint8Array(fs.readFileSync(process.argv[2])));
  if (file.error) throw new Error(file.error);
  const sheets = file.GetSheetList().list;
  const each = (read) => Object.fromEntries(sheets.map((sheet) => [sheet, read(sheet)]));
  const found = {
    sheets,
    rows: each((sheet) => file.GetRows(sheet).result),
    formulas: each((sheet) => file.GetCellFormula(sheet, "B2").formula),
    tables: each((sheet) => (file.GetTables(sheet).tables ?? []).map((table) => [table.Name, table.Range])),
    names: (file.GetDefinedName().definedNames ?? []).map((name) => name.Name),
  };
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
});
