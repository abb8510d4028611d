/** Which names of arguments must a language have? */
import type { ParamName } from "../../catalogue/functions";

export type ParameterNames = Readonly<Record<ParamName, string>>;
