/** On which customers can a rule be tried? Those of the next refresh, read without writing anything. */
import type { Measured } from "../core/ownSegments/measured";
import { figuresOf } from "../report/figures";
import { measuredOf } from "../report/ownSegments/ownGroups";
import { examineSource } from "./analyseSelection";
import type { Hooks } from "./hooks";

/** Null where nothing has been analysed yet. */
export async function measureSource(hooks: Hooks): Promise<{ readonly measured: Measured; readonly currency: string | null } | null> {
  const found = await examineSource(hooks);
  if (found === null) return null;
  const { analysis, context } = found;
  const figures = figuresOf(analysis, context.assumptions, context.prediction);
  return { measured: measuredOf({ analysis, context, figures }), currency: context.currency?.code ?? null };
}
