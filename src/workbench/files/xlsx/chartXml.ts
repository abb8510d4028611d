/** How is a native chart written, with the values it shows, so that every reader draws it at once? */
import { formatAbsolute, quoteSheetName } from "../../model/address";
import type { Block, CellValue, ChartModel, SeriesModel, WorkbookModel } from "../../model/types";
import { hasAxes, kindOf, type ChartKind } from "./chartKinds";
import { element as xml, text, xmlHead } from "./xml";

interface Source {
  readonly sheetId: string;
  readonly block: Block;
}

/** Series of one type on one pair of axes. */
interface Group {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly series: readonly SeriesModel[];
}

const ink = "595959";
const faint = "D9D9D9";
const val = (name: string, value: string | number | boolean): string => xml(`c:${name}`, { val: value });
const solid = (color: string): string => xml("a:solidFill", {}, xml("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));

export function chartXml(chart: ChartModel, model: WorkbookModel): string {
  const groups = groupsOf(chart);
  const axes = groups.some((group) => hasAxes(group.kind.family));
  const titled = chart.title.visible && chart.title.text !== "";
  return (
    xmlHead +
    xml(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      val("roundedCorners", false),
      xml(
        "c:chart",
        {},
        titled ? title(chart.title.text, 1400) : "",
        val("autoTitleDeleted", !titled),
        xml("c:plotArea", {}, "<c:layout/>", ...groups.map((group) => groupXml(group, chart, model)), axes ? axesXml(chart, groups) : ""),
        legend(chart),
        val("plotVisOnly", true),
        val("dispBlanksAs", "gap"),
      ),
      xml("c:spPr", {}, solid(chart.fill || "FFFFFF"), xml("a:ln", { w: 9525 }, solid(chart.border || faint))),
    )
  );
}

function groupsOf(chart: ChartModel): Group[] {
  const groups = new Map<string, { kind: ChartKind; secondary: boolean; series: SeriesModel[] }>();
  for (const series of chart.series) {
    const type = series.chartType ?? chart.chartType;
    const secondary = series.axisGroup === "Secondary";
    const key = `${type} ${secondary}`;
    const group = groups.get(key) ?? { kind: kindOf(type), secondary, series: [] };
    group.series.push(series);
    groups.set(key, group);
  }
  // A chart without series is still a chart.
  if (groups.size === 0) groups.set("", { kind: kindOf(chart.chartType), secondary: false, series: [] });
  return [...groups.values()].sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

function groupXml({ kind, secondary, series }: Group, chart: ChartModel, model: WorkbookModel): string {
  const all = series.map((item) => seriesXml(item, chart.series.indexOf(item), kind, chart, model));
  const axisIds = hasAxes(kind.family) ? (secondary ? [503, 504] : [501, 502]).map((id) => val("axId", id)) : [];
  const grouping = kind.grouping ? val("grouping", kind.grouping) : "";
  switch (kind.family) {
    case "bar": {
      const stacked = kind.grouping !== "clustered";
      return xml(
        "c:barChart", {}, val("barDir", kind.direction ?? "col"), grouping, val("varyColors", false), ...all,
        val("gapWidth", chart.gapWidth ?? (stacked ? 100 : 80)), stacked ? val("overlap", 100) : "", ...axisIds,
      );
    }
    case "line":
      return xml("c:lineChart", {}, grouping, val("varyColors", false), ...all, val("marker", true), ...axisIds);
    case "area":
      return xml("c:areaChart", {}, grouping, val("varyColors", false), ...all, ...axisIds);
    case "scatter":
      return xml("c:scatterChart", {}, val("scatterStyle", kind.scatterStyle ?? "lineMarker"), val("varyColors", false), ...all, ...axisIds);
    case "pie":
      return xml("c:pieChart", {}, val("varyColors", true), ...all, val("firstSliceAng", 0));
    case "doughnut":
      return xml("c:doughnutChart", {}, val("varyColors", true), ...all, val("firstSliceAng", 0), val("holeSize", chart.doughnutHoleSize ?? 60));
  }
}

function seriesXml(series: SeriesModel, index: number, kind: ChartKind, chart: ChartModel, model: WorkbookModel): string {
  const { family } = kind;
  const points = [...series.pointColors].map(([point, color]) =>
    xml("c:dPt", {}, val("idx", point), family === "bar" ? val("invertIfNegative", false) : "", val("bubble3D", false), shape(family, color)),
  );
  const categories = dataXml(family === "scatter" ? "c:xVal" : "c:cat", series.categories, model, family === "scatter");
  const values = dataXml(family === "scatter" ? "c:yVal" : "c:val", series.values, model, true);
  return xml(
    "c:ser", {}, val("idx", index), val("order", index), seriesName(series, model),
    series.color ? shape(family, series.color) : family === "line" ? xml("c:spPr", {}, xml("a:ln", { w: 28575, cap: "rnd" }, "<a:round/>")) : "",
    family === "bar" ? val("invertIfNegative", false) : "",
    family === "line" || family === "scatter" ? xml("c:marker", {}, val("symbol", kind.markers ? "circle" : "none"), kind.markers ? val("size", 5) : "") : "",
    ...points,
    labels(series, chart, family),
    categories, values,
    family === "line" || family === "scatter" ? val("smooth", false) : "",
  );
}

function shape(family: ChartKind["family"], color: string): string {
  if (family === "line" || family === "scatter") return xml("c:spPr", {}, xml("a:ln", { w: 28575, cap: "rnd" }, solid(color), "<a:round/>"));
  // A white edge keeps slices apart in black and white.
  return xml("c:spPr", {}, solid(color), family === "bar" || family === "area" ? "" : xml("a:ln", { w: 19050 }, solid("FFFFFF")));
}

function seriesName(series: SeriesModel, model: WorkbookModel): string {
  if (series.nameCell) return xml("c:tx", {}, textReference(series.nameCell, model));
  return series.name === "" ? "" : xml("c:tx", {}, xml("c:v", {}, text(series.name)));
}

function labels(series: SeriesModel, chart: ChartModel, family: ChartKind["family"]): string {
  if (!series.showDataLabels && !chart.dataLabels.visible) return "";
  const slices = hasAxes(family) ? [] : [...series.pointColors];
  // Labels of a doughnut lie on its slices, so each takes the ink that is read there.
  const own = slices.map(([point, color]) => xml("c:dLbl", {}, val("idx", point), labelStyle(chart, readableOn(color))));
  return xml("c:dLbls", {}, ...own, labelStyle(chart, ink), hasAxes(family) ? "" : val("showLeaderLines", true));
}

function labelStyle(chart: ChartModel, color: string): string {
  const { numberFormat } = chart.dataLabels;
  const flags = { showLegendKey: false, showVal: true, showCatName: false, showSerName: false, showPercent: false, showBubbleSize: false };
  return (
    (numberFormat ? xml("c:numFmt", { formatCode: numberFormat, sourceLinked: false }) : "") +
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
    textStyle(900, color) +
    Object.entries(flags).map(([name, shown]) => val(name, shown)).join("")
  );
}

/** White or black, whichever has more contrast (WCAG relative luminance; the two are equal at 0.179). */
function readableOn(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "000000" : "FFFFFF";
}

function reference(source: Source, model: WorkbookModel): string {
  const name = model.sheet(source.sheetId)?.name ?? "";
  return xml("c:f", {}, text(`${quoteSheetName(name)}!${formatAbsolute(source.block)}`));
}

function valuesOf(source: Source, model: WorkbookModel): CellValue[] {
  return model.sheet(source.sheetId)?.cells.readValues(source.block).flat() ?? [];
}

function points(values: readonly CellValue[], shown: (value: CellValue) => string | null): string {
  const known = values.map((value, idx) => {
    const content = shown(value);
    return content === null ? "" : xml("c:pt", { idx }, xml("c:v", {}, content));
  });
  return val("ptCount", values.length) + known.join("");
}

const asNumber = (value: CellValue): string | null => (typeof value === "number" ? String(value) : null);
const asText = (value: CellValue): string | null => (value === null ? null : text(typeof value === "object" ? value.error : String(value)));

function textReference(source: Source, model: WorkbookModel): string {
  return xml("c:strRef", {}, reference(source, model), xml("c:strCache", {}, points(valuesOf(source, model), asText)));
}

function dataXml(name: string, source: Source | null, model: WorkbookModel, numeric: boolean): string {
  if (!source) return "";
  const values = valuesOf(source, model);
  const { row, column } = source.block;
  const numbers = numeric || values.every((value) => typeof value === "number" || value === null);
  if (!numbers) return xml(name, {}, textReference(source, model));
  const format = model.sheet(source.sheetId)?.cells.numberFormat(row, column) ?? "General";
  return xml(name, {}, xml("c:numRef", {}, reference(source, model), xml("c:numCache", {}, xml("c:formatCode", {}, text(format)), points(values, asNumber))));
}

function textStyle(size: number, color: string): string {
  return xml(
    "c:txPr", {}, "<a:bodyPr/><a:lstStyle/>",
    xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", { sz: size, b: false }, solid(color))), '<a:endParaRPr lang="en-US"/>'),
  );
}

function title(words: string, size: number): string {
  const style = { sz: size, b: false };
  return xml(
    "c:title", {},
    xml(
      "c:tx", {},
      xml("c:rich", {}, "<a:bodyPr/><a:lstStyle/>", xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", style, solid(ink))), xml("a:r", {}, xml("a:rPr", { lang: "en-US", ...style }, solid(ink)), xml("a:t", {}, text(words))))),
    ),
    val("overlay", false),
  );
}

function legend(chart: ChartModel): string {
  if (!chart.legend.visible) return "";
  const places: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
  return xml("c:legend", {}, val("legendPos", places[chart.legend.position] ?? "b"), val("overlay", false), textStyle(900, ink));
}

function axesXml(chart: ChartModel, groups: readonly Group[]): string {
  const first = groups.find((group) => hasAxes(group.kind.family));
  const lying = first?.kind.direction === "bar";
  const scatter = first?.kind.family === "scatter";
  const secondary = groups.some((group) => group.secondary && hasAxes(group.kind.family));
  return (
    categoryAxis(chart, lying, scatter) +
    valueAxis(chart, lying) +
    // The value axis of a second pair stands on the other side; its categories are the same and not shown again.
    (secondary ? secondAxes() : "")
  );
}

function axisFrame(id: number, visible: boolean, position: string, scaling: string, middle: string, format: string, labels: "low" | "nextTo"): string {
  return (
    val("axId", id) + xml("c:scaling", {}, scaling) + val("delete", !visible) + val("axPos", position) + middle +
    xml("c:numFmt", { formatCode: format === "" ? "General" : format, sourceLinked: format === "" }) +
    val("majorTickMark", "none") + val("minorTickMark", "none") + val("tickLblPos", labels) +
    xml("c:spPr", {}, xml("a:ln", { w: 9525 }, solid(faint))) + textStyle(900, ink)
  );
}

function categoryAxis(chart: ChartModel, lying: boolean, scatter: boolean): string {
  const { visible, title: words, numberFormat, reversed, asText } = chart.axes.category;
  const frame = axisFrame(501, visible, lying ? "l" : "b", val("orientation", reversed ? "maxMin" : "minMax"), words ? title(words, 1000) : "", numberFormat, "low");
  const cross = val("crossAx", 502) + val("crosses", "autoZero");
  if (scatter) return xml("c:valAx", {}, frame, cross, val("crossBetween", "midCat"));
  return xml("c:catAx", {}, frame, cross, val("auto", asText !== true), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", false));
}

function valueAxis(chart: ChartModel, lying: boolean): string {
  const { visible, title: words, numberFormat, gridlines, minimum, maximum } = chart.axes.value;
  const scaling = val("orientation", "minMax") + (maximum === undefined ? "" : val("max", maximum)) + (minimum === undefined ? "" : val("min", minimum));
  const lines = gridlines ? xml("c:majorGridlines", {}, xml("c:spPr", {}, xml("a:ln", { w: 9525 }, solid(faint)))) : "";
  const frame = axisFrame(502, visible, lying ? "b" : "l", scaling, lines + (words ? title(words, 1000) : ""), numberFormat, "nextTo");
  // Categories from top to bottom would take the value axis to the top with them.
  return xml("c:valAx", {}, frame, val("crossAx", 501), val("crosses", chart.axes.category.reversed ? "max" : "autoZero"), val("crossBetween", "between"));
}

function secondAxes(): string {
  const category = axisFrame(503, false, "b", val("orientation", "minMax"), "", "", "low");
  const value = axisFrame(504, true, "r", val("orientation", "minMax"), "", "", "nextTo");
  return (
    xml("c:catAx", {}, category, val("crossAx", 504), val("crosses", "autoZero"), val("auto", true), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", false)) +
    xml("c:valAx", {}, value, val("crossAx", 503), val("crosses", "max"), val("crossBetween", "between"))
  );
}
