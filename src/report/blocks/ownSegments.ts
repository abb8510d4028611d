/** How large is each segment of a person's own making, what does it bring, and by which rule? */
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { cellAddress } from "../address";
import { boundedText } from "../boundedText";
import { narrowestWidth } from "../columnWidths";
import type { ReportContext } from "../context";
import type { Group } from "../figures";
import { percent, verbatim, whole } from "../formats";
import { countedIn, membersIn, segmentName } from "../ownSegments/counted";
import type { OwnGroup, OwnGroups } from "../ownSegments/ownGroup";
import { ruleText } from "../ownSegments/ruleText";
import { gridColumns } from "../places";
import { linesOf } from "../textWidth";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { formula, header, label, literal, rowsOf, tableBands, value, type Frame } from "./frame";

type Texts = Pick<ReportContext, "language" | "currency" | "pseudonymised">;

/** So long a rule is read in the pane. */
const longestRule = 400;

/** Each rule below the table, on as many lines as it needs. */
function ruleLines({ used, unused }: OwnGroups, { language, currency, pseudonymised }: Texts): string[] {
  const { block, pane } = ownSegmentWords[language];
  const rules = used.map(({ segment }) => `${segment.name}: ${ruleText(segment, { language, currency: currency?.code ?? null, pseudonymised: pseudonymised ?? false })}`);
  const names = unused.map(({ segment: { name } }) => (name === "" ? pane.nameless : name)).join(", ");
  const texts = [...rules, ...(unused.length === 0 ? [] : [block.unused(names)])];
  return texts.flatMap((text) => linesOf(boundedText(text, longestRule), "advice", narrowestWidth));
}

/** Heading, header, a line each, what the table says, and the rules; 0 where nobody has made a segment. */
export function ownSegmentRows(own: OwnGroups, texts: Texts): number {
  return own.used.length + own.unused.length === 0 ? 0 : 2 + own.used.length + 1 + ruleLines(own, texts).length;
}

function clvCell(row: number, frame: Frame, name: string, { customers, lifetime }: Group): ReportCell {
  const { at, context, words, money } = frame;
  const sum = at.rank === "spend" ? cellAddress(row, 2) : countedIn((criteria) => `SUMIFS(${at.column[at.rank]}${criteria})`, at.column.ownSegments, name);
  const n = cellAddress(row, 1);
  const shown = customers === 0 ? words.none : (lifetime * context.assumptions.margin) / customers;
  return formula(row, 4, `IF(${n}=0,${literal(words.none)},(${sum})*${at.input.margin}/${n})`, shown, "number", money.table);
}

function lineCells(frame: Frame, { segment: { name }, group }: OwnGroup, row: number): ReportCell[] {
  const { at, figures, money } = frame;
  const column = at.column.ownSegments;
  const { customers, revenue } = group;
  return [
    segmentName(name, row),
    formula(row, 1, membersIn(frame, name), customers, "number", whole),
    formula(row, 2, countedIn((criteria) => `SUMIFS(${at.column.spend}${criteria})`, column, name), revenue, "number", money.table),
    formula(row, 3, `IFERROR(${cellAddress(row, 1)}/${at.card.customers},0)`, customers / figures.customers, "number", percent),
    clvCell(row, frame, name, group),
    formula(row, 5, `IFERROR(${cellAddress(row, 2)}/${at.card.revenue},0)`, figures.revenue === 0 ? 0 : revenue / figures.revenue, "number", percent),
  ];
}

export function ownSegmentsBlock(frame: Frame): Block | null {
  const { own, context, places: { own: place } } = frame;
  if (place === null) return null;
  const { block: text } = ownSegmentWords[context.language];
  const first = place.row + 2;
  const note = first + own.used.length;
  return {
    name: "ownSegments",
    area: place,
    cells: [
      label(place.row, 0, text.heading, "heading", gridColumns),
      ...header(place.row + 1, [[0, text.segment, true], [1, text.customers], [2, text.revenue], [3, text.share], [4, text.clv], [5, text.revenueShare]]),
      ...own.used.flatMap((one, index) => lineCells(frame, one, first + index)),
      label(note, 0, text.note, "note", gridColumns),
      ...ruleLines(own, context).map((line, index): ReportCell => ({ ...value(note + 1 + index, 0, line, "own", "advice", verbatim), span: gridColumns })),
    ],
    bands: tableBands(place, own.used.length, false),
    charts: [],
    bars: own.used.length === 0 ? [] : [{ area: rowsOf(place, 2, own.used.length, 2, 1), color: colors.bar }],
  };
}
