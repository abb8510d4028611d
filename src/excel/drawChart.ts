/** How does a chart of the report become a native one? */
import { colors, typeScale } from "../report/theme";
import type { ChartDescription } from "../report/types";
import { rangeOf } from "./applyStyle";

const doughnutHole = 60;
const barGap = 40;
const lineWeight = 2.25;

function drawLine(series: Excel.ChartSeries, color: string): void {
  series.format.line.color = color;
  series.format.line.weight = lineWeight;
  series.markerStyle = "None";
}

function addSeries(chart: Excel.Chart, sheet: Excel.Worksheet, description: ChartDescription): void {
  description.series.forEach(({ name, values, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, description.categories));
    series.hasDataLabels = description.dataLabels;
    if (description.type === "Line") drawLine(series, color);
    else series.format.fill.setSolidColor(color);
    if (description.type === "Doughnut") series.doughnutHoleSize = doughnutHole;
    else if (description.type !== "Line") series.gapWidth = barGap;
    description.pointColors.forEach((pointColor, point) => {
      if (pointColor !== null) series.points.getItemAt(point).format.fill.setSolidColor(pointColor);
    });
  });
}

function setAxes(chart: Excel.Chart, { type, reversed, evenly, valueFormat, categoryFormat, dataLabels }: ChartDescription): void {
  if (type === "Doughnut") return;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = reversed;
  categoryAxis.format.font.color = colors.ink;
  categoryAxis.format.font.size = typeScale.small;
  if (categoryFormat !== null) categoryAxis.numberFormat = categoryFormat;
  if (evenly) categoryAxis.categoryType = "TextAxis";
  valueAxis.format.font.color = colors.muted;
  valueAxis.format.font.size = typeScale.small;
  valueAxis.numberFormat = valueFormat;
  // Labels on the bars say it already.
  valueAxis.visible = !dataLabels;
  valueAxis.majorGridlines.visible = !dataLabels;
}

function setLegend(chart: Excel.Chart, { legend }: ChartDescription): void {
  chart.legend.visible = legend !== null;
  if (legend !== null) chart.legend.position = legend;
}

export function drawChart(sheet: Excel.Worksheet, description: ChartDescription): void {
  const [first] = description.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(description.type, rangeOf(sheet, first.values), "Columns");
  chart.name = description.id;
  addSeries(chart, sheet, description);
  chart.title.text = description.title;
  chart.title.format.font.size = typeScale.body + 1;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = colors.brand;
  // A frame would touch the table beside it; without one the chart's own margin parts them.
  chart.format.border.color = colors.paper;
  setLegend(chart, description);
  setAxes(chart, description);
  const { row, column, rows, columns } = description.place;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}
