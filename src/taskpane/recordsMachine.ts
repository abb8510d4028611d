/** What do the customer card and the lists do next? The part of the pane's machine that looks at what was written. */
import { listIds } from "../report/lists/customerLists";
import type { CardPanel, ListsPanel, RecordsEffect, RecordsEvent } from "./recordsPanel";
import { rfmStartWanted } from "./rfmMachine";
import { measureAgain } from "./segmentsMachine";
import type { State, Transition } from "./state";

type EventOf<T extends RecordsEvent["type"]> = Extract<RecordsEvent, { type: T }>;

const stay = (state: State): Transition => [state, []];

/** Begins work of a panel: earlier work that still answers is no longer listened to. */
function begin(state: State, panel: CardPanel | ListsPanel, effect: (request: number) => RecordsEffect): Transition {
  const request = state.request + 1;
  return [{ ...state, request, panel: { ...panel, working: true, trouble: null } }, [effect(request)]];
}

function look(state: State, panel: CardPanel, wanted: string | null): Transition {
  const sheets = state.settings?.sheets ?? {};
  return begin(state, panel, (request) => ({ type: "readCustomer", request, sheets, wanted }));
}

function cardOpened(state: State): Transition {
  if (!state.settings || state.screen.step === "write") return stay(state);
  return look(state, { is: "card", typed: "", working: false, record: null, unknown: null, trouble: null }, null);
}

function customerTyped(state: State, { text }: EventOf<"customerTyped">): Transition {
  const { panel } = state;
  return panel?.is === "card" ? stay({ ...state, panel: { ...panel, typed: text, unknown: null } }) : stay(state);
}

function customerWanted(state: State): Transition {
  const { panel } = state;
  if (panel?.is !== "card") return stay(state);
  const wanted = panel.typed.trim();
  return look(state, panel, wanted === "" ? null : wanted);
}

/** A row that nobody selected leaves the card as it is. */
function customerSeen(state: State, { wanted, record }: EventOf<"customerSeen">): Transition {
  const { panel } = state;
  if (panel?.is !== "card") return stay(state);
  const shown = record ?? (wanted === null ? panel.record : null);
  return stay({ ...state, panel: { ...panel, working: false, record: shown, unknown: record === null ? wanted : null } });
}

/** Another row of the Customers is another card. */
export function lookAgain(state: State): Transition {
  return state.panel?.is === "card" ? look(state, state.panel, null) : stay(state);
}

function readList(state: State, panel: ListsPanel): Transition {
  const sheets = state.settings?.sheets ?? {};
  const { list } = panel;
  return begin(state, { ...panel, table: null, outcome: null }, (request) => ({ type: "readList", request, sheets, list }));
}

function listsOpened(state: State): Transition {
  if (!state.settings || state.screen.step === "write") return stay(state);
  const hasActions = state.settings.sheets.actions !== undefined;
  const [list = "segment.champions"] = listIds(hasActions);
  return readList(state, { is: "lists", list, hasActions, table: null, savesFiles: true, working: false, outcome: null, trouble: null });
}

function listChosen(state: State, { list }: EventOf<"listChosen">): Transition {
  const { panel } = state;
  return panel?.is === "lists" ? readList(state, { ...panel, list }) : stay(state);
}

function listRead(state: State, { table, savesFiles }: EventOf<"listRead">): Transition {
  const { panel } = state;
  return panel?.is === "lists" ? stay({ ...state, panel: { ...panel, table, savesFiles, working: false } }) : stay(state);
}

function listWanted(state: State, { way }: EventOf<"listWanted">): Transition {
  const { panel, culture, language } = state;
  if (panel?.is !== "lists" || panel.working || panel.table === null || panel.table.rows.length === 0) return stay(state);
  const { list, table } = panel;
  return begin(state, { ...panel, outcome: null }, (request) => ({ type: "takeList", request, way, list, table, culture, language }));
}

function listTaken(state: State, { outcome }: EventOf<"listTaken">): Transition {
  const { panel } = state;
  return panel?.is === "lists" ? stay({ ...state, panel: { ...panel, working: false, outcome } }) : stay(state);
}

function recordsFailed(state: State, { during, fault }: EventOf<"recordsFailed">): Transition {
  const { panel } = state;
  if (panel?.is !== "card" && panel?.is !== "lists" && panel?.is !== "rfm" && panel?.is !== "segments") return stay(state);
  return stay({ ...state, panel: { ...panel, working: false, trouble: { during, fault } } });
}

function recordsClosed(state: State): Transition {
  const isOpen = state.panel?.is === "card" || state.panel?.is === "lists";
  return isOpen ? stay({ ...state, panel: null, request: state.request + 1 }) : stay(state);
}

type Handlers = { readonly [T in RecordsEvent["type"]]: (state: State, event: EventOf<T>) => Transition };

export const recordsHandlers: Handlers = {
  cardOpened, customerTyped, customerWanted, customerSeen,
  listsOpened, listChosen, listRead, listWanted, listTaken,
  recordsFailed, recordsClosed,
};

/** *Try again* of the card or of the list. */
export function recordsAgain(state: State): Transition {
  if (state.panel?.is === "card") return customerWanted(state);
  if (state.panel?.is === "rfm") return rfmStartWanted(state);
  if (state.panel?.is === "segments") return measureAgain(state);
  return state.panel?.is === "lists" ? readList(state, state.panel) : stay(state);
}
