/** How is an Excel table written? */
import { formatBlock } from "../../model/address";
import type { SheetModel, TableModel } from "../../model/types";
import { counted, element, xmlHead } from "./xml";

export function tableXml(table: TableModel, sheet: SheetModel, id: number): string {
  const { block } = table;
  const ref = formatBlock(block);
  const data = { ...block, rows: block.rows - (table.showTotals ? 1 : 0) };
  const columns = headers(table, sheet).map((name, index) => element("tableColumn", { id: index + 1, name }));
  return (
    xmlHead +
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id, name: table.name, displayName: table.name, ref,
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : false,
      },
      table.showHeaders && table.showFilterButton ? element("autoFilter", { ref: formatBlock(data) }) : "",
      counted("tableColumns", columns),
      element("tableStyleInfo", {
        name: table.style || undefined,
        showFirstColumn: false, showLastColumn: false, showRowStripes: table.showBandedRows, showColumnStripes: false,
      }),
    )
  );
}

/** Column names must equal the header cells and differ from each other, or Excel repairs the file. */
function headers({ block, showHeaders }: TableModel, sheet: SheetModel): string[] {
  const row = showHeaders ? (sheet.cells.readValues({ ...block, rows: 1 })[0] ?? []) : [];
  const taken = new Set<string>();
  return Array.from({ length: block.columns }, (_, index) => {
    const value = row[index] ?? null;
    const shown = value === null || typeof value === "object" ? `Column${index + 1}` : String(value);
    let name = shown;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${shown}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
