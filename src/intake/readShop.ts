/** What do the rows of the orders tell beside who, when and how much: products, channels, pieces, people? */
import type { DetailRole } from "../catalogue/detailColumns";
import { entryAt } from "../core/entryAt";
import { shopOf, type NamedColumn, type OrderDetails, type Shop } from "../core/shop";
import type { Transactions } from "../core/transactions";
import type { Rows } from "./dataRows";
import { customerFacts } from "./customerFacts";
import { identityOfCell } from "./exports/identities";
import { numberReader } from "./readAmounts";
import { noId, readIdColumn } from "./readIdColumn";
import type { ShopOptions, ShopRows } from "./shopRows";
import type { Reading } from "./types";

/** All that the used rows tell; a column is read only where it has a role. What other tables tell is not in it. */
export function readShop(rows: Rows, { transactions, used }: Pick<Reading, "transactions" | "used">, options: ShopOptions): Shop {
  const shopRows: ShopRows = { ...options, rows, transactions, row: used.row };
  const orders: OrderDetails = {
    product: named(shopRows, "product"),
    category: named(shopRows, "category"),
    channel: ofWholeOrders(named(shopRows, "channel"), transactions),
    quantity: pieces(shopRows),
    minute: used.minute,
  };
  return { ...shopOf(transactions), orders, facts: customerFacts(shopRows, orders.channel) };
}

function named({ rows, row, mapping }: ShopRows, role: DetailRole): NamedColumn | null {
  const column = mapping[role];
  if (column === undefined) return null;
  const { ids, index } = readIdColumn(rows, row, column, (cell) => identityOfCell(cell, "name", undefined));
  return { names: ids, at: index };
}

/** A channel is one of the order: lines that do not name it have that of another line. */
function ofWholeOrders(column: NamedColumn | null, { order, orderIds }: Transactions): NamedColumn | null {
  if (column === null || order === null || orderIds === null) return column;
  const ofOrder = new Int32Array(orderIds.length).fill(noId);
  column.at.forEach((place, i) => {
    const id = entryAt(order, i);
    if (id !== noId && place !== noId && ofOrder[id] === noId) ofOrder[id] = place;
  });
  return { names: column.names, at: column.at.map((place, i) => (place === noId && order[i] !== noId ? entryAt(ofOrder, entryAt(order, i)) : place)) };
}

function pieces({ rows, row, mapping, answers, language }: ShopRows): Float64Array | null {
  const { quantity } = mapping;
  return quantity === undefined ? null : numberReader(rows, row, [quantity], "quantity", { answers, language }).read(quantity);
}
