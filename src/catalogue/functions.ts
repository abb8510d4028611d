/** Which worksheet functions are there? */
import type { Entry } from "./entry";
import { acquisition } from "./functions/acquisition";
import { baskets } from "./functions/baskets";
import { cohorts } from "./functions/cohorts";
import { customer } from "./functions/customer";
import { experience } from "./functions/experience";
import { models } from "./functions/models";
import { offers } from "./functions/offers";
import { orders } from "./functions/orders";
import { retention } from "./functions/retention";
import { segments } from "./functions/segments";
import { value } from "./functions/value";

export const functions = {
  ...value,
  ...acquisition,
  ...retention,
  ...orders,
  ...experience,
  ...segments,
  ...cohorts,
  ...baskets,
  ...offers,
  ...customer,
  ...models,
} as const;

export type FunctionName = keyof typeof functions;

/** The names of all arguments: each has a translation and a help text. */
export type ParamName = (typeof functions)[FunctionName]["params"][number]["name"];

/** The columns of all tables that functions spill: each has a header in every language. */
export type HeaderId = (typeof functions)[FunctionName]["columns"][number];

/** Numbers between arguments and answer that explanations show: each has a name in every language. */
export type FigureId = { [Name in FunctionName]: FiguresOf<(typeof functions)[Name]> }[FunctionName];

type FiguresOf<E> = E extends Entry<string, string, infer Figure> ? Figure : never;

export const functionNames = Object.keys(functions) as readonly FunctionName[];
