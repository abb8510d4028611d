/** How does the pure machine come alive in React: one state, one way in, effects set off once each? */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../catalogue/languages";
import { createEffects, watchExcel } from "./effects";
import { next, start } from "./machine";
import type { Event, State } from "./state";

export function usePaneMachine(language: Language, culture: string): readonly [State, (event: Event) => void] {
  const [[initial, first]] = useState(() => start(language, culture));
  const [state, setState] = useState(initial);
  // Events may come in bursts between two renderings, so the latest state lives beside React's.
  const latest = useRef(initial);
  const run = useRef<ReturnType<typeof createEffects> | null>(null);

  const tell = useCallback((event: Event) => {
    const [following, effects] = next(latest.current, event);
    latest.current = following;
    setState(following);
    for (const effect of effects) run.current?.(effect);
  }, []);

  useMemo(() => {
    run.current = createEffects(tell);
  }, [tell]);

  useEffect(() => {
    for (const effect of first) run.current?.(effect);
    return watchExcel(tell);
  }, [first, tell]);

  return [state, tell];
}
