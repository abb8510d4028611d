/** How does the command line put the built add-in on a workbook? */
import path from "node:path";
import { openHost, type HeadlessHost } from "../headless/host";
import type { WorkbookModel } from "../model/types";

/** This file runs as build/clv.cjs, one folder below the project. */
const root = path.resolve(__dirname, "..");

export const distFolder = path.join(root, "dist");

export async function openAddin(model: WorkbookModel, calculates: boolean): Promise<HeadlessHost> {
  return openHost({
    dist: distFolder,
    officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
    model,
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
    ...(calculates ? { calculator: startCalculator } : {}),
  });
}

/** The calculation is by far the largest part of the program, so only commands that need it load it. */
const startCalculator: NonNullable<Parameters<typeof openHost>[0]["calculator"]> = async (model, functions) => {
  const { UniverCalculator } = await import(/* webpackChunkName: "calculator" */ "../calc/univerCalculator");
  const calculator = new UniverCalculator(model);
  calculator.useFunctions(functions);
  return calculator;
};
