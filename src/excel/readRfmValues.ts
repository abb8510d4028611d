/** What has each customer of the last analysis: days since the last purchase, purchases, spend? */
import type { RfmMeasure } from "../core/rfm/rfmRules";
import { placeOf } from "../report/lists/ownTable";
import { unwatched } from "./hooks";
import { readOwnTable } from "./ownTables";
import type { WorkbookSettings } from "./types";

/**
 * The numbers of those who bought, by measure.
 *
 * @throws sheetNotFound where the Customers sheet has gone
 */
export async function readRfmValues(sheets: WorkbookSettings["sheets"]): Promise<Record<RfmMeasure, number[]>> {
  const { header, rows } = await readOwnTable(sheets, "customers", unwatched);
  const [days, purchases, spend] = (["daysSince", "purchases", "spend"] as const).map((id) => placeOf(header, id));
  const buyers = rows.filter((row) => typeof row[days ?? -1] === "number");
  const valuesOf = (place: number | undefined): number[] => buyers.flatMap((row) => {
    const cell = row[place ?? -1];
    return typeof cell === "number" ? [cell] : [];
  });
  return { recency: valuesOf(days), frequency: valuesOf(purchases), monetary: valuesOf(spend) };
}
