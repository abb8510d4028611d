/** What was already worked out for these very columns? A range of customers asks the same of the same columns, cell by cell. */

/**
 * The same function, which works once for each pair of objects and then remembers, for as long as both are in use.
 *
 * @param work pure: the same objects always give the same answer
 * @example onceFor((a, b) => a.length + b.length)([1], [2, 3]) // 3
 */
export function onceFor<A extends object, B extends object, Answer>(work: (a: A, b: B) => Answer): (a: A, b: B) => Answer {
  const known = new WeakMap<A, WeakMap<B, { readonly answer: Answer }>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new WeakMap<B, { readonly answer: Answer }>();
    known.set(a, ofA);
    const found = ofA.get(b) ?? { answer: work(a, b) };
    ofA.set(b, found);
    return found.answer;
  };
}
