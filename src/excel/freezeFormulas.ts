/** How do formulas that call our functions become what they show, all of them or none? */
import { cellAddress } from "../report/address";
import { sentence } from "../words/problems/problems";
import { asText } from "./asGiven";
import { inExcel } from "./inExcel";
import { isUnfinished, ourFormulas, type OurFormula, type SheetFormulas } from "./ourFormulas";
import { toProblem } from "./officeProblem";
import type { Freeze, FreezeStays } from "./types";
import { remember } from "./undo";
import { queueFreeze, storedSettings } from "./workbookSettings";

/** A formula that became a value. */
interface Frozen extends OurFormula {
  readonly sheet: string;
}

/** Formulas that are written in one message. */
const formulasPerMessage = 2000;
/** Addresses that are named of each sheet. */
const addressesTold = 5;

const canFreeze = (sheet: SheetFormulas): readonly OurFormula[] => (sheet.isProtected ? [] : sheet.formulas.filter((one) => !isUnfinished(one)));

function staysOf(sheet: SheetFormulas): FreezeStays[] {
  const stays = sheet.isProtected ? sheet.formulas : sheet.formulas.filter(isUnfinished);
  if (stays.length === 0) return [];
  const addresses = stays.slice(0, addressesTold).map(({ row, column }) => cellAddress(row, column));
  return [{ sheet: sheet.name, why: sheet.isProtected ? "protected" : "unfinished", formulas: stays.length, addresses }];
}

function told(sheets: readonly SheetFormulas[]): Freeze {
  const counted = sheets.map((sheet) => ({ name: sheet.name, formulas: canFreeze(sheet).length })).filter(({ formulas }) => formulas > 0);
  return {
    formulas: counted.reduce((sum, { formulas }) => sum + formulas, 0),
    sheets: counted.map(({ name }) => name),
    stays: sheets.flatMap(staysOf),
  };
}

/** What would become a value, and what would stay; nothing is changed. */
export function findFreeze(): Promise<Freeze> {
  return inExcel(async (context) => told(await ourFormulas(context)));
}

function cellsOf(context: Excel.RequestContext, { sheet, row, column, values }: Frozen): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
}

async function inMessages(context: Excel.RequestContext, all: readonly Frozen[], queue: (one: Frozen) => void): Promise<void> {
  for (let first = 0; first < all.length; first += formulasPerMessage) {
    context.application.suspendApiCalculationUntilNextSync();
    all.slice(first, first + formulasPerMessage).forEach(queue);
    await context.sync();
  }
}

/** Puts the formulas back where they stood. Those that still stand there are written once more, which changes nothing. */
function thaw(frozen: readonly Frozen[]): Promise<void> {
  return inExcel((context) =>
    inMessages(context, frozen, (one) => {
      const cells = cellsOf(context, one);
      cells.clear(Excel.ClearApplyTo.contents);
      cells.getCell(0, 0).formulas = [[one.formula]];
    }));
}

/** An array goes as a whole: from its first cell on nothing fills the others any more. */
function freezeOne(context: Excel.RequestContext, one: Frozen): void {
  const cells = cellsOf(context, one);
  cells.getCell(0, 0).clear(Excel.ClearApplyTo.contents);
  cells.values = one.values.map((row) => row.map(asText));
}

export async function freezeFormulas(): Promise<Freeze> {
  const sheets = await inExcel(ourFormulas);
  const frozen = sheets.flatMap((sheet) => canFreeze(sheet).map((one) => ({ ...one, sheet: sheet.id })));
  try {
    await inExcel((context) => inMessages(context, frozen, (one) => freezeOne(context, one)));
  } catch (error) {
    // What went wrong first is what the person must hear, whatever the cleaning meets.
    await thaw(frozen).catch(() => undefined);
    throw error;
  }
  const outcome = told(sheets);
  if (frozen.length > 0) remember({ offer: { work: "freeze", goes: [], comesBack: outcome.sheets, formulas: frozen.length }, back: () => thaw(frozen) });
  return outcome;
}

/** For whoever has no pane: the workbook tells what came of it. */
export async function freezeByCommand(): Promise<void> {
  const outcome = await freezeFormulas().then((freeze) => ({ freeze, problem: null }), (error: unknown) => ({ freeze: null, problem: toProblem(error) }));
  const { freeze, problem } = outcome;
  await inExcel(async (context) => {
    const { language } = await storedSettings(context);
    queueFreeze(context, { freeze, problem: problem && { code: problem.code, message: sentence(problem, language) } });
    await context.sync();
  });
}
