/** What stands on the Summary sheet, block by block? */
import type { Analysis } from "../core/analysis";
import { namesSegments } from "../core/rfm/rfmRules";
import { terms } from "../words/terms/terms";
import { reportWords } from "../words/report/report";
import { assumptionsBlock } from "./blocks/assumptions";
import { cardsBlock } from "./blocks/cards";
import type { Frame, MoneyFormats } from "./blocks/frame";
import { monthLines, monthNotes, monthsBlock } from "./blocks/months";
import { ownSegmentRows, ownSegmentsBlock } from "./blocks/ownSegments";
import { paretoBlock, paretoShares } from "./blocks/pareto";
import { predictionBlocks, predictionCounts } from "./blocks/prediction";
import { flagRows, redFlagsBlock } from "./blocks/redFlags";
import { rulesBlock, rulesRows } from "./blocks/rules";
import { segmentLines, segmentsBlock } from "./blocks/segments";
import { tiersBlock } from "./blocks/tiers";
import { titleBlock } from "./blocks/titleBlock";
import { blockSheet } from "./blockSheet";
import type { ReportContext } from "./context";
import { figuresOf } from "./figures";
import { reportFlags } from "./flags";
import { money, shortMoney } from "./formats";
import { ownGroupsOf } from "./ownSegments/ownGroups";
import { placesFor } from "./places";
import { referencesFor } from "./references";
import type { BlockSheet } from "./types";

/** From this revenue on, cents only disturb in a table. */
const wholeUnitsFrom = 1_000_000;

/** Money as the source's currency has it; where that is not known, with cents only if the amounts have any. */
export function moneyFormats(analysis: Analysis, context: ReportContext): MoneyFormats {
  const { currency, language } = context;
  const anyCents = analysis.customers.some(({ spend }) => !Number.isInteger(spend));
  const decimals = currency?.decimals ?? (anyCents ? 2 : 0);
  return {
    exact: money(currency, decimals),
    table: money(currency, analysis.netRevenue >= wholeUnitsFrom ? 0 : decimals),
    card: shortMoney(currency, decimals, language),
    axis: shortMoney(currency, 0, language),
  };
}

export function frameFor(analysis: Analysis, context: ReportContext): Frame {
  const words = reportWords[context.language];
  const names = terms[context.language];
  const figures = figuresOf(analysis, context.assumptions, context.prediction);
  const { earlier, single } = monthLines(analysis.months);
  const flags = reportFlags(analysis, context.shop);
  const own = ownGroupsOf({ analysis, context, figures });
  const places = placesFor({
    flagRows: flagRows(flags),
    segmentRows: namesSegments(analysis.rfm) ? segmentLines({ words, terms: names, figures }).length : null,
    ruleRows: rulesRows(analysis.rfm, context.language),
    ownRows: ownSegmentRows(own, context),
    paretoRows: paretoShares.length,
    monthRows: single.length + (earlier === null ? 0 : 1),
    monthNotes: monthNotes(analysis.months, words).length,
    prediction: context.prediction === null ? null : predictionCounts(context.prediction, context.language),
  });
  return { analysis, context, words, terms: names, figures, flags, own, places, at: referencesFor(places, context.table, words, context.prediction !== null), money: moneyFormats(analysis, context) };
}

export function summarySheet(frame: Frame): BlockSheet {
  const blocks = [
    ...[titleBlock, (own: Frame) => cardsBlock(own), redFlagsBlock, assumptionsBlock, segmentsBlock, rulesBlock, ownSegmentsBlock, tiersBlock, paretoBlock, monthsBlock]
      .flatMap((block) => block(frame) ?? []),
    ...predictionBlocks(frame),
  ];
  const { own, tiers, prediction } = frame.places;
  return blockSheet(frame.words.title, blocks, { pageBreaks: [(own ?? tiers).row, ...(prediction === null ? [] : [prediction.about.row])] });
}
