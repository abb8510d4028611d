/** How is a table of transitions tested: what was, what happened, what follows, and which work is set off? */
import { next } from "../../src/taskpane/machine";
import type { Effect, Event, State } from "../../src/taskpane/state";

export interface Row {
  readonly name: string;
  readonly from: State;
  readonly event: Event;
  readonly to: Partial<State>;
  readonly effects?: readonly Partial<Effect>[];
}

export function testRows(rows: readonly Row[]): void {
  test.each(rows)("$name", ({ from, event, to, effects = [] }) => {
    const before = JSON.stringify(from);
    const [state, set] = next(from, event);
    for (const [key, value] of Object.entries(to)) expect([key, state[key as keyof State]]).toEqual([key, value]);
    expect(set).toHaveLength(effects.length);
    expect(set).toMatchObject(effects as Effect[]);
    // A pure function leaves what it was given as it was.
    expect(JSON.stringify(from)).toBe(before);
  });
}
