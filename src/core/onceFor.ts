/** What was already worked out for these very columns? A range of customers asks the same of the same columns, cell by cell. */

/** What is known so far: the answer, and what is known for each further object. */
interface Known<Answer> {
  answer?: { readonly value: Answer };
  readonly further: WeakMap<object, Known<Answer>>;
}

/**
 * The same function, which works once for each list of objects and then remembers, for as long as they are in use.
 *
 * @param work pure: the same objects always give the same answer
 * @example onceFor((a, b) => a.length + b.length)([1], [2, 3]) // 3
 */
export function onceFor<Objects extends readonly object[], Answer>(
  work: (...objects: Objects) => Answer,
): (...objects: Objects) => Answer {
  const start: Known<Answer> = { further: new WeakMap() };
  return (...objects) => {
    let known = start;
    for (const one of objects) {
      const next = known.further.get(one) ?? { further: new WeakMap() };
      known.further.set(one, next);
      known = next;
    }
    known.answer ??= { value: work(...objects) };
    return known.answer.value;
  };
}
