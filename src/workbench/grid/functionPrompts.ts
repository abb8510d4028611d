/** How do the add-in's functions come into the list that is offered while a formula is typed? */
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { IDisposable } from "@univerjs/core";
import type { CustomFunctionMetadata } from "../model/types";
import type { UniverHost } from "./univerHost";

export function offerFunctions(host: UniverHost, functions: readonly CustomFunctionMetadata[]): IDisposable {
  const descriptions = functions.map(({ name, description = "", parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  }));
  return host.injector.get(IDescriptionService).registerDescriptions(descriptions);
}
