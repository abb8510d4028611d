/** Which segments of a person's own making does the report have, and who is in them? */
import type { Analysis, CustomerRow } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { measureCustomers, type Expected, type Measured } from "../../core/ownSegments/measured";
import { segmentMembers } from "../../core/ownSegments/members";
import type { OwnSegment } from "../../core/ownSegments/ownSegment";
import { checkedSegments, nameMark } from "../../core/ownSegments/segmentFaults";
import { cellNumber } from "../cellNumber";
import type { ReportContext } from "../context";
import type { Figures } from "../figures";
import { lifetimeSpend, predictedSpendOf } from "../prediction";
import { boundsOf } from "../voice/survey";
import type { OwnGroup, OwnGroups } from "./ownGroup";

type Parts = { readonly analysis: Analysis; readonly context: Omit<ReportContext, "names" | "table" | "summarySheet">; readonly figures: Pick<Figures, "tierOf"> };

/** All that a rule can ask, as the sheets of this report show it. */
export function measuredOf({ analysis, context, figures }: Parts): Measured {
  const { shop, assumptions, prediction, typed } = context;
  const expectedOf = (customer: CustomerRow): Expected => {
    const expected = prediction?.customers.get(customer.id);
    return { pAlive: expected?.pAlive ?? null, expectedPurchases: expected?.expectedPurchases ?? null, spend: predictedSpendOf(customer, prediction) };
  };
  return measureCustomers({
    analysis, shop, margin: assumptions.margin, tierOf: figures.tierOf,
    expectedOf: prediction === null ? null : expectedOf,
    bounds: boundsOf(shop.answers, typed),
  });
}

function groupOf(segment: OwnSegment, measured: Measured, { analysis, context }: Parts): OwnGroup {
  const members = segmentMembers(segment, measured);
  const rows = analysis.customers.filter((_customer, row) => members[row] === 1);
  return {
    segment,
    ids: new Set(rows.map(({ id }) => id)),
    group: {
      customers: rows.length,
      revenue: sumOf(rows.map(({ spend }) => cellNumber(spend))),
      lifetime: sumOf(rows.map((row) => lifetimeSpend(row, context.prediction))),
    },
  };
}

function namesBy(groups: readonly OwnGroup[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { segment, ids } of groups) {
    for (const id of ids) {
      const before = names.get(id);
      names.set(id, before === undefined ? segment.name : `${before}${nameMark} ${segment.name}`);
    }
  }
  return names;
}

/** Faulty segments are told and not used. */
export function ownGroupsOf(parts: Parts): OwnGroups {
  const measured = measuredOf(parts);
  const checked = checkedSegments(parts.context.ownSegments ?? [], measured);
  const used = checked.flatMap(({ segment, faults }) => (faults.length === 0 ? [groupOf(segment, measured, parts)] : []));
  const unused = checked.flatMap(({ segment, faults: [fault] }) => (fault === undefined ? [] : [{ segment, fault }]));
  const names = namesBy(used);
  return { used, unused, namesOf: (id) => names.get(id) ?? "" };
}
