/** How are the rules written that say what may be typed into a cell? */
import { formatBlock } from "../../model/address";
import type { ValidationModel } from "../../model/types";
import { counted, element, text } from "./xml";

const types: Readonly<Record<ValidationModel["type"], string>> = {
  List: "list", Decimal: "decimal", WholeNumber: "whole", Date: "date", Custom: "custom",
};

const operators: Readonly<Record<string, string>> = {
  NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
  GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};

export function validationsXml(validations: readonly ValidationModel[]): string {
  return counted("dataValidations", validations.map(validationXml));
}

function validationXml(validation: ValidationModel): string {
  const { prompt, error } = validation;
  return element(
    "dataValidation",
    {
      type: types[validation.type],
      operator: operators[validation.operator ?? ""],
      allowBlank: true,
      showInputMessage: prompt !== undefined || undefined,
      showErrorMessage: true,
      errorTitle: error?.title, error: error?.message, promptTitle: prompt?.title, prompt: prompt?.message,
      sqref: formatBlock(validation.block),
    },
    formula("formula1", validation, validation.formula1),
    formula("formula2", validation, validation.formula2),
  );
}

function formula(name: string, validation: ValidationModel, value: string | undefined): string {
  if (value === undefined || value === "") return "";
  // A list typed as words is stored as a text; anything else is a formula.
  const words = validation.type === "List" && !value.startsWith("=");
  return element(name, {}, text(words ? `"${value.replaceAll('"', '""')}"` : value.replace(/^=/, "")));
}
