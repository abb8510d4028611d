/** Are the lines of a batch read in order, in groups that are neither too small nor too large? */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { batchLines, type ReadLine } from "../../../src/workbench/cli/batchLines";
import { cliWords } from "../../../src/workbench/cli/words";

async function* each(texts: Iterable<string>): AsyncIterable<string> {
  yield* texts;
}

async function groups(texts: Iterable<string>): Promise<readonly ReadLine[][]> {
  const all: ReadLine[][] = [];
  for await (const group of batchLines(each(texts), cliWords.en)) all.push([...group]);
  return all;
}

const clv = (value: unknown): string => JSON.stringify({ name: "CLV", args: [value, 12, 4] });

describe("batchLines", () => {
  test("reads name and arguments, and passes over empty lines", async () => {
    expect(await groups(["", clv(5), "  ", '{"name":"NPS"}', ""])).toEqual([
      [
        { name: "CLV", args: [5, 12, 4] },
        { name: "NPS", args: [] },
      ],
    ]);
    expect(await groups([])).toEqual([]);
  });

  test("keeps a broken line in its place, as a problem that names it", async () => {
    const [group = []] = await groups([clv(1), "", "nonsense", "null", '{"args":[1]}', '{"name":"CLV","args":1}', clv(2)]);
    expect(group.map((line) => (line instanceof Error ? line.message : line.args[0]))).toEqual([
      1,
      'Line 3 is not {"name":…,"args":[…]}.',
      'Line 4 is not {"name":…,"args":[…]}.',
      'Line 5 is not {"name":…,"args":[…]}.',
      'Line 6 is not {"name":…,"args":[…]}.',
      2,
    ]);
  });

  test("keeps 10,000 calls together, and the order beyond", async () => {
    const values = Array.from({ length: 10_001 }, (_, i) => i);
    const read = await groups(values.map(clv));
    expect(read.map((group) => group.length)).toEqual([10_000, 1]);
    expect(read.flat().map((line) => (line instanceof Error ? line : line.args[0]))).toEqual(values);
  });

  describe("with columns of a file", () => {
    let folder: string;
    let file: string;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), "clv-batch-"));
      file = path.join(folder, "orders.csv");
      await writeFile(file, `amount\n${"1\n".repeat(400_000)}`);
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    test("holds no more than about a million cells at a time", async () => {
      const read = await groups(Array.from({ length: 7 }, () => clv(`@${file}#amount`)));
      expect(read.map((group) => group.length)).toEqual([3, 3, 1]);
    }, 60_000);

    test("says which file or column is missing", async () => {
      const [group = []] = await groups([clv(`@${file}#nope`), clv("@missing.csv#a"), clv(3)]);
      expect(group.map((line) => (line instanceof Error ? line.message : line.args[0]))).toEqual([
        `${file} has no column “nope”.`,
        "The file missing.csv cannot be read.",
        3,
      ]);
    });
  });
});
