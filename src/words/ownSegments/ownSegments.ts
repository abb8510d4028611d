/** What do sheets and pane say of segments of a person's own making, in each language? */
import type { Language } from "../../catalogue/languages";
import type { SegmentFault } from "../../core/ownSegments/segmentFaults";
import { en, type OwnSegmentWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { OwnSegmentWords } from "./en";

export const ownSegmentWords: Readonly<Record<Language, OwnSegmentWords>> = { en, id, pl };

/**
 * The sentence that tells what is wrong with a segment, and what to do.
 *
 * @example faultSentence({ code: "valueMissing", group: 0, condition: 0, text: "" }, "en") // "Say with what to compare."
 */
export function faultSentence({ code, text }: Pick<SegmentFault, "code" | "text">, language: Language): string {
  return ownSegmentWords[language].faults[code](text);
}
