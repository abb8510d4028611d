/** How does the pane go the ways back: asked first, done then? A part of the pane's machine. */
import type { SettingsPanel, State, Transition } from "./state";
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

/** Nothing was frozen, or it was taken back: the person may ask once more. */
export function freezeFailed(state: State, trouble: Trouble): Transition {
  const { panel } = state;
  return panel?.is === "settings" ? stay({ ...state, panel: { ...panel, freezing: null, trouble } }) : stay(state);
}

export const wayBackHandlers: { readonly [T in WayBackEvent["type"]]: (state: State, event: EventOf<T>) => Transition } = {
  freezeWanted, freezeFound, freezeAnswered, frozen, keyWanted,
};
