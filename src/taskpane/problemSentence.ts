/** Which sentence tells of a fault? */
import type { Language } from "../catalogue/languages";
import { Problem } from "../core/problem";
import { sentence } from "../words/problems/problems";
import type { Fault } from "./trouble";

export function problemSentence(language: Language, { code, data }: Fault): string {
  return sentence(new Problem(code, data), language);
}
