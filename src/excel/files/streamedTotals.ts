/** Is an amount that all lines of an order share in a long file the order's total? What the whole file shows, judged as on a sheet. */
import { mostlyEqual } from "../../intake/orderTotals";
import { pickEqualOrders, rowsOfPicked, totalsSeen } from "../../intake/files/fileSql";
import { readPart } from "../../intake/readTransactions";
import type { Question } from "../../intake/types";
import { rowCount } from "./askEngine";
import type { Engine } from "./engine";
import type { OrdersRequest } from "./sumOrders";

/** Longer files are looked at by a sixteenth of their orders first. */
const manyRows = 1_000_000;
const share = 16;

/** The engine's table `marks` holds the rows. */
export function streamedTotals(engine: Engine, request: OrdersRequest): "once" | "perLine" | Question {
  const { answers } = request;
  const many = rowCount(engine, "marks") > manyRows;
  if (many && !mostlyEqual(seen(engine, share))) return "perLine";
  const orders = seen(engine, 1);
  if (!mostlyEqual(orders)) return "perLine";
  const answer = answers["orderTotal"];
  if (answer === "once" || answer === "perLine") return answer;
  return judged(engine, request) ?? { about: "orderTotal", role: "amount", orders, choices: ["once", "perLine"] };
}

function seen(engine: Engine, every: number): { readonly equal: number; readonly several: number } {
  const [row = {}] = engine.rows(totalsSeen(every));
  return { equal: Number(row["equal"] ?? 0), several: Number(row["several"] ?? 0) };
}

/** By quantity, price and line totals of some of the orders; null where those decide nothing. */
function judged(engine: Engine, { layout, header, mapping, answers, language }: OrdersRequest): "once" | "perLine" | null {
  engine.run(pickEqualOrders);
  const columns = engine.columns(rowsOfPicked(layout, mapping)) as readonly (readonly string[])[];
  const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column[row] ?? ""));
  const { question, reconciliation } = readPart(rows, { mapping, header, firstRow: 0, language, answers: { dateOrder: "dmy", ...answers } }).reading;
  if (question !== null) return null;
  return reconciliation.repeated === undefined ? "perLine" : "once";
}

