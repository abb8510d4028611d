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
  const deeper = wide + 2;
  const head = words.id.padEnd(wide) + words.description;
  const lines = functions.map(({ id, name, description = "", parameters }) => {
    const syntax = `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
    const each = parameters.map((parameter) => wrapText(`${parameter.name}: ${parameter.description ?? ""}`, width - deeper, deeper));
    return [id.padEnd(wide) + wrapText(description, width - wide, wide).trimStart(), wrapText(syntax, width - wide, wide), ...each].join("\n");
  });
  return `${head}\n${"-".repeat(Math.min(width, 100))}\n${lines.join("\n\n")}\n`;
}

/** Lines of at most `width` characters, all of them indented. */
function wrapText(text: string, width: number, indent: number): string {
  const most = Math.max(40, width);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each).join("\n");
}
