/** Are the exports known by their headers, and by nothing less? */
import { existsSync, readFileSync } from "fs";
import { join } from "path";
import { exportIds } from "../../../src/catalogue/exports/exportLayout";
import { exportLayouts } from "../../../src/catalogue/exports/exportLayouts";
import { exampleShops } from "../../../src/catalogue/exampleShops";
import { layoutOfHeader } from "../../../src/intake/exports/layoutOfHeader";
import { marketplaceFiles, paymentFiles, polishFiles, shopFiles } from "../corpus/files";

const withoutOrders: [string, string[]][] = [
  ["shopify_customers", ["Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing", "Total Spent", "Total Orders", "Note", "Tags"]],
  ["woocommerce_analytics_customers", ["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "Total Spend", "AOV", "Country", "City", "Region", "Postal Code"]],
  ["klaviyo_profiles", ["Email", "Historic Customer Lifetime Value", "Predicted Customer Lifetime Value", "Total Customer Lifetime Value", "Historic Number of Orders", "Churn Risk Prediction"]],
  ["shopee_id_income", ["No. Pesanan", "No. Pengajuan", "Username (Pembeli)", "Waktu Pesanan Dibuat", "Tanggal Dana Dilepaskan", "Harga Asli Produk", "Total Penghasilan"]],
  ["bigseller_id", ["Nomor Pesanan", "Waktu Pesanan Dibuat", "Status Pesanan", "Nama Panggilan Toko BigSeller", "Marketplace", "SKU", "Nama Produk", "Jumlah"]],
  ["ga4", ["First user source / medium", "First user default channel group", "Total users", "Purchase revenue"]],
  ["ga4", ["Transaction ID", "Item name", "Items purchased", "Purchase revenue"]],
];

describe("layoutOfHeader", () => {
  it.each(withoutOrders)("knows %s", (id, header) => {
    expect(layoutOfHeader(header)?.id).toBe(id);
  });

  it.each([...shopFiles(1), ...marketplaceFiles(1), ...polishFiles(1), ...paymentFiles(1)].map(({ title, platform, cells }) => [title, platform, cells] as const))("knows %s in any order and spelling", (_, platform, cells) => {
    const header = cells.find((row) => row.length > 5)?.map(String) ?? [];
    expect(layoutOfHeader(header)?.id).toBe(platform);
    expect(layoutOfHeader([...header].reverse().map((name) => `\uFEFF${name.toUpperCase().replaceAll(" ", "\u00a0")} `))?.id).toBe(platform);
  });

  it("has a layout for every key", () => {
    expect(new Set(exportLayouts.map(({ id }) => id))).toEqual(new Set(exportIds));
  });

  it("takes no ordinary list for an export", () => {
    expect(layoutOfHeader(["Order ID", "Order Date", "Customer ID", "Product", "Quantity", "Unit Price", "Total"])).toBeNull();
    expect(layoutOfHeader(["InvoiceNo", "InvoiceDate", "CustomerID", "Country", "Quantity", "UnitPrice"])).toBeNull();
    expect(layoutOfHeader(["Numer zamówienia", "Data zamówienia", "Klient", "Kwota"])).toBeNull();
    for (const { header } of Object.values(exampleShops)) expect(layoutOfHeader(Object.values(header))).toBeNull();
    expect(layoutOfHeader([])).toBeNull();
  });
});

interface Collected {
  readonly headers?: readonly string[];
  readonly en?: readonly string[];
  readonly id?: readonly string[];
  readonly pl?: readonly string[];
  readonly variants?: readonly (readonly string[] | string)[];
}

const collection = join(__dirname, "../../../../shared/intake/headers.json");
const isThere = existsSync(collection);

(isThere ? describe : describe.skip)(isThere ? "the collected headers" : "the collected headers (skipped: ../shared/intake/headers.json is not here)", () => {
  const { platforms } = (isThere ? JSON.parse(readFileSync(collection, "utf8")) : { platforms: {} }) as { platforms: Record<string, Collected> };
  const headers = Object.entries(platforms).flatMap(([id, { headers: own, en, id: indonesian, pl, variants = [] }]) =>
    // "N. Revenue | Net Sales" names two versions of one column.
    [own, en, indonesian, pl, ...variants.filter((variant) => typeof variant !== "string")].flatMap((list) => (list ? [[id, list.map((name) => name.split("|")[0]?.trim() ?? "")] as const] : [])),
  );

  it("have the keys of the catalogue", () => {
    if (isThere) expect(Object.keys(platforms).sort()).toEqual([...exportIds].sort());
  });

  it.each(headers)("%s: %j", (id, header) => {
    expect(layoutOfHeader(header)?.id).toBe(id);
  });
});
