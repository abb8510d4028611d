/** How does everything look? Colours by meaning, one type scale, one spacing; the sheets and the pane read it. */
import type { SegmentId } from "../core/rfm/segments";
import type { TierId } from "../core/rfm/tiers";

export const colors = {
  ink: "#16202E",
  muted: "#4A5666",
  paper: "#FFFFFF",
  card: "#EEF3F8",
  line: "#C9D3DE",
  brand: "#0F3D66",
  accent: "#0072B2",
  input: "#FFF6DB",
  inputInk: "#0B4A8F",
  inputLine: "#B8860B",
  bar: "#9CC7E4",
  complete: "#0072B2",
  unfinished: "#A9CFE6",
  warning: "#9A3412",
} as const;

/**
 * Where a segment stands, not only which it is: blue buys well, green grows, amber cools down, vermilion is at risk,
 * grey is gone. After Okabe & Ito (2008), so that colour-blind readers tell them apart.
 */
export const segmentColors: Readonly<Record<SegmentId, string>> = {
  champions: "#004F7C",
  loyal: "#0072B2",
  potentialLoyalist: "#56B4E9",
  new: "#009E73",
  promising: "#5CC6A7",
  needAttention: "#E69F00",
  aboutToSleep: "#B97F00",
  atRisk: "#D55E00",
  cantLoseThem: "#9A3412",
  hibernating: "#8A94A1",
  lost: "#5B6673",
};

/** From dark to light, so that the order survives a black and white print. */
export const tierColors: Readonly<Record<TierId, string>> = { high: "#004F7C", middle: "#3F97CC", low: "#B5D9EE" };

/** One font that every Excel and LibreOffice has, or has with the same widths. */
export const fontName = "Arial";

/** Points. */
export const typeScale = { title: 20, card: 18, heading: 13, body: 10, small: 9 } as const;

/** Row heights and padding in points. */
export const spacing = { row: 16, title: 30, heading: 24, cardLabel: 20, cardValue: 28, cardNote: 18, gap: 10, about: 14, padding: 12, linePadding: 4 } as const;

export type Edge = "top" | "bottom" | "left" | "right";

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<Edge, { readonly color: string; readonly weight: "Thin" | "Medium" | "Thick" }>>;
}

const body: Style = { size: typeScale.body, color: colors.ink };
const thinBelow = { bottom: { color: colors.line, weight: "Thin" } } as const;
const inputEdges = {
  top: { color: colors.inputLine, weight: "Thin" },
  bottom: { color: colors.inputLine, weight: "Thin" },
  left: { color: colors.inputLine, weight: "Thin" },
  right: { color: colors.inputLine, weight: "Thin" },
} as const;
const cardEdges = {
  left: { color: colors.accent, weight: "Thick" },
} as const;

export const styles = {
  title: { size: typeScale.title, bold: true, color: colors.brand },
  heading: { size: typeScale.heading, bold: true, color: colors.brand },
  note: { size: typeScale.small, color: colors.muted },
  aboutLabel: { size: typeScale.small, color: colors.muted },
  aboutText: { size: typeScale.small, color: colors.ink },
  aboutNumber: { size: typeScale.small, color: colors.ink, align: "Left" },
  warning: { size: typeScale.small, bold: true, color: colors.warning },
  cardLabel: { size: typeScale.small, color: colors.muted, fill: colors.card, indent: 1 },
  cardValue: { size: typeScale.card, bold: true, color: colors.ink, fill: colors.card, align: "Left", indent: 1 },
  cardNote: { size: typeScale.small, color: colors.muted, fill: colors.card, indent: 1, align: "Left" },
  cardBand: { ...body, fill: colors.card },
  cardEdge: { ...body, borders: cardEdges },
  label: body,
  input: {
    ...body,
    color: colors.inputInk,
    fill: colors.input,
    align: "Right",
    borders: inputEdges,
  },
  inputText: { size: typeScale.small, color: colors.inputInk, fill: colors.input, align: "Left", wrap: true, borders: inputEdges },
  headerText: { ...body, bold: true, color: colors.paper, fill: colors.brand, wrap: true },
  headerNumber: { ...body, bold: true, color: colors.paper, fill: colors.brand, align: "Right", wrap: true },
  headerPlain: { ...body, bold: true, color: colors.paper, fill: colors.brand },
  // Right of it Excel draws the filter button.
  headerFiltered: { ...body, bold: true, color: colors.paper, fill: colors.brand, align: "Right", indent: 2 },
  headerCentered: { ...body, bold: true, color: colors.paper, fill: colors.brand, align: "Center" },
  headerAdvice: { ...body, bold: true, color: colors.paper, fill: colors.brand, indent: 1 },
  text: body,
  wrapped: { ...body, wrap: true },
  verdict: { ...body, bold: true, indent: 1 },
  indented: { ...body, indent: 1 },
  quote: { size: typeScale.small, color: colors.ink, wrap: true, indent: 1 },
  flag: { ...body, bold: true, color: colors.warning, indent: 1 },
  advice: { size: typeScale.small, color: colors.ink, indent: 1 },
  number: { ...body, align: "Right" },
  leftNumber: { ...body, align: "Left" },
  // Many columns side by side.
  heat: { size: typeScale.small, color: colors.ink, align: "Right" },
  heatTotal: { size: typeScale.small, bold: true, color: colors.ink, align: "Right" },
  centered: { ...body, align: "Center" },
  rowBand: { ...body, borders: thinBelow },
  total: { ...body, bold: true },
  totalNumber: { ...body, bold: true, align: "Right" },
  totalBand: { ...body, borders: { top: { color: colors.brand, weight: "Thin" } } },
} as const satisfies Record<string, Style>;

export type StyleRole = keyof typeof styles;

export function styleOf(role: StyleRole): Style {
  return styles[role];
}
