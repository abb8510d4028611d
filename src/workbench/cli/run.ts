/** What does a command line print, and with which exit status does it end? */
import { analyse } from "./analyse";
import { analyseText } from "./analyseText";
import { call, callBatch, isError } from "./call";
import { freeze, freezeText } from "./freeze";
import { languageIn, parseCommandLine, type AnalyseCommand, type Command } from "./commandLine";
import { functionsIn, functionsText } from "./listFunctions";
import { CommandProblem, UsageError } from "./problems";
import { questionText } from "./questionText";
import { cliWords } from "./words";

export interface Streams {
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** Width of the terminal in characters. */
  readonly width: number;
}

/** 0 done, 1 a problem that was said in a sentence, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export async function run(line: readonly string[], streams: Streams): Promise<ExitStatus> {
  const words = cliWords[languageIn(line)];
  try {
    return await perform(parseCommandLine(line), streams);
  } catch (error) {
    if (error instanceof UsageError) {
      await streams.err(`${error.message}\n${words.usage}\n`);
      return 2;
    }
    const sentence = error instanceof CommandProblem ? error.message : words.failed(error instanceof Error ? error.message : String(error));
    await streams.err(`${sentence}\n`);
    return 1;
  }
}

async function perform(command: Command, streams: Streams): Promise<ExitStatus> {
  const language = command.language ?? "en";
  switch (command.kind) {
    case "help":
      await streams.out(cliWords[language].help);
      return 0;
    case "functions": {
      const functions = functionsIn(language);
      await streams.out(command.json ? `${JSON.stringify(functions, null, 2)}\n` : functionsText(functions, language, streams.width));
      return 0;
    }
    case "call": {
      const answer = await call(command);
      await streams.out(`${JSON.stringify(answer)}\n`);
      return isError(answer) ? 1 : 0;
    }
    case "batch":
      return (await callBatch(command, (text) => streams.out(text))) ? 0 : 1;
    case "freeze": {
      const { output, language: spoken } = await freeze(command);
      await streams.out(command.json ? `${JSON.stringify(output)}\n` : freezeText(output, command, spoken));
      return 0;
    }
    case "analyse":
      return performAnalyse(command, streams);
  }
}

async function performAnalyse(command: AnalyseCommand, streams: Streams): Promise<ExitStatus> {
  const { output, language } = await analyse(command);
  await streams.out(command.json ? `${JSON.stringify(output)}\n` : analyseText(output, command, language));
  if (output.problem) await streams.err(`${output.problem.message}\n`);
  if (output.question) await streams.err(`${questionText(output.question, language)}\n`);
  return output.problem || output.question ? 1 : 0;
}
