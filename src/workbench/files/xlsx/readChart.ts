/** What does a chart part draw, and from which cells? */
import { isAddress, parseAddress } from "../../model/address";
import type { ChartModel, SeriesModel, WorkbookModel } from "../../model/types";
import { typeOf as chartTypeOf, type ChartFamily, type ChartKind } from "./chartKinds";
import { child, childrenOf, descendants, flag, valOf, type Node } from "./xmlTree";

const families: Readonly<Record<string, ChartFamily>> = {
  barChart: "bar", bar3DChart: "bar", lineChart: "line", areaChart: "area", pieChart: "pie", pie3DChart: "pie", doughnutChart: "doughnut", scatterChart: "scatter",
};

/** Everything but where the chart lies, and its name. */
export type ReadChart = Omit<ChartModel, "id" | "name" | "left" | "top" | "width" | "height" | "anchor" | "altText">;

/** Null for kinds of chart that the workbench does not know. */
export function readChart(root: Node, model: WorkbookModel): ReadChart | null {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter((node) => node.name in families);
  const [first] = groups;
  if (!first) return null;
  const type = chartTypeOf(kindOf(first));
  const series = groups.flatMap((group, index) => readGroup(group, index === 0 ? null : type, model));
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const labels = series.some((item) => item.showDataLabels);
  const format = descendants(plot, "dLbls").map((node) => child(node, "numFmt")?.attributes.formatCode).find((code) => code !== undefined);
  const hole = Number(valOf(first, "holeSize") ?? NaN);
  const gap = Number(valOf(first, "gapWidth") ?? NaN);
  return {
    chartType: type,
    title: { text: wordsOf(title), visible: title !== undefined },
    legend: { visible: legend !== undefined, position: { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" }[valOf(legend, "legendPos") ?? "b"] ?? "Bottom" },
    series,
    axes: readAxes(plot),
    dataLabels: { visible: labels, ...(format === undefined ? {} : { numberFormat: format }) },
    ...(Number.isFinite(hole) ? { doughnutHoleSize: hole } : {}),
    ...(Number.isFinite(gap) ? { gapWidth: gap } : {}),
  };
}

function kindOf(group: Node): ChartKind {
  const family = families[group.name] ?? "bar";
  const grouping = valOf(group, "grouping");
  const markers = childrenOf(group, "ser").some((series) => (valOf(series, "marker", "symbol") ?? "none") !== "none");
  const known = grouping === "stacked" || grouping === "percentStacked" || grouping === "standard" || grouping === "clustered";
  return {
    family,
    ...(family === "bar" ? { direction: valOf(group, "barDir") === "bar" ? ("bar" as const) : ("col" as const) } : {}),
    ...(family === "bar" ? { grouping: known && grouping !== "standard" ? grouping : "clustered" } : known && family !== "pie" && family !== "doughnut" ? { grouping } : {}),
    ...(family === "line" || family === "scatter" ? { markers } : {}),
  };
}

/** Series of a further group name their own type, and the second pair of axes if they stand on it. */
function readGroup(group: Node, mainType: string | null, model: WorkbookModel): SeriesModel[] {
  const type = chartTypeOf(kindOf(group));
  const secondary = mainType !== null && descendants(group, "axId").length > 0 && valOf(group, "axId") !== "501";
  return childrenOf(group, "ser").map((node) => ({
    ...readSeries(node, model),
    ...(mainType !== null && type !== mainType ? { chartType: type } : {}),
    ...(secondary ? { axisGroup: "Secondary" as const } : {}),
  }));
}

function readSeries(node: Node, model: WorkbookModel): SeriesModel {
  const name = child(node, "tx");
  const nameCell = sourceOf(child(name, "strRef", "f"), model);
  const color = colorOf(child(node, "spPr"));
  const pointColors = new Map<number, string>();
  for (const point of childrenOf(node, "dPt")) {
    const own = colorOf(child(point, "spPr"));
    if (own !== undefined) pointColors.set(Number(valOf(point, "idx") ?? 0), own);
  }
  const labels = child(node, "dLbls");
  const index = valOf(node, "idx") ?? "0";
  return {
    id: `series${index}`,
    name: descendants(name, "v")[0]?.text ?? "",
    values: sourceOf(descendants(child(node, "val") ?? child(node, "yVal"), "f")[0], model),
    categories: sourceOf(descendants(child(node, "cat") ?? child(node, "xVal"), "f")[0], model),
    nameCell,
    ...(color === undefined ? {} : { color }),
    pointColors,
    showDataLabels: ["showVal", "showPercent", "showCatName"].some((key) => flag(child(labels, key), "val")),
  };
}

/** The colour of a fill, or of the line where there is no fill. */
function colorOf(shape: Node | undefined): string | undefined {
  const fill = child(shape, "solidFill", "srgbClr") ?? child(shape, "ln", "solidFill", "srgbClr");
  return fill?.attributes.val === undefined ? undefined : `#${fill.attributes.val.toUpperCase()}`;
}

function sourceOf(formula: Node | undefined, model: WorkbookModel): SeriesModel["values"] {
  const text = formula?.text.trim() ?? "";
  if (text === "" || !isAddress(text)) return null;
  const { sheet, block } = parseAddress(text);
  const found = sheet === null ? undefined : model.sheetByName(sheet);
  return found ? { sheetId: found.id, block } : null;
}

function wordsOf(title: Node | undefined): string {
  const own = descendants(title, "t").map((node) => node.text).join("");
  return own !== "" ? own : (descendants(title, "v")[0]?.text ?? "");
}

/** A doughnut has no axes; they are as a new chart would have them. */
function readAxes(plot: Node | undefined): ChartModel["axes"] {
  const values = childrenOf(plot, "valAx");
  const category = child(plot, "catAx") ?? child(plot, "dateAx") ?? values[0];
  const value = category === values[0] ? values[1] : values[0];
  const [minimum, maximum] = [Number(valOf(value, "scaling", "min") ?? NaN), Number(valOf(value, "scaling", "max") ?? NaN)];
  const frame = (axis: Node | undefined) => ({
    visible: !flag(child(axis, "delete"), "val"),
    title: wordsOf(child(axis, "title")),
    numberFormat: flag(child(axis, "numFmt"), "sourceLinked") ? "" : (child(axis, "numFmt")?.attributes.formatCode ?? ""),
  });
  return {
    category: {
      ...frame(category),
      reversed: valOf(category, "scaling", "orientation") === "maxMin",
      ...(category?.name === "catAx" && valOf(category, "auto") === "0" ? { asText: true as const } : {}),
    },
    value: {
      ...frame(value),
      gridlines: value === undefined || child(value, "majorGridlines") !== undefined,
      ...(Number.isFinite(minimum) ? { minimum } : {}),
      ...(Number.isFinite(maximum) ? { maximum } : {}),
    },
  };
}
