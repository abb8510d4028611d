/** Which worksheet functions are there? From the same file that Excel reads. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CustomFunctionMetadata } from "../model/types";
import { distFolder } from "./addinHost";
import { cliWords, type CliLanguage } from "./words";

export function functionsIn(language: CliLanguage): readonly CustomFunctionMetadata[] {
  const file = path.join(distFolder, "assets", language === "en" ? "functions.json" : `functions.${language}.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { functions: CustomFunctionMetadata[] }).functions;
}

export function functionsText(functions: readonly CustomFunctionMetadata[], language: CliLanguage, width: number): string {
  const words = cliWords[language].function;
  const wide = Math.max(words.id.length, ...functions.map(({ id }) => id.length)) + 2;
  const wrap = (text: string) => wrapText(text, Math.max(40, width - wide), " ".repeat(wide));
  const head = words.id.padEnd(wide) + words.description;
  const lines = functions.map(({ id, name, description = "", parameters }) => {
    const syntax = `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
    const each = parameters.map((parameter) => `${" ".repeat(wide + 2)}${parameter.name}: ${wrap(parameter.description ?? "")}`);
    return [id.padEnd(wide) + wrap(description), " ".repeat(wide) + syntax, ...each].join("\n");
  });
  return `${head}\n${"-".repeat(Math.min(width, 100))}\n${lines.join("\n\n")}\n`;
}

function wrapText(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
