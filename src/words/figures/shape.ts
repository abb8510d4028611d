/** Which names must a language have for numbers between arguments and answer? */
import type { FigureId } from "../../catalogue/functions";

export type FigureNames = Readonly<Record<FigureId, string>>;
