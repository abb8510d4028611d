/** Excel.DataValidation: what may be typed into the cells of a block. */
import { requireUnprotected } from "./access";
import { invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { apiNotFoundFor } from "./notImitated";
import { intersect, sameBlock, subtract } from "../model/block";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel, ValidationModel } from "../model/types";

const scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule", "type", "valid"] as const satisfies readonly (keyof Excel.DataValidation)[];
const methods = ["clear"] as const satisfies readonly (keyof Excel.DataValidation)[];

type Rule = Pick<ValidationModel, "type" | "operator" | "formula1" | "formula2">;

/** Rules of one bound or two, by the name of their property. */
const COMPARISONS: readonly (readonly [keyof Excel.DataValidationRule, ValidationModel["type"]])[] = [
  ["decimal", "Decimal"], ["wholeNumber", "WholeNumber"], ["date", "Date"],
];

/** Bounds are formulas; Excel writes numbers as such too. */
function bound(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

function withBounds(rule: Pick<Rule, "type" | "operator">, formula1: unknown, formula2?: unknown): Rule {
  const first = bound(formula1), second = bound(formula2);
  return { ...rule, ...(first === undefined ? {} : { formula1: first }), ...(second === undefined ? {} : { formula2: second }) };
}

function readRule(input: Excel.DataValidationRule): Rule {
  const { list, custom } = input;
  if (list) return withBounds({ type: "List" }, list.source);
  if (custom) return withBounds({ type: "Custom" }, custom.formula);
  for (const [name, type] of COMPARISONS) {
    const comparison = input[name] as Excel.BasicDataValidation | undefined;
    if (comparison) return withBounds({ type, operator: comparison.operator }, comparison.formula1, comparison.formula2);
  }
  throw apiNotFoundFor("DataValidation.rule");
}

function writeRule({ type, operator, formula1 = "", formula2 }: ValidationModel): Excel.DataValidationRule {
  if (type === "List") return { list: { inCellDropDown: true, source: formula1 } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  const name = COMPARISONS.find(([, kind]) => kind === type)?.[0] ?? "decimal";
  return { [name]: { operator: operator ?? "Between", formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

export class DataValidationObject extends ApiObject implements HostOf<Excel.DataValidation, typeof scalars, typeof methods> {
  readonly api = describeApi("DataValidation", { scalars, methods });
  ignoreBlanks = true;
  readonly valid = true;

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get type(): string {
    return this.found?.type ?? "None";
  }
  get rule(): Excel.DataValidationRule {
    return this.found ? writeRule(this.found) : {};
  }
  set rule(input: Excel.DataValidationRule) {
    const rule = readRule(input);
    const { prompt, error } = this.found ?? {};
    this.change(() => {
      this.cut();
      this.sheet.validations.push({ id: `validation${this.context.nextNumber()}`, block: this.block, ...rule, ...(prompt ? { prompt } : {}), ...(error ? { error } : {}) });
    });
  }
  get prompt(): Excel.DataValidationPrompt {
    const prompt = this.found?.prompt;
    return { showPrompt: true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
  }
  set prompt({ showPrompt, title, message }: Excel.DataValidationPrompt) {
    const validation = this.required;
    this.change(() => {
      if (showPrompt) validation.prompt = { title, message };
      else delete validation.prompt;
    });
  }
  get errorAlert(): Excel.DataValidationErrorAlert {
    const error = this.found?.error;
    return { showAlert: true, style: error?.style ?? "Stop", title: error?.title ?? "", message: error?.message ?? "" };
  }
  set errorAlert({ showAlert, style, title, message }: Excel.DataValidationErrorAlert) {
    const validation = this.required;
    this.change(() => {
      if (showAlert) validation.error = { title, message, style };
      else delete validation.error;
    });
  }

  clear(): void {
    this.change(() => this.cut());
  }

  /** The rule of exactly these cells, else the one that covers their first. */
  private get found(): ValidationModel | undefined {
    const { validations } = this.sheet;
    const first = { ...this.block, rows: 1, columns: 1 };
    return validations.find((item) => sameBlock(item.block, this.block)) ?? validations.find((item) => intersect(item.block, first) !== null);
  }

  private get required(): ValidationModel {
    const { found } = this;
    // Without a rule Excel keeps the words alone; a rule that always holds says the same.
    if (!found) this.rule = { custom: { formula: "=TRUE" } };
    const validation = this.found;
    if (!validation) throw invalidArgument();
    return validation;
  }

  /** Takes these cells out of every rule. */
  private cut(): void {
    const { validations } = this.sheet;
    const kept = validations.flatMap((item) => {
      if (intersect(item.block, this.block) === null) return [item];
      return subtract(item.block, this.block).map((block, part) => ({ ...item, block, id: part === 0 ? item.id : `${item.id}.${part}` }));
    });
    validations.splice(0, validations.length, ...kept);
  }

  private change(apply: () => void): void {
    requireUnprotected(this.sheet);
    apply();
    this.context.model.notify({ kind: "formats", sheetId: this.sheet.id, block: this.block, source: "api" });
  }
}
