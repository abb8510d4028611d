/** How does the pane go the ways back: asked first, done then? A part of the pane's machine. */
import type { SettingsPanel } from "./settingsPanel";
import type { State, Transition } from "./state";
import type { Trouble } from "./trouble";
import type { Freezing, WayBackEvent } from "./wayBackPanel";

type EventOf<T extends WayBackEvent["type"]> = Extract<WayBackEvent, { type: T }>;

const stay = (state: State): Transition => [state, []];

const isBusy = (freezing: Freezing | null | undefined): boolean => freezing?.is === "looking" || freezing?.is === "working";

function showing(state: State, panel: SettingsPanel, freezing: Freezing | null): State {
  return { ...state, panel: { ...panel, freezing, trouble: null } };
}

function freezeWanted(state: State): Transition {
  const { panel, ticket } = state;
  if (panel?.is !== "settings" || isBusy(panel.freezing)) return stay(state);
  return [showing(state, panel, { is: "looking", found: null }), [{ type: "findFreeze", ticket }]];
}

function freezeFound(state: State, { found }: EventOf<"freezeFound">): Transition {
  const { panel } = state;
  return panel?.is === "settings" && panel.freezing?.is === "looking" ? stay(showing(state, panel, { is: "asked", found })) : stay(state);
}

function freezeAnswered(state: State, { yes }: EventOf<"freezeAnswered">): Transition {
  const { panel, ticket } = state;
  if (panel?.is !== "settings" || panel.freezing?.is !== "asked") return stay(state);
  const { found } = panel.freezing;
  return yes && found !== null && found.formulas > 0
    ? [showing(state, panel, { is: "working", found }), [{ type: "freeze", ticket }]]
    : stay(showing(state, panel, null));
}

function frozen(state: State, { told }: EventOf<"frozen">): Transition {
  const { panel } = state;
  return panel?.is === "settings" ? stay(showing(state, panel, { is: "done", found: told })) : stay(state);
}

/** Only after a run that wrote numbers. */
function keyWanted(state: State): Transition {
  const { screen, settings, ticket } = state;
  return screen.step === "done" && settings?.numbered === true ? [state, [{ type: "writeKey", ticket, language: settings.language }]] : stay(state);
}

/** A work that is finished may be taken back. */
function undoOffered(state: State, { offer }: EventOf<"undoOffered">): Transition {
  return stay({ ...state, undoing: offer === null ? null : { offer, is: "offered" } });
}

function undoWanted(state: State): Transition {
  const { undoing } = state;
  return undoing?.is === "offered" ? stay({ ...state, undoing: { ...undoing, is: "asked" } }) : stay(state);
}

function undoAnswered(state: State, { yes }: EventOf<"undoAnswered">): Transition {
  const { undoing } = state;
  if (undoing?.is !== "asked") return stay(state);
  if (!yes) return stay({ ...state, undoing: { ...undoing, is: "offered" } });
  const ticket = state.ticket + 1;
  return [{ ...state, ticket, undoing: { ...undoing, is: "working" } }, [{ type: "undo", ticket }]];
}

/** After a run was taken back, the pane is where it was before it; after other work it stays where it is. */
function undone(state: State, { settings, first, run }: EventOf<"undone">): Transition {
  const { undoing, screen } = state;
  const isRun = undoing?.offer?.work === "run";
  const known = { ...settings, ...(first && { language: state.language }) };
  const next: State = { ...state, settings: known, fresh: first, lastRun: run, undoing: { offer: null, is: "done" } };
  if (!isRun) return stay({ ...next, panel: state.panel?.is === "settings" ? { ...state.panel, freezing: null } : state.panel });
  const back: State["screen"] = { step: "select", working: null, fraction: 0, trouble: null, asked: false };
  return stay({ ...next, screen: screen.step === "write" ? screen : back, panel: null });
}

/** It may be tried once more. */
export function undoFailed(state: State, trouble: Trouble): Transition {
  const { undoing, panel, screen } = state;
  const next: State = { ...state, undoing: undoing ? { ...undoing, is: "offered" } : null };
  if (panel !== null) return stay({ ...next, panel: { ...panel, trouble } });
  return screen.step === "write" ? stay(next) : stay({ ...next, screen: { ...screen, trouble } });
}

/** Nothing was frozen, or it was taken back: the person may ask once more. */
export function freezeFailed(state: State, trouble: Trouble): Transition {
  const { panel } = state;
  return panel?.is === "settings" ? stay({ ...state, panel: { ...panel, freezing: null, trouble } }) : stay(state);
}

export const wayBackHandlers: { readonly [T in WayBackEvent["type"]]: (state: State, event: EventOf<T>) => Transition } = {
  freezeWanted, freezeFound, freezeAnswered, frozen, keyWanted, undoOffered, undoWanted, undoAnswered, undone,
};
