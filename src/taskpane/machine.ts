/** What does the pane do next? The whole behaviour of the pane, as one pure function. */
import type { Role } from "../catalogue/columns";
import { knownTable } from "../excel/knownTables";
import type { RunReport, WorkbookSettings } from "../excel/types";
import { kindOf } from "../intake/tableKind";
import type { Mapping } from "../intake/types";
import { sheetWords } from "../words/sheets/sheets";
import { draftOf, readDraft } from "./assumptionsForm";
import { isProduct, missingRoles, rememberedMapping, withRole } from "./mapping";
import { explainAgain, functionsHandlers, insertAgain } from "./functionsMachine";
import { predictDraftOf, readPredictDraft, type PredictChoices } from "./predictForm";
import { lookAgain, recordsAgain, recordsHandlers } from "./recordsMachine";
import { rfmHandlers } from "./rfmMachine";
import { save, stale } from "./saving";
import { segmentsHandlers } from "./segmentsMachine";
import type { SettingsPanel } from "./settingsPanel";
import { isFault } from "./state";
import type { Choices, Effect, Event, LargeFileScreen, Opened, PaneSelection, Plan, PredictScreen, Screen, Source, State, Transition } from "./state";
import { rememberedOf, tablesAfterCheck, tablesHandlers } from "./tablesMachine";
import type { Fault, Trouble, Work } from "./trouble";
import { freezeFailed, undoFailed, wayBackHandlers } from "./wayBackMachine";
import type { Language } from "../catalogue/languages";

type EventOf<T extends Event["type"]> = Extract<Event, { type: T }>;
type ScreenOf<T extends Screen["step"]> = Extract<Screen, { step: T }>;

const selectScreen = (trouble: Trouble | null = null): ScreenOf<"select"> => ({
  step: "select", working: null, fraction: 0, trouble, asked: false,
});

/** How the pane starts, before the workbook has answered. */
export function start(language: Language, culture: string): Transition {
  const state: State = {
    language, culture, settings: null, fresh: true, selection: null, lastRun: null, panel: null, ticket: 1, request: 0,
    screen: { step: "opening", trouble: null },
  };
  return [state, [{ type: "open", ticket: 1 }]];
}

const stay = (state: State): Transition => [state, []];
const show = (state: State, screen: Screen): Transition => [{ ...state, screen }, []];

/** Begins work: earlier work that still answers is no longer listened to. */
function begin(state: State, screen: Screen, effect: (ticket: number) => Effect): Transition {
  const ticket = state.ticket + 1;
  return [{ ...state, screen, ticket }, [effect(ticket)]];
}

/** Leaves work behind: whatever still answers comes too late. */
const abandon = (state: State, screen: Screen): Transition => show({ ...state, ticket: state.ticket + 1 }, screen);

// What Excel says

function opened(state: State, event: Opened): Transition {
  const { first, culture, run } = event;
  const settings = first ? { ...event.settings, language: state.language } : event.settings;
  return watching(afterCommand({ ...state, settings, fresh: first, culture, lastRun: run }, run, false));
}

/** Begins to watch the source where the workbook says so. */
function watching([state, effects]: Transition): Transition {
  return state.settings?.refreshOnChange === true ? [state, [...effects, watched(state.settings)]] : [state, effects];
}

/** A run that the pane did not watch: a failed one is told, a finished one is shown if it happened just now. */
function afterCommand(state: State, run: RunReport | null, justNow: boolean): Transition {
  if (run?.problem?.code === "cancelled") return abandon(state, selectScreen());
  if (run?.problem) {
    const { code, data } = run.problem;
    return abandon(state, selectScreen({ during: "command", fault: { code, data } }));
  }
  if (run?.question) return abandon(state, { ...selectScreen(), asked: true });
  if (run && justNow) return abandon(state, { step: "done", plan: null, run, stale: false, trouble: null });
  return abandon(state, selectScreen());
}

const isStreaming = (screen: Screen): boolean => screen.step === "largeFile" && screen.working;

function commandRan(state: State, event: EventOf<"commandRan">): Transition {
  // A run of the pane's own is under way and answers for itself.
  if (state.screen.step === "write" || state.screen.step === "opening" || isStreaming(state.screen)) return stay(state);
  const { run, settings } = event;
  return afterCommand({ ...state, lastRun: run, settings, fresh: false, panel: null }, run, true);
}

function sameCells(a: PaneSelection | Fault | null, b: PaneSelection | Fault): boolean {
  if (a === null || isFault(a) || isFault(b)) return a === null;
  return a.sheet === b.sheet && a.address === b.address;
}

function selectionChanged(state: State, event: EventOf<"selectionChanged">): Transition {
  const { screen, panel } = state;
  const moved = !sameCells(state.selection, event.selection);
  const isIdle = screen.step === "select" && screen.working === null;
  // What was said about the old selection does not hold for the new one.
  const next = { ...state, selection: event.selection, screen: isIdle && moved ? { ...screen, trouble: null } : screen };
  if (panel?.is === "card") return lookAgain(next);
  return [next, panel?.is === "functions" ? [{ type: "lookAtCell" }] : []];
}

/** A new sheet is selected: the person goes on with it as if they had selected it. */
function sheetAdded(state: State, event: EventOf<"exampleLoaded" | "fileImported">): Transition {
  if (state.screen.step !== "select") return stay(state);
  const next = { ...state, selection: event.range };
  return begin(next, { ...selectScreen(), working: "read" }, (ticket) => ({ type: "readRange", ticket, range: event.range }));
}

function largeFileFound(state: State, { file, layout, source }: EventOf<"largeFileFound">): Transition {
  if (state.screen.step !== "select") return stay(state);
  const found = choicesFor({ ...source, kind: "orders" }, state.settings);
  // Only orders can be summed up, whatever the first rows look like or a table of these headers was before.
  const choices = found.kind === "orders" ? found : { ...found, ...mappedAs("orders", source.as.orders), answers: {}, question: null };
  return show(state, { step: "largeFile", file, layout, choices, working: false, fraction: 0, tried: false, trouble: null });
}

function fileStreamed(state: State, { outcome }: EventOf<"fileStreamed">): Transition {
  const { screen } = state;
  if (screen.step !== "largeFile") return stay(state);
  if (outcome.question !== null) {
    const choices = { ...screen.choices, question: outcome.question };
    return show(state, { ...screen, choices, working: false, tried: false });
  }
  const { range, shape, reconciliation, firstDay, lastDay } = outcome;
  const told = { shape, reconciliation, firstDay, lastDay };
  return show({ ...state, selection: range }, { step: "streamed", file: screen.file, range, told, trouble: null });
}

function onlyNeeded(mapping: Mapping, product: boolean): Mapping {
  const unneeded = product ? "amount" : "price";
  return Object.fromEntries(Object.entries(mapping).filter(([role]) => role !== unneeded));
}

function mappedAs(kind: Choices["kind"], mapping: Mapping): Pick<Choices, "kind" | "mapping" | "product"> {
  if (kind !== "orders") return { kind, mapping, product: false };
  const product = isProduct(mapping);
  return { kind, mapping: onlyNeeded(mapping, product), product };
}

function choicesFor(source: Source, settings: WorkbookSettings | null): Choices {
  const { header } = source.table;
  const before = settings && knownTable(header, settings);
  const remembered = rememberedMapping(before?.mapping ?? settings?.mapping ?? null, header);
  const kind = remembered === null ? source.kind : kindOf(remembered);
  return {
    source,
    ...mappedAs(kind, remembered ?? source.as[kind]),
    answers: remembered ? (before?.answers ?? settings?.answers ?? {}) : {},
    merged: settings?.merged ?? {},
    question: remembered || kind !== "orders" ? null : source.question,
  };
}

function tableRead(state: State, event: EventOf<"tableRead">): Transition {
  if (state.screen.step !== "select") return stay(state);
  const choices = choicesFor(event.source, state.settings);
  return show(state, { step: "columns", choices, working: false, tried: false, trouble: null });
}

const rowsScreen = (plan: Plan, trouble: Trouble | null = null): ScreenOf<"rows"> => ({ step: "rows", plan, ticked: [], working: false, trouble });

function rowsChecked(state: State, event: EventOf<"rowsChecked">): Transition {
  const { screen } = state;
  if (screen.step === "rows") {
    const again: Plan = { ...screen.plan, check: event.check };
    return [{ ...state, screen: rowsScreen(again) }, tablesAfterCheck(state, again)];
  }
  if (screen.step !== "columns") return stay(state);
  const { question } = event.check;
  if (question) {
    return show(state, { ...screen, choices: { ...screen.choices, question }, working: false, tried: false });
  }
  const plan: Plan = { choices: screen.choices, check: event.check, tables: null };
  return [{ ...state, screen: rowsScreen(plan) }, tablesAfterCheck(state, plan)];
}

function progressed(state: State, event: EventOf<"progressed">): Transition {
  const { screen } = state;
  if (screen.step === "write") return show(state, { ...screen, stage: event.stage, fraction: event.fraction });
  if (screen.step === "select" || screen.step === "largeFile") return show(state, { ...screen, fraction: event.fraction });
  return stay(state);
}

function written(state: State, event: EventOf<"written">): Transition {
  const { screen } = state;
  if (screen.step !== "write") return stay(state);
  const next = { ...state, settings: event.settings, fresh: false, lastRun: event.run };
  if (event.run.problem || event.run.question) return afterCommand(next, event.run, true);
  return watching(show(next, { step: "done", plan: screen.plan, run: event.run, stale: false, trouble: null }));
}

function beforeWriting({ plan, from }: ScreenOf<"write">, trouble: Trouble): Screen {
  if (from) return { ...from, trouble };
  return plan ? rowsScreen(plan, trouble) : selectScreen(trouble);
}

/** Whoever is typing while nobody asked for anything is not disturbed: it is tried again later. */
function afterFailure(state: State, screen: ScreenOf<"write">, trouble: Trouble): Transition {
  const isTyping = screen.quiet === true && trouble.fault.code === "cellBeingEdited";
  return isTyping ? [{ ...state, screen: selectScreen() }, [{ type: "waitForSource" }]] : show(state, beforeWriting(screen, trouble));
}

/** Puts a problem where the person is, so that the step they came from is still there. */
function withTrouble(state: State, trouble: Trouble): Transition {
  const { screen, panel } = state;
  if (trouble.during === "save" && panel) return stay({ ...state, panel: { ...panel, trouble } });
  if (trouble.during === "freeze") return freezeFailed(state, trouble);
  if (trouble.during === "undo") return undoFailed(state, trouble);
  switch (screen.step) {
    case "opening":
    case "done":
    case "predict":
    case "streamed":
      return show(state, { ...screen, trouble });
    case "rows":
      return show(state, { ...screen, working: false, trouble });
    case "select":
      return show(state, { ...screen, working: null, trouble });
    case "columns":
    case "largeFile":
      return show(state, { ...screen, working: false, trouble });
    case "write":
      return trouble.during === "write" ? afterFailure(state, screen, trouble) : stay(state);
  }
}

// What the person does

function checkRows(state: State, screen: ScreenOf<"columns">): Transition {
  const { choices } = screen;
  if (missingRoles(choices).length > 0 || isUnanswered(choices)) {
    return show(state, { ...screen, tried: true });
  }
  return begin(state, { ...screen, working: true, tried: false, trouble: null }, checking(state, choices));
}

function checking({ settings, language }: State, choices: Choices): (ticket: number) => Effect {
  return (ticket) => ({ type: "checkRows", ticket, choices, asOf: settings?.assumptions.asOf ?? null, language });
}

/** True while the question of the columns step waits for its answer. */
export function isUnanswered(choices: Choices): boolean {
  return choices.question !== null && choices.answers[answerKey(choices.question)] === undefined;
}

/** A question about columns may come once per role. */
function answerKey(question: NonNullable<Choices["question"]>): string {
  return question.about === "column" ? `column.${question.role ?? ""}` : question.about;
}

/** The answer given to the question that stands, if any. */
export function answerOf(choices: Choices): string | null {
  return choices.question ? (choices.answers[answerKey(choices.question)] ?? null) : null;
}

function writeScreen(plan: Plan | null, predicts: boolean, from: PredictScreen | null = null): ScreenOf<"write"> {
  return { step: "write", plan, stage: "read", fraction: 0, stopping: false, predicts, from };
}

function write(state: State, plan: Plan): Transition {
  const { settings } = state;
  if (!settings || plan.check.reconciliation.rows.used === 0) return stay(state);
  const screen = writeScreen(plan, settings.prediction !== null && plan.choices.kind === "orders");
  const answered = { ...settings, answers: plan.choices.answers, merged: plan.choices.merged };
  const tables = rememberedOf(plan, settings.tables);
  return begin(state, screen, (ticket) => ({ type: "write", ticket, choices: plan.choices, settings: answered, tables }));
}

function stream(state: State, screen: LargeFileScreen): Transition {
  const { file, layout, choices } = screen;
  if (missingRoles(choices).length > 0 || isUnanswered(choices)) return show(state, { ...screen, tried: true });
  const { settings, language } = state;
  return begin(state, { ...screen, working: true, fraction: 0, tried: false, trouble: null }, (ticket) => ({
    type: "streamFile", ticket, file, layout, choices, asOf: settings?.assumptions.asOf ?? null, language: settings?.language ?? language,
  }));
}

function readNew(state: State, range: PaneSelection): Transition {
  return begin(state, { ...selectScreen(), working: "read" }, (ticket) => ({ type: "readRange", ticket, range }));
}

function continued(state: State): Transition {
  const { screen } = state;
  if (screen.step === "select" && screen.working === null) {
    return begin(state, { ...selectScreen(), working: "read" }, (ticket) => ({ type: "readSelection", ticket }));
  }
  if (screen.step === "columns" && !screen.working) return checkRows(state, screen);
  if (screen.step === "rows" && !screen.working) return write(state, screen.plan);
  if (screen.step === "predict") return predict(state, screen);
  if (screen.step === "largeFile" && !screen.working) return stream(state, screen);
  if (screen.step === "streamed") return readNew(state, screen.range);
  return stay(state);
}

function fileChosen(state: State, { file }: EventOf<"fileChosen">): Transition {
  const { screen } = state;
  if (screen.step !== "select" || screen.working !== null || state.panel) return stay(state);
  return begin(state, { ...selectScreen(), working: "file" }, (ticket) => ({ type: "importFile", ticket, file }));
}

function exampleWanted(state: State): Transition {
  const { screen, settings } = state;
  if (screen.step !== "select" || screen.working !== null) return stay(state);
  const language = settings?.language ?? state.language;
  return begin(state, { ...selectScreen(), working: "example" }, (ticket) => ({ type: "loadExample", ticket, language }));
}

function refreshWanted(state: State): Transition {
  const { screen } = state;
  if (screen.step === "done" && screen.plan) return write(state, screen.plan);
  if (screen.step !== "done" && screen.step !== "select") return stay(state);
  const predicts = (state.settings?.prediction ?? null) !== null && state.settings?.kind === "orders";
  return begin(state, writeScreen(null, predicts), (ticket) => ({ type: "refresh", ticket }));
}

function wentBack(state: State): Transition {
  const { screen } = state;
  if (screen.step === "predict") return show(state, doneScreen(screen));
  if (screen.step === "columns" || screen.step === "streamed" || (screen.step === "largeFile" && !screen.working)) return abandon(state, selectScreen());
  if (screen.step === "rows") {
    const { choices } = screen.plan;
    return abandon(state, { step: "columns", choices, working: false, tried: false, trouble: null });
  }
  return stay(state);
}

/** Beside the steps: the rows stay on the screen. */
function dataCheckWanted(state: State): Transition {
  const { screen, settings, ticket } = state;
  if (screen.step !== "rows" || !settings) return stay(state);
  const { language, assumptions } = settings;
  return [state, [{ type: "listRows", ticket, choices: screen.plan.choices, asOf: assumptions.asOf, language }]];
}

function alikeTicked(state: State, { other, ticked }: EventOf<"alikeTicked">): Transition {
  const { screen } = state;
  if (screen.step !== "rows" || screen.working) return stay(state);
  const others = screen.ticked.filter((id) => id !== other);
  return show(state, { ...screen, ticked: ticked ? [...others, other] : others });
}

function certainTicked(state: State): Transition {
  const { screen } = state;
  if (screen.step !== "rows" || screen.working) return stay(state);
  const certain = screen.plan.check.alike.flatMap((pair) => (pair.certain ? [pair.other] : []));
  return show(state, { ...screen, ticked: [...new Set([...screen.ticked, ...certain])] });
}

/** The rows are read once more, as other merges make other customers. */
function readMerged(state: State, change: Pick<Choices, "merged"> & Partial<Pick<Choices, "answers">>): Transition {
  const { screen } = state;
  if (screen.step !== "rows" || screen.working) return stay(state);
  const choices = { ...screen.plan.choices, ...change };
  return begin(state, { ...screen, plan: { ...screen.plan, choices }, working: true, trouble: null }, checking(state, choices));
}

function mergeWanted(state: State): Transition {
  const { screen } = state;
  if (screen.step !== "rows" || screen.ticked.length === 0) return stay(state);
  const { check, choices } = screen.plan;
  const added = check.alike.flatMap(({ keep, other }) => (screen.ticked.includes(other) ? [[other, keep] as const] : []));
  return readMerged(state, { merged: { ...choices.merged, ...Object.fromEntries(added) } });
}

function mergesDropped(state: State): Transition {
  const { screen } = state;
  if (screen.step !== "rows") return stay(state);
  const answers = Object.fromEntries(Object.entries(screen.plan.choices.answers).filter(([about]) => about !== "merge"));
  return readMerged(state, { merged: {}, answers });
}

const doneScreen = ({ plan, run }: PredictScreen): Screen => ({ step: "done", plan, run, stale: false, trouble: null });

function predictWanted(state: State): Transition {
  const { screen, settings, culture } = state;
  if (screen.step !== "done" || !settings || screen.run.subscriptions || settings.kind === "totals") return stay(state);
  const { plan, run } = screen;
  return show(state, { step: "predict", plan, run, draft: predictDraftOf(settings, culture), tried: false, trouble: null });
}

function predictChanged(state: State, event: EventOf<"predictChanged">): Transition {
  const { screen } = state;
  if (screen.step !== "predict") return stay(state);
  return show(state, { ...screen, draft: { ...screen.draft, ...event.change } });
}

function predict(state: State, screen: PredictScreen): Transition {
  const wanted = readPredictDraft(screen.draft, state.culture);
  if ("mistakes" in wanted) return show(state, { ...screen, tried: true });
  return rewrite(state, screen, wanted);
}

/** The summary once more, with a prediction or without. */
function rewrite(state: State, screen: PredictScreen, wanted: PredictChoices | null): Transition {
  const { plan } = screen;
  return begin(state, writeScreen(plan, wanted !== null, { ...screen, trouble: null }), (ticket) => ({
    type: "predict", ticket, choices: plan?.choices ?? null, wanted,
  }));
}

function predictionDropped(state: State): Transition {
  return state.screen.step === "predict" ? rewrite(state, state.screen, null) : stay(state);
}

function selectionWanted(state: State): Transition {
  return state.screen.step === "write" || state.screen.step === "opening" ? stay(state) : abandon(state, selectScreen());
}

export function troubleOf(screen: Screen): Trouble | null {
  return screen.step === "write" ? null : screen.trouble;
}

/** The works that can simply be tried once more. */
export function canRetry(trouble: Trouble): boolean {
  return trouble.fault.code !== "cancelled" && !["show", "pick", "import"].includes(trouble.during);
}

const again: Record<Work, (state: State) => Transition> = {
  open: (state) => begin(state, { step: "opening", trouble: null }, (ticket) => ({ type: "open", ticket })),
  example: exampleWanted,
  // A browser may not read a file once more without being asked to.
  import: stay,
  stream: continued,
  read: continued,
  command: continued,
  check: continued,
  write: (state) => (state.screen.step === "select" ? refreshWanted(state) : continued(state)),
  save: (state) => (state.settings ? save(state, state.settings) : stay(state)),
  show: stay,
  pick: stay,
  insert: insertAgain,
  explain: explainAgain,
  record: recordsAgain,
  undo: (state) => wayBackHandlers.undoWanted(state, { type: "undoWanted" }),
  freeze: (state) => wayBackHandlers.freezeWanted(state, { type: "freezeWanted" }),
};

function retried(state: State): Transition {
  const trouble = state.panel?.trouble ?? troubleOf(state.screen);
  return trouble ? again[trouble.during](troubleClosed(state)[0]) : stay(state);
}

function troubleClosed(state: State): Transition {
  if (state.panel?.trouble) return stay({ ...state, panel: { ...state.panel, trouble: null } });
  const { screen } = state;
  if (screen.step === "write") return stay(state);
  const closed = screen.step === "select" ? { ...screen, trouble: null, asked: false } : { ...screen, trouble: null };
  return show(state, closed);
}

function changeChoices(state: State, change: (choices: Choices) => Choices): Transition {
  const { screen } = state;
  if ((screen.step !== "columns" && screen.step !== "largeFile") || screen.working) return stay(state);
  return show(state, { ...screen, choices: change(screen.choices), trouble: null });
}

/** What is asked about the rows as such. */
const keptAnswers = ["renewal", "hiddenRows"];

/** Another column may need another answer, or none: what was asked about the old one is forgotten. */
function forgetAnswers(choices: Choices): Choices {
  const kept = Object.entries(choices.answers).filter(([about]) => keptAnswers.includes(about));
  return { ...choices, answers: Object.fromEntries(kept), question: null };
}

function kindChosen(state: State, { kind }: EventOf<"kindChosen">): Transition {
  return changeChoices(state, (choices) => ({
    ...forgetAnswers(choices),
    ...mappedAs(kind, choices.source.as[kind]),
    question: kind === "orders" ? choices.source.question : null,
  }));
}

function renewalChosen(state: State, { unit }: EventOf<"renewalChosen">): Transition {
  return changeChoices(state, (choices) => ({ ...choices, answers: { ...choices.answers, renewal: unit } }));
}

function roleChosen(state: State, event: EventOf<"roleChosen">): Transition {
  return changeChoices(state, (choices) =>
    forgetAnswers({ ...choices, mapping: withRole(choices.mapping, event.role, event.column) }),
  );
}

function guessed(source: Source, roles: readonly Role[]): Mapping {
  const columns = source.guesses.flatMap(({ role, column }) => (role && roles.some((one) => one === role) ? [[role, column] as const] : []));
  return Object.fromEntries(columns);
}

function amountWayChosen(state: State, event: EventOf<"amountWayChosen">): Transition {
  const product = event.way === "product";
  return changeChoices(state, (choices) => {
    const roles: readonly Role[] = product ? ["quantity", "price"] : ["amount"];
    const suggestions = Object.entries(guessed(choices.source, roles)) as [Role, number][];
    const kept = onlyNeeded(choices.mapping, product);
    const mapping = suggestions.reduce((sofar, [role, column]) => withRole(sofar, role, column), kept);
    return forgetAnswers({ ...choices, product, mapping });
  });
}

function answered(state: State, event: EventOf<"answered">): Transition {
  return changeChoices(state, (choices) => {
    const { question, source } = choices;
    if (!question) return choices;
    const answers = { ...choices.answers, [answerKey(question)]: event.choice };
    const column = source.table.header.indexOf(event.choice);
    const asksForColumn = question.about === "column" && question.role !== undefined && column >= 0;
    const mapping = asksForColumn && question.role ? withRole(choices.mapping, question.role, column) : choices.mapping;
    return { ...choices, answers, mapping };
  });
}

function cancelled(state: State): Transition {
  const { screen, ticket } = state;
  if (screen.step === "select" && screen.working) {
    return [abandon(state, selectScreen())[0], [{ type: "stop", ticket }]];
  }
  if (screen.step === "largeFile" && screen.working) {
    return [abandon(state, { ...screen, working: false, fraction: 0 })[0], [{ type: "stop", ticket }]];
  }
  if (screen.step !== "write" || screen.stopping) return stay(state);
  // The writer answers with the problem "cancelled" once the workbook is as it was.
  return [{ ...state, screen: { ...screen, stopping: true } }, [{ type: "stop", ticket }]];
}

function sheetWanted(state: State, event: EventOf<"sheetWanted">): Transition {
  const { settings, ticket } = state;
  const id = settings?.sheets[event.sheet];
  if (!settings || id === undefined) return stay(state);
  // As we called it: a person may have given it another name.
  return [state, [{ type: "showSheet", ticket, id, name: sheetWords[settings.language][event.sheet].sheet }]];
}

function languageChosen(state: State, event: EventOf<"languageChosen">): Transition {
  const { language } = event;
  const settings = state.settings && state.fresh ? { ...state.settings, language } : state.settings;
  return [{ ...state, language, settings }, [{ type: "rememberLanguage", language }]];
}

function cellLanguageChosen(state: State, event: EventOf<"cellLanguageChosen">): Transition {
  const { settings } = state;
  return settings ? save(stale(state), { ...settings, language: event.language }) : stay(state);
}

/** The sheet to watch, where the workbook says so. */
function watched(settings: WorkbookSettings | null): Effect {
  return { type: "watchSource", sheet: settings?.refreshOnChange === true ? (settings.source?.sheet ?? null) : null };
}

function optionChosen(state: State, { change }: EventOf<"optionChosen">): Transition {
  const { settings } = state;
  if (!settings) return stay(state);
  const next = { ...settings, ...change };
  const [saved, effects] = save(change.moreSheets === undefined && change.pseudonymise === undefined ? state : stale(state), next);
  return [saved, change.refreshOnChange === undefined ? effects : [...effects, watched(next)]];
}

/** Written again, unless the person is in the middle of something: then later. */
function sourceChanged(state: State): Transition {
  const { screen, settings, panel } = state;
  if (settings?.refreshOnChange !== true || settings.source === null) return stay(state);
  const isIdle = panel === null && (screen.step === "done" || (screen.step === "select" && screen.working === null));
  if (!isIdle) return [state, [{ type: "waitForSource" }]];
  const predicts = settings.prediction !== null && settings.kind === "orders";
  return begin(state, { ...writeScreen(null, predicts), quiet: true }, (ticket) => ({ type: "refresh", ticket, quiet: true }));
}

function removeWanted(state: State): Transition {
  const { panel, ticket } = state;
  return panel?.is === "settings" ? [state, [{ type: "findOurs", ticket }]] : stay(state);
}

function oursFound(state: State, { sheets }: EventOf<"oursFound">): Transition {
  const { panel } = state;
  return panel?.is === "settings" ? stay({ ...state, panel: { ...panel, removing: sheets } }) : stay(state);
}

function removeAnswered(state: State, { yes }: EventOf<"removeAnswered">): Transition {
  const { panel, ticket } = state;
  if (panel?.is !== "settings" || !panel.removing) return stay(state);
  const asked = { ...state, panel: { ...panel, removing: null } };
  return yes ? [asked, [{ type: "removeOurs", ticket }]] : stay(asked);
}

/** As in a workbook that has never heard of us. */
function removed(state: State, { settings }: EventOf<"removed">): Transition {
  const fresh = { ...state, settings: { ...settings, language: state.language }, fresh: true, lastRun: null, panel: null };
  const [next, effects] = abandon(fresh, selectScreen());
  return [next, [...effects, { type: "watchSource", sheet: null }]];
}

function settingsOpened(state: State): Transition {
  const { settings, culture, screen } = state;
  if (!settings || screen.step === "write") return stay(state);
  const panel: SettingsPanel = { is: "settings", draft: draftOf(settings.assumptions, culture), tried: false, trouble: null };
  // The yellow cells of the summary may have been changed since.
  return [{ ...state, panel }, [{ type: "readSettings" }]];
}

/** What the workbook says now, shown unless the person has begun to type. */
function settingsRead(state: State, event: EventOf<"settingsRead">): Transition {
  const { panel, settings, fresh, culture } = state;
  if (panel?.is !== "settings" || !settings || fresh) return stay(state);
  const before = draftOf(settings.assumptions, culture);
  const untouched = JSON.stringify(panel.draft) === JSON.stringify(before);
  const draft = untouched ? draftOf(event.settings.assumptions, culture) : panel.draft;
  return stay({ ...state, settings: event.settings, panel: { ...panel, draft } });
}

function draftChanged(state: State, event: EventOf<"draftChanged">): Transition {
  const { panel } = state;
  if (panel?.is !== "settings") return stay(state);
  return stay({ ...state, panel: { ...panel, draft: { ...panel.draft, [event.field]: event.value } } });
}

/** Rows were judged by the old as-of date, so they are judged again before anything is written. */
function recheck(state: State): State {
  const { screen } = state;
  if (screen.step !== "rows") return state;
  return wentBack(state)[0];
}

function settingsApplied(state: State): Transition {
  const { panel, settings, culture } = state;
  if (panel?.is !== "settings" || !settings) return stay(state);
  const reading = readDraft(panel.draft, culture);
  if ("mistakes" in reading) return stay({ ...state, panel: { ...panel, tried: true } });
  const { assumptions } = reading;
  const moved = assumptions.asOf !== settings.assumptions.asOf;
  const closed = stale({ ...state, panel: null });
  return save(moved ? recheck(closed) : closed, { ...settings, assumptions });
}

type Handlers = { readonly [T in Event["type"]]: (state: State, event: EventOf<T>) => Transition };

const handlers: Handlers = {
  opened, settingsRead, selectionChanged, commandRan, exampleLoaded: sheetAdded, fileImported: sheetAdded, largeFileFound, fileStreamed, tableRead, rowsChecked, progressed, written,
  failed: (state, { during, fault }) => withTrouble(state, { during, fault }),
  continued, exampleWanted, fileChosen, refreshWanted, wentBack, selectionWanted, retried, troubleClosed,
  kindChosen, renewalChosen, roleChosen, amountWayChosen, answered, cancelled, dataCheckWanted, alikeTicked, certainTicked, mergeWanted, mergesDropped, predictWanted, predictChanged, predictionDropped, sheetWanted, cellLanguageChosen, optionChosen, sourceChanged, removeWanted, oursFound, removeAnswered, removed,
  languageChosen,
  settingsOpened, draftChanged, settingsApplied,
  settingsClosed: (state) => stay({ ...state, panel: null }),
  ...tablesHandlers,
  ...functionsHandlers,
  ...recordsHandlers,
  ...rfmHandlers,
  ...segmentsHandlers,
  ...wayBackHandlers,
};

/** Answers of work that is no longer the present one; saving and showing go beside the work and always count. */
function isLate(state: State, event: Event): boolean {
  const beside = event.type === "failed" && (event.during === "save" || event.during === "show");
  if ("request" in event) return event.request !== state.request;
  return "ticket" in event && event.ticket !== state.ticket && !beside;
}

/** The state that follows, and the work to set off. */
export function next(state: State, event: Event): Transition {
  if (isLate(state, event)) return stay(state);
  const handle = handlers[event.type] as (state: State, event: Event) => Transition;
  return handle(state, event);
}

