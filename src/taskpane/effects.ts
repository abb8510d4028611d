/** How is the work done that the machine asks for? The only asynchronous code of the pane. */
import type { LeftOutReason } from "../catalogue/columns";
import { Problem } from "../core/problem";
import type { Shop } from "../core/shop";
import type { Transactions } from "../core/transactions";
import { lookAtActiveCell } from "../excel/activeCell";
import { onCommandRan } from "../excel/commandListeners";
import { loadExampleData } from "../excel/exampleData";
import { customerAnswers } from "../excel/customerAnswers";
import { explainActiveCell } from "../excel/explainCell";
import { importFile } from "../excel/files/importFile";
import { readLayout } from "../excel/files/readLayout";
import { streamFile } from "../excel/files/streamFile";
import { unwatched, type Hooks } from "../excel/hooks";
import { insertFormula } from "../excel/insertFormula";
import { readCulture, savesFiles } from "../excel/officeContext";
import { toProblem } from "../excel/officeProblem";
import { readOtherTables } from "../excel/otherTables";
import { readCustomer, readOwnTable } from "../excel/ownTables";
import { pickRange } from "../excel/pickRange";
import { findOurs, removeOurs } from "../excel/removeOurs";
import { readRfmValues } from "../excel/readRfmValues";
import { readTable } from "../excel/readTable";
import { readSelectedRange, watchSelection } from "../excel/selection";
import { showSheet } from "../excel/showSheet";
import { sourceCurrency } from "../excel/sourceCurrency";
import { watchSource } from "../excel/watchSource";
import { hasSettings, loadLastRun, loadSettings, saveChoices } from "../excel/workbookSettings";
import { writeDataCheck } from "../excel/writeDataCheck";
import { setCellLanguage, setSentenceLanguage } from "../functions/languages";
import { alikeCustomers } from "../intake/alikeCustomers";
import { layoutOfHeader } from "../intake/exports/layoutOfHeader";
import { recogniseExport } from "../intake/exports/recogniseExport";
import { hiddenQuestion } from "../intake/hiddenRows";
import { readCohorts } from "../intake/readCohorts";
import { readShop } from "../intake/readShop";
import { readSubscriptions, renewalUnit } from "../intake/readSubscriptions";
import { readTotals } from "../intake/readTotals";
import { readTransactions } from "../intake/readTransactions";
import { guessTable } from "../intake/tableKind";
import { asWanted, joinShop } from "../intake/tables/joinShop";
import type { FoundTable } from "../intake/tables/types";
import type { Issue, Reading, Table } from "../intake/types";
import { undo, undoOffer } from "../excel/undo";
import type { RunReport, WorkbookSettings } from "../excel/types";
import { listed, sheetOfList } from "../report/lists/customerLists";
import { readFields } from "./insertedFormula";
import { takeList } from "./takeList";
import { rememberLanguage } from "./preferences";
import type { Choices, Effect, Event, PaneSelection, RowCheck, Source } from "./state";
import type { TableOffer } from "./tablesPlan";
import type { Fault, Work } from "./trouble";

type Tell = (event: Event) => void;

type EffectOf<T extends Effect["type"]> = Extract<Effect, { type: T }>;

type Runners = { readonly [T in Effect["type"]]: (effect: EffectOf<T>) => Promise<void> | void };

/** The writing of reports comes to the pane once it is wanted, like to the ribbon's buttons. */
const loadAnalysis = () => import(/* webpackChunkName: "analysis" */ "../excel/analyseRange");
const loadMeasures = () => import(/* webpackChunkName: "analysis" */ "../excel/measureSource");
const loadRefresh = () => import(/* webpackChunkName: "analysis" */ "../excel/analyseSelection");
const loadKey = () => import(/* webpackChunkName: "analysis" */ "../excel/writeKey");
const loadFreeze = () => import(/* webpackChunkName: "analysis" */ "../excel/freezeFormulas");

/** Which work a failed effect interrupts. */
const workOf: Record<Effect["type"], Work> = {
  open: "open", loadExample: "example", importFile: "import", streamFile: "stream", readSelection: "read", readRange: "read", checkRows: "check", findTables: "show", joinTables: "show",
  write: "write", refresh: "write", predict: "write", listRows: "show", stop: "write", readSettings: "save", saveSettings: "save", showSheet: "show", rememberLanguage: "save",
  readCustomer: "record", readList: "record", takeList: "record", readRfmValues: "record", measureCustomers: "record",
  watchSource: "save", waitForSource: "save", findOurs: "save", removeOurs: "save", findFreeze: "freeze", freeze: "freeze", writeKey: "show", undo: "undo", lookAtCell: "explain", pickRange: "pick", insertFormula: "insert", explainCell: "explain",
};

function faultOf({ code, data }: Problem): Fault {
  return { code, data };
}

/** Lets the browser paint what was just said before a long calculation begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 16));
}

/** Whoever was busy when the source changed is looked at again after this long. */
const laterMilliseconds = 5000;

const examplesPerReason = 5;

function examplesOf(issues: readonly Issue[]): RowCheck["examples"] {
  const examples: Partial<Record<LeftOutReason, number[]>> = {};
  for (const { row, reason } of issues) {
    const rows = (examples[reason] ??= []);
    if (rows.length < examplesPerReason) rows.push(row);
  }
  return examples;
}

async function readSource(range: PaneSelection, hooks: Hooks): Promise<Source> {
  return sourceOf(range, await readTable(range, hooks));
}

/** Rows that are in a file only. */
function notOnSheet({ sheet, address, rows, header }: Table): PaneSelection {
  return { sheet, address, rows: rows.length, columns: header.length, expanded: false };
}

function sourceOf(range: PaneSelection, table: Table): Source {
  const { guesses, kind, as, question } = guessTable(table);
  return { range, table, guesses, platform: layoutOfHeader(table.header)?.name ?? null, kind, as, question };
}

type Read = Pick<RowCheck, "reconciliation" | "firstDay" | "lastDay" | "question"> & {
  readonly issues: readonly Issue[];
  readonly transactions?: Transactions;
  /** Only of orders. */
  readonly orders?: Orders;
};

/** The rows read as what they were chosen to be. */
function readAs({ source, kind, mapping, answers, merged }: Choices, { asOf, language }: Pick<EffectOf<"checkRows">, "asOf" | "language">): Read {
  const { table } = source;
  const options = { mapping, header: table.header, firstRow: table.firstRow, hidden: table.hidden ?? null, asOf, answers, merged, language };
  switch (kind) {
    case "orders": {
      const exported = recogniseExport(table.header, table.rows);
      const reading = readTransactions(table.rows, { ...options, exported });
      const shop = readOnce(() => readShop(table.rows, reading, { mapping, exported, answers, language }));
      return { ...reading, orders: { shop, aliases: reading.aliases, currency: sourceCurrency(table, mapping, reading.currency)?.code ?? null } };
    }
    case "subscriptions": return readSubscriptions(table.rows, options, renewalUnit(answers) ?? "month");
    case "cohorts": return { ...readCohorts(table, options), firstDay: null, lastDay: null };
    case "totals": return { ...readTotals(table.rows, options), firstDay: null, lastDay: null };
  }
}

/** What other tables are joined to: the orders as they were checked, and what tells how to read beside them. */
interface Orders {
  /** Read where a table needs it. */
  readonly shop: () => Shop;
  readonly aliases: Reading["aliases"];
  readonly currency: string | null;
}

/** The same shop, read once. */
function readOnce(read: () => Shop): () => Shop {
  let known: Shop | null = null;
  return () => (known ??= read());
}

/** The tables with what comes of each. */
function joinedTo({ shop, aliases, currency }: Orders, tables: readonly FoundTable[], { answers }: Choices, { language, assumptions: { asOf } }: WorkbookSettings): Pick<TableOffer, "table" | "told">[] {
  if (tables.length === 0) return [];
  const { told } = joinShop(shop(), tables, { answers, language, asOf, aliases, currency }, asWanted(tables));
  return tables.flatMap((table, place) => (told[place] === undefined ? [] : [{ table, told: told[place] }]));
}

/** What was done last can be taken back, or not. */
function tellUndo(tell: Tell): void {
  tell({ type: "undoOffered", offer: undoOffer() });
}

/** Turns effects into work, and what comes of it into events. */
export function createEffects(tell: Tell): (effect: Effect) => void {
  const stopped = new Set<number>();
  /** The orders of the choices that were checked, so that no row is read twice. */
  const checked = new WeakMap<Choices, Orders>();
  let looks = 0;

  let unwatch: Promise<() => void> = Promise.resolve(() => undefined);

  const hooksOf = (ticket: number, quiet = false): Hooks => ({
    quiet,
    progress: (stage, fraction) => tell({ type: "progressed", ticket, stage, fraction }),
    cancelled: () => stopped.has(ticket),
  });

  const readFrom = async (ticket: number, range: PaneSelection): Promise<void> =>
    tell({ type: "tableRead", ticket, source: await readSource(range, hooksOf(ticket)) });

  const tellWritten = async (ticket: number, run: RunReport): Promise<void> => {
    const settings = await loadSettings();
    setCellLanguage(settings.language);
    tell({ type: "written", ticket, run, settings });
    tellUndo(tell);
  };

  const runners: Runners = {
    open: async () => {
      const settings = await loadSettings();
      tell({ type: "opened", settings, first: !hasSettings(), culture: await readCulture(), run: loadLastRun() });
    },
    loadExample: async ({ ticket, language }) => tell({ type: "exampleLoaded", ticket, range: await loadExampleData(language) }),
    importFile: async ({ ticket, file }) => {
      const chosen = file as File;
      const range = await importFile(chosen, hooksOf(ticket));
      if (range !== null) return tell({ type: "fileImported", ticket, range });
      const { layout, table } = await readLayout(chosen);
      tell({ type: "largeFileFound", ticket, file, layout, source: sourceOf(notOnSheet(table), table) });
    },
    streamFile: async ({ ticket, file, layout, choices, asOf, language }) => {
      const { mapping, answers } = choices;
      tell({ type: "fileStreamed", ticket, outcome: await streamFile(file as File, { layout, mapping, answers, asOf, language }, hooksOf(ticket)) });
    },
    readSelection: async ({ ticket }) => readFrom(ticket, await readSelectedRange()),
    readRange: ({ ticket, range }) => readFrom(ticket, range),
    checkRows: async ({ ticket, choices, asOf, language }) => {
      await painted();
      const { reconciliation, firstDay, lastDay, question, issues, transactions, orders } = readAs(choices, { asOf, language });
      if (orders !== undefined) checked.set(choices, orders);
      const asked = choices.kind === "cohorts" ? null : hiddenQuestion(choices.source.table, choices.answers);
      tell({
        type: "rowsChecked", ticket,
        check: { reconciliation, firstDay, lastDay, question: asked ?? question, examples: examplesOf(issues), alike: transactions ? alikeCustomers(transactions) : [] },
      });
    },
    findTables: async ({ ticket, choices, settings }) => {
      const orders = checked.get(choices);
      if (orders === undefined) return;
      const found = await readOtherTables(choices.source.range, { ...settings, onlyOrders: false }, "all", hooksOf(ticket));
      const tables = settings.onlyOrders ? found.map((table) => ({ ...table, wanted: false })) : found;
      tell({ type: "tablesFound", ticket, tables: joinedTo(orders, tables, choices, settings) });
    },
    joinTables: async ({ ticket, choices, settings, tables }) => {
      await painted();
      const orders = checked.get(choices);
      if (orders !== undefined) tell({ type: "tablesJoined", ticket, told: joinedTo(orders, tables, choices, settings).map(({ told }) => told) });
    },
    write: async ({ ticket, choices, settings: { language, answers, merged, pseudonymise = false }, tables }) => {
      // Assumptions as they stand in the workbook now: somebody may have typed on the summary.
      const stored = await loadSettings();
      const settings = { ...stored, language, answers, merged, pseudonymise, ...(tables && { tables, onlyOrders: false }) };
      const search = tables === null ? "all" : "remembered";
      const { analyseRange } = await loadAnalysis();
      await tellWritten(ticket, await analyseRange(choices.source.range, choices.mapping, settings, hooksOf(ticket), search));
    },
    refresh: async ({ ticket, quiet }) => {
      const { refresh } = await loadRefresh();
      await tellWritten(ticket, await refresh(hooksOf(ticket, quiet)));
    },
    watchSource: async ({ sheet }) => {
      (await unwatch)();
      unwatch = sheet === null ? Promise.resolve(() => undefined) : watchSource(sheet, () => tell({ type: "sourceChanged" }));
      await unwatch;
    },
    findOurs: async ({ ticket }) => tell({ type: "oursFound", ticket, sheets: await findOurs() }),
    removeOurs: async ({ ticket }) => {
      await removeOurs();
      tellUndo(tell);
      tell({ type: "removed", ticket, settings: await loadSettings() });
    },
    findFreeze: async ({ ticket }) => tell({ type: "freezeFound", ticket, found: await (await loadFreeze()).findFreeze() }),
    freeze: async ({ ticket }) => {
      tell({ type: "frozen", ticket, told: await (await loadFreeze()).freezeFormulas() });
      tellUndo(tell);
    },
    undo: async ({ ticket }) => {
      await undo();
      tell({ type: "undone", ticket, settings: await loadSettings(), first: !hasSettings(), run: loadLastRun() });
    },
    writeKey: async ({ language }) => {
      await (await loadKey()).writeKey(language);
      tellUndo(tell);
    },
    waitForSource: () => void setTimeout(() => tell({ type: "sourceChanged" }), laterMilliseconds),
    predict: async ({ ticket, choices, wanted }) => {
      const change = (known: WorkbookSettings): WorkbookSettings => ({
        ...known,
        prediction: wanted?.request ?? null,
        assumptions: { ...known.assumptions, ...(wanted && { margin: wanted.margin }) },
      });
      const hooks = hooksOf(ticket);
      if (choices === null) return tellWritten(ticket, await (await loadRefresh()).refresh(hooks, change));
      const { analyseRange } = await loadAnalysis();
      const settings = change({ ...(await loadSettings()), answers: choices.answers, merged: choices.merged });
      await tellWritten(ticket, await analyseRange(choices.source.range, choices.mapping, settings, hooks));
    },
    listRows: async ({ choices, asOf, language }) => {
      await painted();
      const { issues, reconciliation } = readAs(choices, { asOf, language });
      const { table } = choices.source;
      const settings = { ...(await loadSettings()), language };
      await writeDataCheck({ table, issues, reconciliation, language, pseudonymised: settings.pseudonymise === true }, settings);
    },
    stop: ({ ticket }) => void stopped.add(ticket),
    // What could not be read again is shown as it was known; whatever keeps it from being read will be told when saving.
    readSettings: () => loadSettings().then((settings) => tell({ type: "settingsRead", settings }), () => undefined),
    saveSettings: async ({ settings }) => {
      await saveChoices(settings);
      setCellLanguage(settings.language);
    },
    showSheet: ({ id, name }) =>
      showSheet(id).catch((error: unknown) => {
        const problem = toProblem(error);
        // People know a sheet by its name, Excel by its id.
        throw problem.code === "sheetNotFound" ? new Problem("sheetNotFound", { sheet: name }) : problem;
      }),
    rememberLanguage: ({ language }) => {
      rememberLanguage(language);
      setSentenceLanguage(language);
    },
    lookAtCell: async () => {
      const mine = ++looks;
      // A chart may be selected: then there is no cell to speak of.
      const cell = await lookAtActiveCell().catch(() => null);
      if (mine === looks) tell({ type: "cellSeen", cell });
    },
    pickRange: async ({ request, parameter, home }) => tell({ type: "picked", request, parameter, place: await pickRange(home) }),
    insertFormula: async ({ request, name, typed, culture, replacing, language }) => {
      const reading = readFields(name, typed, culture);
      if ("mistakes" in reading) return;
      tell({ type: "inserted", request, insertion: await insertFormula({ ...reading, replacing, language }) });
    },
    explainCell: async ({ request, language }) => tell({ type: "explained", request, cell: await explainActiveCell(language) }),
    readCustomer: async ({ request, sheets, wanted }) => {
      const record = await readCustomer(sheets, wanted);
      // A survey that cannot be read any more leaves the rest of the card as it is.
      const answers = record === null ? [] : await loadSettings().then((settings) => customerAnswers(record.customer, settings)).catch(() => []);
      tell({ type: "customerSeen", request, wanted, record: record && { ...record, answers } });
    },
    readList: async ({ request, sheets, list }) => {
      const table = listed(await readOwnTable(sheets, sheetOfList(list), unwatched), list);
      tell({ type: "listRead", request, table, savesFiles: savesFiles() });
    },
    readRfmValues: async ({ request, sheets }) => tell({ type: "rfmValuesRead", request, values: await readRfmValues(sheets) }),
    measureCustomers: async ({ request }) => {
      const { measureSource } = await loadMeasures();
      tell({ type: "customersMeasured", request, base: await measureSource(unwatched) });
    },
    takeList: async (effect) => {
      tell({ type: "listTaken", request: effect.request, outcome: await takeList(effect) });
      tellUndo(tell);
    },
  };

  return (effect) => {
    const runner = runners[effect.type] as (effect: Effect) => Promise<void> | void;
    const fail = (error: unknown): void => {
      const [during, fault] = [workOf[effect.type], faultOf(toProblem(error))];
      if ("request" in effect) tell({ type: during === "record" ? "recordsFailed" : "functionsFailed", request: effect.request, during, fault });
      else tell({ type: "failed", ticket: "ticket" in effect ? effect.ticket : 0, during, fault });
    };
    Promise.resolve()
      .then(() => runner(effect))
      .catch(fail);
  };
}

async function tellCommand(tell: Tell): Promise<void> {
  const settings = await loadSettings();
  const run = loadLastRun();
  if (run) tell({ type: "commandRan", run, settings });
  tellUndo(tell);
}

/** Tells what is selected and what the ribbon has done, until the returned function is called. */
export function watchExcel(tell: Tell): () => void {
  const watching = watchSelection((selection) =>
    tell({ type: "selectionChanged", selection: "code" in selection ? faultOf(selection) : selection }),
  );
  watching.catch((error: unknown) => tell({ type: "selectionChanged", selection: faultOf(toProblem(error)) }));
  // A command whose run cannot be read has already said so in the workbook; the next opening tells it.
  const unlisten = onCommandRan(() => void tellCommand(tell).catch(() => undefined));
  return () => {
    unlisten();
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
