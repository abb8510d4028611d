/** Who wants to know that a button of the ribbon has just done its work? The open pane does: it lives in the same runtime. */
const listeners = new Set<() => void>();

/** Calls `listener` after each command; the answer ends that. */
export function onCommandRan(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function announceCommandRan(): void {
  for (const listener of listeners) listener();
}
