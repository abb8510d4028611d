/** What does the builder of segments do next? The part of the pane's machine for segments of a person's own making. */
import type { OwnSegment } from "../core/ownSegments/ownSegment";
import { segmentFaults } from "../core/ownSegments/segmentFaults";
import { draftOfSegment, segmentOfDraft } from "./segmentDraft";
import type { Editing, SegmentsEvent, SegmentsPanel } from "./segmentsPanel";
import { save, stale } from "./saving";
import type { State, Transition } from "./state";

type EventOf<T extends SegmentsEvent["type"]> = Extract<SegmentsEvent, { type: T }>;

const stay = (state: State): Transition => [state, []];

/** The panel, where it is open and the workbook has answered. */
const openPanel = ({ panel, settings }: State): SegmentsPanel | null => (panel?.is === "segments" && settings !== null ? panel : null);

const withPanel = (state: State, panel: SegmentsPanel): Transition => stay({ ...state, panel });

/** Reads the customers: earlier reading that still answers is no longer listened to. */
export function measureAgain(state: State): Transition {
  const { panel } = state;
  if (panel?.is !== "segments") return stay(state);
  const request = state.request + 1;
  return [{ ...state, request, panel: { ...panel, working: true, trouble: null } }, [{ type: "measureCustomers", request }]];
}

function segmentsOpened(state: State): Transition {
  const { settings, screen } = state;
  if (!settings || screen.step === "write") return stay(state);
  const panel: SegmentsPanel = { is: "segments", editing: null, base: null, working: false, told: null, trouble: null };
  const opened = { ...state, panel };
  return settings.source !== null && settings.kind === "orders" ? measureAgain(opened) : stay(opened);
}

function customersMeasured(state: State, { base }: EventOf<"customersMeasured">): Transition {
  const panel = openPanel(state);
  return panel === null ? stay(state) : withPanel(state, { ...panel, working: false, base });
}

function edit(state: State, editing: Editing | null): Transition {
  const panel = openPanel(state);
  return panel === null ? stay(state) : withPanel(state, { ...panel, editing, told: null });
}

function segmentOpened(state: State, { at }: EventOf<"segmentOpened">): Transition {
  const segment = state.settings?.ownSegments[at];
  return segment === undefined ? stay(state) : edit(state, { at, draft: draftOfSegment(segment, state.culture), tried: false });
}

function segmentChanged(state: State, { draft }: EventOf<"segmentChanged">): Transition {
  const panel = openPanel(state);
  return panel?.editing ? withPanel(state, { ...panel, editing: { ...panel.editing, draft } }) : stay(state);
}

/** Keeps the segments in the workbook; what was written before does not show them yet. */
function keep(state: State, panel: SegmentsPanel, ownSegments: readonly OwnSegment[]): Transition {
  const { settings } = state;
  return settings === null ? stay(state) : save(stale({ ...state, panel }), { ...settings, ownSegments });
}

/** Names of the other segments. */
export function otherNames(segments: readonly OwnSegment[], at: number | null): readonly string[] {
  return segments.filter((_segment, place) => place !== at).map(({ name }) => name);
}

function segmentSaved(state: State): Transition {
  const panel = openPanel(state);
  if (panel?.editing == null || state.settings === null) return stay(state);
  const { editing } = panel;
  const { ownSegments } = state.settings;
  const segment = segmentOfDraft(editing.draft, state.culture, panel.base);
  if (segmentFaults(segment, otherNames(ownSegments, editing.at)).length > 0) return withPanel(state, { ...panel, editing: { ...editing, tried: true } });
  const all = editing.at === null ? [...ownSegments, segment] : ownSegments.map((one, at) => (at === editing.at ? segment : one));
  return keep(state, { ...panel, editing: null, told: { name: segment.name, before: null }, trouble: null }, all);
}

function segmentDeleted(state: State, { at }: EventOf<"segmentDeleted">): Transition {
  const panel = openPanel(state);
  const segment = state.settings?.ownSegments[at];
  if (panel === null || state.settings === null || segment === undefined) return stay(state);
  const { ownSegments } = state.settings;
  return keep(state, { ...panel, told: { name: segment.name, before: ownSegments } }, ownSegments.filter((_segment, place) => place !== at));
}

function deletionUndone(state: State): Transition {
  const panel = openPanel(state);
  return panel?.told?.before ? keep(state, { ...panel, told: null }, panel.told.before) : stay(state);
}

type Handlers = { readonly [T in SegmentsEvent["type"]]: (state: State, event: EventOf<T>) => Transition };

export const segmentsHandlers: Handlers = {
  customersMeasured, segmentsOpened, segmentOpened, segmentChanged, segmentSaved, segmentDeleted, deletionUndone,
  segmentBegun: (state, { draft }) => edit(state, { at: null, draft, tried: false }),
  segmentLeft: (state) => edit(state, null),
  segmentsClosed: (state) => (state.panel?.is === "segments" ? stay({ ...state, panel: null, request: state.request + 1 }) : stay(state)),
};
