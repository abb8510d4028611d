/** Where do the charts float over the cells, and when are they drawn anew? */
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { intersect } from "../model/block";
import { chartOption, chartSources } from "./chartOption";
import { PIXELS_PER_POINT } from "./sheetSnapshot";
import type { EChartsType } from "echarts/core";
import type { Change, ChartModel, WorkbookModel } from "../model/types";
import type { Words } from "../words";

use([BarChart, LineChart, PieChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** Where the cells are on the page: what scrolls, and what stays. */
export interface Viewport {
  /** Left and top edge of the part that scrolls, below the headers and frozen rows. */
  readonly left: number;
  readonly top: number;
  /** Pixels of the sheet that lie left of and above that edge. */
  readonly originX: number;
  readonly originY: number;
  readonly zoom: number;
}

interface Shown {
  readonly element: HTMLElement;
  readonly drawing: EChartsType;
}

const LIGHT = { text: "#404040", muted: "#595959", line: "#d9d9d9", background: "#ffffff" };
const DARK = { text: "#e6e6e6", muted: "#b8b8b8", line: "#4a4a4a", background: "#262626" };

export class ChartLayer {
  private readonly layer: HTMLElement;
  private readonly shown = new Map<string, Shown>();
  private readonly unsubscribe: () => void;
  private dark = false;
  private scheduled = false;
  private frame = 0;
  private placed = "";
  /** Charts of two sheets can have the same id. */
  private shownSheet = "";
  private readonly stale = new Set<string>();

  constructor(
    container: HTMLElement,
    private readonly model: WorkbookModel,
    private words: Words,
    private readonly viewport: () => Viewport | null,
  ) {
    this.layer = document.createElement("div");
    this.layer.className = "charts";
    container.append(this.layer);
    this.unsubscribe = model.onChange((change) => this.hear(change));
    this.schedule();
  }

  setLook(words: Words, dark: boolean): void {
    this.words = words;
    this.dark = dark;
    for (const id of this.shown.keys()) this.stale.add(id);
    this.schedule();
  }

  /** Follows the cells when they are scrolled or zoomed. */
  place(): void {
    const view = this.viewport();
    if (!view) return;
    const where = JSON.stringify([view, this.charts().map(({ id, left, top, width, height }) => [id, left, top, width, height]), this.shown.size]);
    if (where === this.placed) return;
    this.placed = where;
    const { layer } = this;
    layer.style.left = `${view.left}px`;
    layer.style.top = `${view.top}px`;
    for (const chart of this.charts()) {
      const shown = this.shown.get(chart.id);
      if (!shown) continue;
      const scale = PIXELS_PER_POINT * view.zoom;
      const { style } = shown.element;
      style.left = `${chart.left * scale - view.originX}px`;
      style.top = `${chart.top * scale - view.originY}px`;
      const width = `${Math.round(chart.width * scale)}px`;
      const height = `${Math.round(chart.height * scale)}px`;
      if (style.width === width && style.height === height) continue;
      style.width = width;
      style.height = height;
      shown.drawing.resize();
    }
  }

  dispose(): void {
    this.unsubscribe();
    cancelAnimationFrame(this.frame);
    for (const id of [...this.shown.keys()]) this.remove(id);
    this.layer.remove();
  }

  private charts(): readonly ChartModel[] {
    return this.model.sheet(this.model.activeSheetId)?.charts ?? [];
  }

  private hear(change: Change): void {
    if (change.kind === "charts") for (const chart of this.charts()) this.stale.add(chart.id);
    else if (change.kind === "cells" || change.kind === "formats") this.markReaders(change);
    else if (change.kind !== "activeSheet" && change.kind !== "sheets" && change.kind !== "dimensions" && change.kind !== "sheetView") return;
    this.schedule();
  }

  private markReaders({ sheetId, block }: Change & { kind: "cells" | "formats" }): void {
    for (const chart of this.charts()) {
      const reads = chartSources(chart).some((source) => source.sheetId === sheetId && intersect(source.block, block) !== null);
      if (reads) this.stale.add(chart.id);
    }
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      this.update();
    }, 50);
  }

  private update(): void {
    const charts = this.charts();
    const wanted = new Set(this.shownSheet === this.model.activeSheetId ? charts.map((chart) => chart.id) : []);
    this.shownSheet = this.model.activeSheetId;
    for (const id of [...this.shown.keys()]) if (!wanted.has(id)) this.remove(id);
    for (const chart of charts) {
      if (!this.shown.has(chart.id)) this.add(chart);
    }
    this.place();
    for (const chart of charts) if (this.stale.delete(chart.id)) this.draw(chart);
    if (this.frame === 0 && charts.length > 0) this.follow();
  }

  /** Univer scrolls and zooms by itself and in steps; the charts keep up with every frame. */
  private follow(): void {
    this.frame = requestAnimationFrame(() => {
      this.place();
      if (this.shown.size > 0) this.follow();
      else this.frame = 0;
    });
  }

  private add(chart: ChartModel): void {
    const element = document.createElement("div");
    element.className = "chart";
    element.tabIndex = 0;
    element.setAttribute("role", "img");
    element.dataset["chart"] = chart.name;
    element.addEventListener("focus", () => this.select(chart.id));
    element.addEventListener("blur", () => this.select(null));
    this.layer.append(element);
    this.shown.set(chart.id, { element, drawing: init(element, null, { renderer: "svg", width: 10, height: 10 }) });
    this.stale.add(chart.id);
  }

  private remove(id: string): void {
    const shown = this.shown.get(id);
    shown?.drawing.dispose();
    shown?.element.remove();
    this.shown.delete(id);
    this.stale.delete(id);
  }

  private draw(chart: ChartModel): void {
    const shown = this.shown.get(chart.id);
    if (!shown) return;
    const { title, description } = chart.altText;
    shown.element.setAttribute("aria-label", [title, description].filter((text) => text !== "").join(". ") || this.words.chart(chart.title.text));
    shown.drawing.resize({ width: "auto", height: "auto" });
    shown.drawing.setOption(chartOption(this.model, chart, this.dark ? DARK : LIGHT), { notMerge: true });
  }

  /** As in Excel, a selected chart takes the place of selected cells. */
  private select(chartId: string | null): void {
    if (this.model.selection.chartId === chartId) return;
    this.model.selection = { ...this.model.selection, chartId };
    this.model.notify({ kind: "selection", source: "user" });
  }
}
