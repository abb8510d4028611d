/** How is a chart of the workbook drawn by ECharts? */
import { formatNumber } from "../model/formatNumber";
import type { CellValue, ChartModel, SeriesModel, WorkbookModel } from "../model/types";

export interface ChartColors {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly background: string;
}

/** A part of an ECharts option; the library checks it at run time. */
type Option = Record<string, unknown>;

/** The Office theme's accents, for series without a colour of their own. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const FONT = "Aptos, Calibri, Carlito, Segoe UI, sans-serif";

type Place = SeriesModel["values"];

function cellsOf(model: WorkbookModel, place: Place): { value: CellValue; format: string }[] {
  const sheet = place && model.sheet(place.sheetId);
  if (!place || !sheet) return [];
  const { block } = place;
  return sheet.cells
    .readValues(block)
    .flatMap((line, r) => line.map((value, c) => ({ value, format: sheet.cells.numberFormat(block.row + r, block.column + c) })));
}

function numbers(model: WorkbookModel, place: Place): (number | null)[] {
  return cellsOf(model, place).map(({ value }) => (typeof value === "number" ? value : null));
}

function labels(model: WorkbookModel, place: Place, count: number): string[] {
  const cells = cellsOf(model, place);
  if (cells.length === 0) return Array.from({ length: count }, (_, i) => String(i + 1));
  return cells.map(({ value, format }) => {
    if (value === null) return "";
    return typeof value === "object" ? value.error : formatNumber(value, format, model.culture);
  });
}

function nameOf(model: WorkbookModel, series: SeriesModel): string {
  const [cell] = cellsOf(model, series.nameCell);
  return cell && cell.value !== null && typeof cell.value !== "object" ? String(cell.value) : series.name;
}

function numberText(model: WorkbookModel, format: string): (value: unknown) => string {
  return (value) => (typeof value === "number" ? formatNumber(value, format, model.culture) : "");
}

/** The number format of the series' own cells, where the chart states none. */
function formatOf(model: WorkbookModel, chart: ChartModel, stated: string | undefined): string {
  if (stated !== undefined && stated !== "" && stated !== "General") return stated;
  const place = chart.series[0]?.values;
  const sheet = place && model.sheet(place.sheetId);
  return place && sheet ? sheet.cells.numberFormat(place.block.row, place.block.column) : "General";
}

function isRound(chart: ChartModel): boolean {
  return /Pie|Doughnut/.test(chart.chartType);
}

function isStacked(type: string): boolean {
  return /Stacked/.test(type);
}

function kindOf(type: string): "bar" | "line" | "scatter" {
  if (/^Line|^Area/.test(type)) return "line";
  return /Scatter/.test(type) ? "scatter" : "bar";
}

function shared(chart: ChartModel, colors: ChartColors): Option {
  const legendAt: Option =
    { Top: { top: chart.title.visible ? 34 : 6 }, Left: { left: 6, orient: "vertical", top: "middle" }, Right: { right: 10, orient: "vertical", top: "middle" } }[
      chart.legend.position
    ] ?? { bottom: 4 };
  return {
    animation: false,
    backgroundColor: colors.background,
    textStyle: { fontFamily: FONT, color: colors.text },
    title: {
      show: chart.title.visible && chart.title.text !== "",
      text: chart.title.text,
      left: "center",
      top: 8,
      textStyle: { fontSize: 14, fontWeight: 500, color: colors.text, fontFamily: FONT },
    },
    legend: { show: chart.legend.visible, type: "scroll", textStyle: { color: colors.text }, ...legendAt },
    tooltip: { trigger: isRound(chart) ? "item" : "axis", confine: true },
  };
}

function roundSeries(model: WorkbookModel, chart: ChartModel, series: SeriesModel, colors: ChartColors): Option {
  const values = numbers(model, series.values);
  const names = labels(model, series.categories, values.length);
  const hole = /Doughnut/.test(chart.chartType) ? `${Math.round((chart.doughnutHoleSize ?? 50) * 0.72)}%` : "0%";
  const text = numberText(model, formatOf(model, chart, chart.dataLabels.numberFormat));
  const side = chart.legend.visible && chart.legend.position === "Right";
  return {
    type: "pie",
    name: nameOf(model, series),
    radius: [hole, "72%"],
    center: [side ? "38%" : "50%", chart.title.visible ? "55%" : "50%"],
    itemStyle: { borderColor: colors.background, borderWidth: 1.5 },
    label: {
      show: chart.dataLabels.visible || series.showDataLabels,
      position: "inside",
      color: "#fff",
      formatter: ({ value, percent }: { value: number; percent: number }) =>
        chart.dataLabels.numberFormat?.includes("%") ? `${Math.round(percent)}%` : text(value),
    },
    data: values.map((value, i) => ({
      name: names[i] ?? "",
      value: value ?? 0,
      itemStyle: { color: series.pointColors.get(i) ?? ACCENTS[i % ACCENTS.length] },
    })),
  };
}

function axisSeries(model: WorkbookModel, chart: ChartModel, series: SeriesModel, index: number, colors: ChartColors): Option {
  const type = series.chartType ?? chart.chartType;
  const color = series.color ?? ACCENTS[index % ACCENTS.length];
  const text = numberText(model, formatOf(model, chart, chart.dataLabels.numberFormat));
  const flat = /^Bar/.test(chart.chartType);
  return {
    type: kindOf(type),
    name: nameOf(model, series),
    ...(isStacked(type) ? { stack: "all" } : {}),
    ...(/^Area/.test(type) ? { areaStyle: { opacity: 0.6 } } : {}),
    ...(series.axisGroup === "Secondary" ? { [flat ? "xAxisIndex" : "yAxisIndex"]: 1 } : {}),
    ...(kindOf(type) === "bar" ? { barCategoryGap: `${Math.round((chart.gapWidth ?? 80) / ((chart.gapWidth ?? 80) + 100) * 100)}%` } : {}),
    symbol: /Markers/.test(type) ? "circle" : "none",
    lineStyle: { width: 2.25, color },
    itemStyle: { color },
    label: {
      show: chart.dataLabels.visible || series.showDataLabels,
      position: isStacked(type) ? "inside" : flat ? "right" : "top",
      color: isStacked(type) ? "#fff" : colors.text,
      fontSize: 11,
      formatter: ({ value }: { value: number }) => text(value),
    },
    data: numbers(model, series.values).map((value, i) => {
      const own = series.pointColors.get(i);
      return own === undefined ? value : { value, itemStyle: { color: own } };
    }),
  };
}

function axes(model: WorkbookModel, chart: ChartModel, colors: ChartColors): Option {
  const first = chart.series[0];
  const { category, value } = chart.axes;
  const count = first ? numbers(model, first.values).length : 0;
  const flat = /^Bar/.test(chart.chartType);
  const words = { color: colors.muted, fontSize: 11 };
  const categories: Option = {
    type: "category",
    show: category.visible,
    name: category.title,
    nameLocation: "middle",
    nameGap: 28,
    data: first ? labels(model, first.categories, count) : [],
    // Excel draws the first category of a bar chart at the bottom, unless the axis is reversed.
    inverse: category.reversed,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colors.line } },
    axisLabel: words,
  };
  const text = numberText(model, formatOf(model, chart, value.numberFormat));
  const valueAxis = (secondary: boolean): Option => ({
    type: "value",
    show: value.visible,
    name: secondary ? "" : value.title,
    nameLocation: "middle",
    nameGap: 52,
    ...(value.minimum === undefined ? {} : { min: value.minimum }),
    ...(value.maximum === undefined ? {} : { max: value.maximum }),
    splitLine: { show: value.gridlines && !secondary, lineStyle: { color: colors.line } },
    axisLabel: { ...words, hideOverlap: true, formatter: (shown: number) => text(shown) },
  });
  const secondary = chart.series.some((series) => series.axisGroup === "Secondary");
  const values = secondary ? [valueAxis(false), valueAxis(true)] : [valueAxis(false)];
  return flat ? { xAxis: values, yAxis: [categories] } : { xAxis: [categories], yAxis: values };
}

function grid(chart: ChartModel): Option {
  const { visible, position } = chart.legend;
  return {
    left: visible && position === "Left" ? 110 : 14,
    right: visible && position === "Right" ? 120 : 22,
    top: (chart.title.visible ? 44 : 16) + (visible && position === "Top" ? 24 : 0),
    bottom: visible && position === "Bottom" ? 34 : 12,
    containLabel: true,
  };
}

/** Everything that ECharts needs; the numbers are read from the cells at this moment. */
export function chartOption(model: WorkbookModel, chart: ChartModel, colors: ChartColors): Option {
  if (isRound(chart)) {
    const [series] = chart.series;
    return { ...shared(chart, colors), series: series ? [roundSeries(model, chart, series, colors)] : [] };
  }
  return {
    ...shared(chart, colors),
    grid: grid(chart),
    ...axes(model, chart, colors),
    series: chart.series.map((series, index) => axisSeries(model, chart, series, index, colors)),
  };
}

/** Which cells a chart reads, to know when it must be drawn again. */
export function chartSources(chart: ChartModel): NonNullable<Place>[] {
  return chart.series.flatMap((series) => [series.values, series.categories, series.nameCell]).filter((place) => place !== null);
}
