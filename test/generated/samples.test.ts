import { existsSync, mkdirSync, readFileSync, writeFileSync } from "fs";
import { join } from "path";
import { languageIds } from "../../src/catalogue/languages";
import { exampleCsv } from "../../src/intake/exampleCsv";
import { exampleOrders } from "../../src/intake/exampleOrders";

const folder = join(__dirname, "../../assets/samples");

describe("assets/samples", () => {
  it.each(languageIds)("holds the example orders in the shape of %s; npm run generate writes them", (language) => {
    const file = join(folder, `orders.${language}.csv`);
    const text = exampleCsv(exampleOrders(language), language);
    if (process.env["GENERATE"]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file) ? readFileSync(file, "utf8") === text : null).toBe(true);
  });
});
