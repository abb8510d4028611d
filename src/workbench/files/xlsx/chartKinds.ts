/** How do Excel's chart types map to what a chart part says? */

export type ChartFamily = "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

export interface ChartKind {
  readonly family: ChartFamily;
  /** Only bars lie or stand. */
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  readonly scatterStyle?: "lineMarker" | "smoothMarker";
}

const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { family: "bar", direction: "col", grouping: "clustered" },
  ColumnStacked: { family: "bar", direction: "col", grouping: "stacked" },
  ColumnStacked100: { family: "bar", direction: "col", grouping: "percentStacked" },
  BarClustered: { family: "bar", direction: "bar", grouping: "clustered" },
  BarStacked: { family: "bar", direction: "bar", grouping: "stacked" },
  BarStacked100: { family: "bar", direction: "bar", grouping: "percentStacked" },
  Line: { family: "line", grouping: "standard", markers: false },
  LineStacked: { family: "line", grouping: "stacked", markers: false },
  LineMarkers: { family: "line", grouping: "standard", markers: true },
  Area: { family: "area", grouping: "standard" },
  AreaStacked: { family: "area", grouping: "stacked" },
  Pie: { family: "pie" },
  Doughnut: { family: "doughnut" },
  XYScatter: { family: "scatter", markers: true, scatterStyle: "lineMarker" },
  XYScatterLines: { family: "scatter", markers: true, scatterStyle: "lineMarker" },
  XYScatterLinesNoMarkers: { family: "scatter", markers: false, scatterStyle: "lineMarker" },
};

const column: ChartKind = { family: "bar", direction: "col", grouping: "clustered" };

/** A type we have no drawing for is drawn as columns. */
export function kindOf(chartType: string): ChartKind {
  return kinds[chartType] ?? column;
}

export function typeOf(kind: ChartKind): string {
  const same = ([, other]: [string, ChartKind]): boolean =>
    other.family === kind.family && other.direction === kind.direction && other.grouping === kind.grouping && (other.markers ?? false) === (kind.markers ?? false);
  return Object.entries(kinds).find(same)?.[0] ?? Object.entries(kinds).find(([, other]) => other.family === kind.family)?.[0] ?? "ColumnClustered";
}

export const hasAxes = (family: ChartFamily): boolean => family !== "pie" && family !== "doughnut";
