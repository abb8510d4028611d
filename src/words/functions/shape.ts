/** Which descriptions must a language have for worksheet functions? */
import type { Group } from "../../catalogue/entry";
import type { FunctionName, functions } from "../../catalogue/functions";

type NamesOf<Name extends FunctionName> = (typeof functions)[Name]["params"][number]["name"];

export interface FunctionWords {
  readonly groups: Readonly<Record<Group, string>>;
  /** What the function answers and assumes, and what each argument is. */
  readonly functions: {
    readonly [Name in FunctionName]: {
      readonly does: string;
      readonly takes: Readonly<Record<NamesOf<Name>, string>>;
    };
  };
  /** Follows the help of an optional argument with a default. */
  readonly leftOut: (value: string) => string;
  /** What Excel shows for the two truth values. */
  readonly flags: { readonly yes: string; readonly no: string };
  /** Follows the help of every optional number: a blank cell arrives as 0 on the desktop. */
  readonly blankCell: string;
}
