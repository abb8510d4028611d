/** Does the customer card find what a customer said, and nothing once customers are numbers? */
import type { OwnRow } from "../../src/report/lists/ownTable";
import { customerAnswers } from "../../src/excel/customerAnswers";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import { exampleShop } from "./exampleShop";
import { exampleTables } from "../../src/intake/exampleBusiness";
import { analyse, openReportHost, settingsOf } from "./reportHost";

jest.setTimeout(120_000);

const { survey } = exampleTables("en", { customers: 120 });
const column = (text: RegExp): number => survey.header.findIndex((header) => text.test(header));
const [who, nps, said] = [column(/customer/i), column(/nps|recommend|score/i), column(/comment/i)];
const commented = survey.rows.find((row) => row[said] !== "" && row[who] !== "");

describe("customer card > answers", () => {
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await openReportHost(exampleShop("en", { moreSheets: [], prediction: null }));
    await host.runInAddin(({ Excel, Office }) => Object.assign(globalThis, { Excel, Office }));
    expect((await analyse(host)).problem).toBeNull();
  });
  afterAll(() => host.close());

  const row = (id: unknown): OwnRow => ({ header: ["Customer"], cells: [String(id)] });

  it("are those of the survey's rows of the customer, the latest first", async () => {
    const id = commented?.[who];
    const own = survey.rows.filter((one) => one[who] === id);
    const answers = await customerAnswers(row(id), settingsOf(host));
    expect(answers).toHaveLength(own.length);
    expect(answers.map(({ comment }) => comment ?? "").sort()).toEqual(own.map((one) => String(one[said])).sort());
    expect(answers.map((answer) => answer.nps ?? "").sort()).toEqual(own.map((one) => one[nps]).sort());
    const days = answers.map(({ day }) => day ?? 0);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it("are none of somebody whom the survey does not know, nor where numbers stand for customers", async () => {
    expect(await customerAnswers(row("nobody"), settingsOf(host))).toEqual([]);
    expect(await customerAnswers(row(commented?.[who]), { ...settingsOf(host), numbered: true })).toEqual([]);
  });
});
