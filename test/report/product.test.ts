import { readFileSync } from "fs";
import { join } from "path";
import { product } from "../../src/catalogue/product";

describe("catalogue > product", () => {
  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
    expect(product.version).toBe(version);
  });
});
