/** Opens the tests' own small add-in on the real Office.js, so that these tests need no build. */
import path from "node:path";
import { openHost } from "../../../src/workbench/headless/host";
import type { HeadlessHost, OpenHostOptions } from "../../../src/workbench/headless/host";

const OFFICE_JS = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

export function openFixture(options: Partial<OpenHostOptions> = {}): Promise<HeadlessHost> {
  return openHost({ dist: path.join(__dirname, "addin"), officeJs: OFFICE_JS, currentYear: 2026, ...options });
}
