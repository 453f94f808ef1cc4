/** The list in parts of at most so many. */
export const partsOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  );

/** Does the same work for each of a list, so many at once, and answers in their order. */
export async function inTurn<T, R>(
  list: readonly T[],
  together: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (const part of partsOf(list, together)) done.push(...(await Promise.all(part.map(work))));
  return done;
}
