/** How does `clv freeze` turn the add-in's formulas in a workbook into values? The add-in does it; this opens and saves. */
import { openAddin } from "./addinHost";
import type { FreezeCommand } from "./commandLine";
import { openFile, saveFile } from "./openFile";
import { CommandProblem } from "./problems";
import { languageIn } from "./settings";
import { cliWords, cultures, type CliLanguage } from "./words";

/** Where the add-in says what came of it. */
const freezeName = "clv.freeze";

/** The object that --json prints. */
export interface FreezeOutput {
  readonly formulas: number;
  readonly sheets: readonly string[];
  /** What stays, and why. */
  readonly stays: readonly { readonly sheet: string; readonly why: "unfinished" | "protected"; readonly formulas: number; readonly addresses: readonly string[] }[];
}

interface Told {
  readonly freeze: FreezeOutput | null;
  readonly problem: { readonly message: string } | null;
}

export interface FreezeResult {
  readonly output: FreezeOutput;
  readonly language: CliLanguage;
}

export async function freeze(command: FreezeCommand): Promise<FreezeResult> {
  const model = await openFile(command.file, cultures[command.language ?? "en"], cliWords[command.language ?? "en"]);
  const language = command.language ?? languageIn(model);
  const words = cliWords[language];
  model.culture = cultures[language];
  const host = await openAddin(model, true);
  await host.settled();
  await host.invokeCommand("freezeFormulas");
  const told = (model.settings.get(freezeName) ?? {}) as Partial<Told>;
  model.settings.delete(freezeName);
  const output = told.freeze ?? null;
  if (output === null) throw new CommandProblem(told.problem?.message ?? words.noRun);
  await saveFile(command.out, model, host.functions.metadata.map(({ name }) => name), words);
  host.close();
  return { output, language };
}

/** For people. */
export function freezeText({ formulas, sheets, stays }: FreezeOutput, { out }: FreezeCommand, language: CliLanguage): string {
  const words = cliWords[language];
  const left = stays.map(({ why, formulas: count, sheet, addresses }) => words.stays[why](String(count), sheet, addresses.join(", ") + (count > addresses.length ? ", …" : "")));
  return `${[words.frozen(String(formulas), sheets.join(", ")), ...left, words.saved(out)].join("\n")}\n`;
}
