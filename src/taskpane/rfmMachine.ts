/** What does the choice of scores and segments do next? The part of the pane's machine that edits their rules. */
import { usualRules } from "../core/rfm/rfmRules";
import { emptyCuts, readRfmDraft, rfmDraftOf, startingCuts, usualCodes, withBins } from "./rfmForm";
import type { RfmDraft, RfmEvent, RfmPanel } from "./rfmPanel";
import { save, stale } from "./saving";
import type { State, Transition } from "./state";

type EventOf<T extends RfmEvent["type"]> = Extract<RfmEvent, { type: T }>;

const stay = (state: State): Transition => [state, []];

function rfmOpened(state: State): Transition {
  const { panel, settings, culture } = state;
  if (panel?.is !== "settings" || !settings) return stay(state);
  const draft = rfmDraftOf(settings.rfm ?? usualRules, culture);
  return stay({ ...state, panel: { is: "rfm", draft, tried: false, working: false, from: { ...panel, trouble: null }, trouble: null } });
}

/** Changes what stands in the fields. */
function change(state: State, of: (draft: RfmDraft, panel: RfmPanel) => RfmDraft): Transition {
  const { panel } = state;
  return panel?.is === "rfm" ? stay({ ...state, panel: { ...panel, draft: of(panel.draft, panel) } }) : stay(state);
}

function rfmCutTyped(state: State, { measure, place, text }: EventOf<"rfmCutTyped">): Transition {
  return change(state, (draft) => ({ ...draft, cuts: { ...draft.cuts, [measure]: draft.cuts[measure].map((old, at) => (at === place ? text : old)) } }));
}

function rfmCleared(state: State, { what }: EventOf<"rfmCleared">): Transition {
  return change(state, (draft) => {
    if (what === "all") return rfmDraftOf(usualRules, state.culture);
    return what === "map" ? { ...draft, codes: usualCodes } : { ...draft, cuts: emptyCuts(draft.bins) };
  });
}

/** The values of the last analysis are read once more: somebody may have refreshed it. */
export function rfmStartWanted(state: State): Transition {
  const { panel, settings } = state;
  if (panel?.is !== "rfm" || panel.working || settings?.sheets.customers === undefined) return stay(state);
  const request = state.request + 1;
  return [{ ...state, request, panel: { ...panel, working: true, trouble: null } }, [{ type: "readRfmValues", request, sheets: settings.sheets }]];
}

function rfmValuesRead(state: State, { values }: EventOf<"rfmValuesRead">): Transition {
  const { panel, culture } = state;
  if (panel?.is !== "rfm") return stay(state);
  const { draft } = panel;
  return stay({ ...state, panel: { ...panel, working: false, draft: { ...draft, cuts: startingCuts(values, draft, culture) } } });
}

/** Back to the settings, with what was typed there. */
function rfmClosed(state: State): Transition {
  const { panel } = state;
  return panel?.is === "rfm" ? stay({ ...state, panel: panel.from, request: state.request + 1 }) : stay(state);
}

/** Rules of scores and segments hold from the next run on. */
function rfmApplied(state: State): Transition {
  const { panel, settings, culture } = state;
  if (panel?.is !== "rfm" || !settings) return stay(state);
  const rfm = readRfmDraft(panel.draft, culture);
  if (rfm === undefined) return stay({ ...state, panel: { ...panel, tried: true } });
  return save(stale({ ...state, panel: panel.from, request: state.request + 1 }), { ...settings, rfm });
}

type Handlers = { readonly [T in RfmEvent["type"]]: (state: State, event: EventOf<T>) => Transition };

export const rfmHandlers: Handlers = {
  rfmOpened, rfmCutTyped, rfmCleared, rfmStartWanted, rfmValuesRead, rfmApplied, rfmClosed,
  rfmBinsChosen: (state, { bins }) => change(state, (draft) => withBins(draft, bins)),
  rfmCodesTyped: (state, { segment, text }) => change(state, (draft) => ({ ...draft, codes: { ...draft.codes, [segment]: text } })),
  rfmSingleChosen: (state, { on }) => change(state, (draft) => ({ ...draft, recentSingleIsNew: on })),
};
