/** What is a formula worth? Univer's interpreter over our own cells: the one place that runs its formula engine. */
import { LocaleType, LogLevel, ObjectMatrix, Univer, UniverInstanceType } from "@univerjs/core";
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { conditionalFunctions } from "./conditionalFunctions";
import { CustomFunctionExecutor } from "./customFunctionExecutor";
import { engineArray, engineCell, excelResult } from "./engineValues";
import { sheetAlias } from "./preparedFormula";
import type { BaseAstNode, BaseFunction } from "@univerjs/engine-formula";
import type { ICellData } from "@univerjs/core";
import type { CellValue, CustomFunctionMetadata, SheetModel, WorkbookModel } from "../model/types";
import type { CustomFunctionAnswers } from "./customFunctionCalls";
import type { Place, PreparedFormula, Reference } from "./preparedFormula";

/** Ranges from this size on are handed to the engine whole, not cell by cell. */
const LARGE = 256;
const PARSED_LIMIT = 20_000;
/** Formulas of nothing but a conditional function need no engine's copy of their ranges. */
const READS_PLAIN_VALUES = /^=(SUM|COUNT|AVERAGE|MAX|MIN)IFS?\([^()]*\)$/i;

let engines = 0;

/** How far relative references move: a conditional format is written once for its first cell. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const HERE: Offset = { rows: 0, columns: 0 };

/** The cells of a sheet, read where they are: nothing is copied. */
class CellView extends ObjectMatrix<ICellData> {
  constructor(private readonly sheet: SheetModel) {
    super({});
  }

  override getValue(row: number, column: number): ICellData {
    // The engine treats a missing cell as blank, though its types don't say so.
    return engineCell(this.sheet.cells.value(row, column)) as ICellData;
  }
}

export class FormulaEngine {
  private readonly univer: Univer;
  private readonly lexer: Lexer;
  private readonly builder: AstTreeBuilder;
  private readonly interpreter: Interpreter;
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly functions: IFunctionService;
  private readonly unitId = `workbench${++engines}`;
  private readonly parsed = new Map<string, BaseAstNode>();
  /** Columns read since the engine's caches were last emptied, by sheet. */
  private readonly columnsRead = new Map<string, Set<number>>();
  private readonly flat = new Map<string, readonly CellValue[]>();
  private registered: string[] = [];

  constructor(private readonly workbook: WorkbookModel) {
    this.univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: this.unitId });
    const injector = this.univer.__getInjector();
    this.lexer = injector.get(Lexer);
    this.builder = injector.get(AstTreeBuilder);
    this.interpreter = injector.get(Interpreter);
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.functions = injector.get(IFunctionService);
    this.config.setExecuteUnitId(this.unitId);
    this.config.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
    this.functions.registerExecutors(...conditionalFunctions((reference) => this.flatValues(reference)));
    this.readSheets();
  }

  /** Must follow every change of the list of sheets or of their names. */
  readSheets(): void {
    const names: Record<string, string> = {};
    const data: Record<string, unknown> = {};
    for (const [index, sheet] of this.workbook.sheets.entries()) {
      names[sheet.name] = sheet.id;
      names[sheetAlias(index)] = sheet.id;
      data[sheet.id] = { cellData: new CellView(sheet), rowCount: MAX_ROWS, columnCount: MAX_COLUMNS, rowData: {}, columnData: {} };
    }
    this.config.registerUnitData({ [this.unitId]: data } as Parameters<IFormulaCurrentConfigService["registerUnitData"]>[0]);
    this.config.registerSheetNameMap({ [this.unitId]: names });
    this.parsed.clear();
    this.forget();
  }

  /** Makes the add-in's functions known to formulas. */
  useFunctions(functions: readonly CustomFunctionMetadata[], answers: CustomFunctionAnswers): void {
    if (this.registered.length > 0) this.functions.unregisterExecutors(...this.registered);
    this.registered = functions.map((item) => item.name.toUpperCase());
    const executors = functions.map((item) => new CustomFunctionExecutor(item, answers, () => this.currentPlace()));
    this.functions.registerExecutors(...(executors as BaseFunction[]));
    this.parsed.clear();
  }

  /** Never throws: what the engine can't do is an error in the cell. */
  evaluate(formula: PreparedFormula, place: Place, offset: Offset = HERE): CellValue | CellValue[][] {
    for (const reference of formula.references) this.beforeReading(reference, formula.text);
    try {
      this.runtime.setCurrent(place.row, place.column, MAX_ROWS, MAX_COLUMNS, place.sheetId, this.unitId);
      const node = this.parse(formula.text);
      if (!node) return { error: "#NAME?" };
      return excelResult(this.interpreter.execute({ node, refOffsetX: offset.columns, refOffsetY: offset.rows }));
    } catch {
      return { error: "#VALUE!" };
    } finally {
      // Sorting works on the shared copy of a range, and volatile formulas read we don't know what.
      if (formula.volatile || /SORT/i.test(formula.text)) this.forget();
    }
  }

  /** Cells changed: what the engine remembers of them is out of date. */
  changed({ sheetId, block }: Reference): void {
    const columns = this.columnsRead.get(sheetId);
    if (!columns) return;
    const last = block.column + block.columns;
    for (const column of columns) {
      if (column >= block.column && column < last) {
        this.forget();
        return;
      }
    }
  }

  dispose(): void {
    this.forget();
    this.univer.dispose();
  }

  private forget(): void {
    this.columnsRead.clear();
    this.flat.clear();
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    this.runtime.reset();
  }

  private flatValues({ sheetId, block }: Reference): readonly CellValue[] {
    const key = `${sheetId} ${block.row} ${block.column} ${block.rows} ${block.columns}`;
    const known = this.flat.get(key);
    if (known) return known;
    const values = this.workbook.sheet(sheetId)?.cells.readValues(block).flat() ?? [];
    this.flat.set(key, values);
    return values;
  }

  private currentPlace(): Place {
    return { sheetId: this.runtime.currentSubUnitId, row: this.runtime.currentRow, column: this.runtime.currentColumn };
  }

  private parse(text: string): BaseAstNode | undefined {
    const known = this.parsed.get(text);
    if (known) return known;
    const tree = this.lexer.treeBuilder(text);
    if (!tree || typeof tree === "string" || Array.isArray(tree)) return undefined;
    const node = this.builder.parse(tree);
    if (!node) return undefined;
    // Variables of LAMBDA and LET live in the engine's run, not in the tree.
    if (/\b(LAMBDA|LET)\(/i.test(text)) return node;
    if (this.parsed.size >= PARSED_LIMIT) this.parsed.clear();
    this.parsed.set(text, node);
    return node;
  }

  private beforeReading({ sheetId, block }: Reference, text: string): void {
    const columns = this.columnsRead.get(sheetId) ?? new Set<number>();
    this.columnsRead.set(sheetId, columns);
    for (let column = block.column; column < block.column + block.columns; column++) columns.add(column);
    if (READS_PLAIN_VALUES.test(text)) return;
    const sheet = this.workbook.sheet(sheetId);
    if (!sheet || block.rows * block.columns < LARGE || block.rows === MAX_ROWS || block.columns === MAX_COLUMNS) return;
    const key = `${this.unitId}_${sheetId}_${block.row}_${block.row + block.rows - 1}_${block.column}_${block.column + block.columns - 1}`;
    if (FORMULA_REF_TO_ARRAY_CACHE.get(key)) return;
    const array = engineArray(sheet.cells.readValues(block), { unitId: this.unitId, sheetId, row: block.row, column: block.column });
    FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
  }
}
