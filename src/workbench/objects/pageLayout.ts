/** Excel.PageLayout: how a sheet is printed. */
import { invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { RangeObject } from "./range";
import { parseOnSheet } from "./rangeArgument";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, PageLayoutModel, SheetModel } from "../model/types";

const scalars = [
  "bottomMargin", "centerHorizontally", "footerMargin", "headerMargin", "leftMargin", "orientation", "paperSize", "rightMargin", "topMargin", "zoom",
] as const satisfies readonly (keyof Excel.PageLayout)[];
const methods = [
  "getPrintAreaOrNullObject", "getPrintTitleColumnsOrNullObject", "getPrintTitleRowsOrNullObject", "setPrintArea", "setPrintMargins",
  "setPrintTitleColumns", "setPrintTitleRows",
] as const satisfies readonly (keyof Excel.PageLayout)[];

type Side = keyof NonNullable<PageLayoutModel["margins"]>;

/** Excel's "normal" margins, in points. */
const NORMAL: Readonly<Record<Side, number>> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayoutObject extends ApiObject implements HostOf<Excel.PageLayout, typeof scalars, typeof methods> {
  readonly api = describeApi("PageLayout", { scalars, methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
  ) {
    super(context);
  }

  get orientation(): string {
    return this.layout.orientation;
  }
  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.change((layout) => (layout.orientation = orientation));
  }
  get paperSize(): string {
    return this.layout.paperSize ?? "";
  }
  set paperSize(paperSize: string) {
    this.change((layout) => (layout.paperSize = paperSize));
  }
  get centerHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set centerHorizontally(center: boolean) {
    this.change((layout) => (layout.centerHorizontally = center));
  }
  get zoom(): Excel.PageLayoutZoomOptions {
    const { fitToPagesWide, fitToPagesTall } = this.layout;
    if (fitToPagesWide === null && fitToPagesTall === null) return { scale: 100 };
    return {
      ...(fitToPagesWide === null ? {} : { horizontalFitToPages: fitToPagesWide }),
      ...(fitToPagesTall === null ? {} : { verticalFitToPages: fitToPagesTall }),
    };
  }
  /** Zero pages, like none given, means "as many as needed". */
  set zoom({ horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
    this.change((layout) => {
      layout.fitToPagesWide = horizontalFitToPages || null;
      layout.fitToPagesTall = verticalFitToPages || null;
    });
  }

  get topMargin(): number {
    return this.margin("top");
  }
  set topMargin(points: number) {
    this.setMargins({ top: points });
  }
  get bottomMargin(): number {
    return this.margin("bottom");
  }
  set bottomMargin(points: number) {
    this.setMargins({ bottom: points });
  }
  get leftMargin(): number {
    return this.margin("left");
  }
  set leftMargin(points: number) {
    this.setMargins({ left: points });
  }
  get rightMargin(): number {
    return this.margin("right");
  }
  set rightMargin(points: number) {
    this.setMargins({ right: points });
  }
  get headerMargin(): number {
    return this.margin("header");
  }
  set headerMargin(points: number) {
    this.setMargins({ header: points });
  }
  get footerMargin(): number {
    return this.margin("footer");
  }
  set footerMargin(points: number) {
    this.setMargins({ footer: points });
  }

  setPrintMargins(unit: string, margins: Excel.PageLayoutMarginOptions): void {
    const points = POINTS[unit];
    if (points === undefined) throw invalidArgument();
    const sides = Object.entries(margins).filter(([side, value]) => side in NORMAL && typeof value === "number");
    this.setMargins(Object.fromEntries(sides.map(([side, value]) => [side, Number(value) * points])));
  }
  setPrintArea(area: ApiObject | string): void {
    const block = this.blockOf(area);
    this.change((layout) => (layout.printArea = block));
  }
  getPrintAreaOrNullObject(): ApiObject | null {
    const { printArea } = this.layout;
    return printArea && this.context.create.areas(this.sheet, [printArea]);
  }
  setPrintTitleRows(rows: ApiObject | string): void {
    const block = this.blockOf(rows);
    this.change((layout) => (layout.printTitleRows = { row: block.row, rows: block.rows }));
  }
  getPrintTitleRowsOrNullObject(): ApiObject | null {
    const { printTitleRows } = this.layout;
    return printTitleRows && this.context.create.range(this.sheet, { ...printTitleRows, column: 0, columns: MAX_COLUMNS });
  }
  setPrintTitleColumns(columns: ApiObject | string): void {
    const block = this.blockOf(columns);
    this.change((layout) => (layout.printTitleColumns = { column: block.column, columns: block.columns }));
  }
  getPrintTitleColumnsOrNullObject(): ApiObject | null {
    const { printTitleColumns } = this.layout;
    return printTitleColumns && this.context.create.range(this.sheet, { ...printTitleColumns, row: 0, rows: MAX_ROWS });
  }

  private get layout(): PageLayoutModel {
    return this.sheet.pageLayout;
  }
  private margin(side: Side): number {
    return this.layout.margins?.[side] ?? NORMAL[side];
  }
  private setMargins(margins: Partial<Record<Side, number>>): void {
    if (Object.values(margins).some((points) => typeof points !== "number" || points < 0)) throw invalidArgument();
    this.change((layout) => (layout.margins = { ...layout.margins, ...margins }));
  }
  private blockOf(range: ApiObject | string): Block {
    if (typeof range === "string") return parseOnSheet(this.sheet, range);
    if (!(range instanceof RangeObject) || range.sheet !== this.sheet) throw invalidArgument();
    return range.block;
  }
  private change(apply: (layout: PageLayoutModel) => void): void {
    apply(this.layout);
    this.context.model.notify({ kind: "sheetView", sheetId: this.sheet.id, source: "api" });
  }
}
