/** Is a generated file in the repository what the source says? `npm run generate` is the same question, allowed to write. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

export function expectGenerated(path: string, content: string): void {
  const file = join(root, path);
  if (process.env["GENERATE"]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : `${path} is not there: run npm run generate`).toBe(content);
}
