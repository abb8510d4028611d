/** What does every part of the pane know: the state, how to tell what happened, the words and the formats? */
import { createContext, useContext } from "react";
import type { PaneWords } from "../words/pane/pane";
import type { Formats } from "./formats";
import type { Event, State } from "./state";

export interface PaneValue {
  readonly state: State;
  readonly tell: (event: Event) => void;
  readonly words: PaneWords;
  readonly formats: Formats;
}

const PaneContext = createContext<PaneValue | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane outside of PaneProvider");
  return value;
}
