/** Do the examples of the catalogue give what they say? */
import { functionNames, functions } from "../../src/catalogue/functions";
import { callFunction } from "../../src/functions/call";
import { expectNear } from "../near";

describe("examples of the catalogue", () => {
  it.each(functionNames)("%s gives what its example says", (name) => {
    const { args, gives } = functions[name].example;
    expectNear(callFunction(name, args, "en"), gives);
  });
});
