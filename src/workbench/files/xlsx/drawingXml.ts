/** Where on a sheet do its charts lie? */
import type { ChartModel, SheetModel } from "../../model/types";
import { columnSize, cornerAt, rowSize, toEmu, type Corner } from "./units";
import { element as xml, xmlHead } from "./xml";

/** Relationship ids are rId1, rId2 … in the order of the charts. */
export function drawingXml(sheet: SheetModel): string {
  return (
    xmlHead +
    xml(
      "xdr:wsDr",
      {
        "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      },
      ...sheet.charts.map((chart, index) => anchorXml(chart, index, sheet)),
    )
  );
}

function anchorXml(chart: ChartModel, index: number, sheet: SheetModel): string {
  const frame = frameXml(chart, index) + "<xdr:clientData/>";
  if (chart.anchor) {
    const { row, column, rows, columns } = chart.anchor;
    const from = corner("xdr:from", { index: column, offset: 0 }, { index: row, offset: 0 });
    const to = corner("xdr:to", { index: column + columns, offset: 0 }, { index: row + rows, offset: 0 });
    return xml("xdr:twoCellAnchor", { editAs: "oneCell" }, from, to, frame);
  }
  const from = corner("xdr:from", cornerAt(chart.left, columnSize(sheet)), cornerAt(chart.top, rowSize(sheet)));
  return xml("xdr:oneCellAnchor", {}, from, xml("xdr:ext", { cx: toEmu(chart.width), cy: toEmu(chart.height) }), frame);
}

function corner(name: string, column: Corner, row: Corner): string {
  return `<${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${toEmu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${toEmu(row.offset)}</xdr:rowOff></${name}>`;
}

function frameXml(chart: ChartModel, index: number): string {
  const { title, description } = chart.altText;
  return xml(
    "xdr:graphicFrame",
    { macro: "" },
    xml(
      "xdr:nvGraphicFramePr", {},
      xml("xdr:cNvPr", { id: index + 2, name: chart.name, descr: description || undefined, title: title || undefined }),
      "<xdr:cNvGraphicFramePr/>",
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index + 1}"/>` +
      "</a:graphicData></a:graphic>",
  );
}
