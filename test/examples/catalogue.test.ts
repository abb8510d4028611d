/** Do the examples of the catalogue give what they say? */
import { functionNames, functions } from "../../src/catalogue/functions";
import { callFunction } from "../../src/functions/call";

describe("examples of the catalogue", () => {
  it.each(functionNames)("%s gives what its example says", (name) => {
    const { args, gives } = functions[name].example;
    const answer = callFunction(name, args, "en");
    if (typeof gives === "number") expect(answer).toBeCloseTo(gives, 12);
    else expect(answer).toEqual(gives);
  });
});
