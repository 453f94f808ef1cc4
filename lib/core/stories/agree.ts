/** Keys of one kind, such as `c:`; of a list as long as a report's, faster than a map of kinds. */
const ofKind = (keys: Iterable<string>, ...kinds: string[]): string[] =>
  [...keys].filter((key) => kinds.some((kind) => key.startsWith(kind)));

/** Actors that the other side does not name at all. */
const unknownTo = (other: ReadonlySet<string>, actors: readonly string[]): number =>
  actors.filter((key) => !other.has(key) && !other.has(`m:${key.slice(2)}`)).length;

/**
 * Both name an acting country or party that is the same, and more than half of all who act in one are at least named
 * in the other: who acts and who is only mentioned, languages put differently. Half is enough where one side names
 * nobody new: it may only tell less.
 */
export function sameActors(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const [us, them] = [ofKind(ours, "c:", "p:"), ofKind(theirs, "c:", "p:")];
  if (!us.some((key) => theirs.has(key))) return false;
  const all = new Set([...us, ...them]).size;
  const [ofUs, ofThem] = [unknownTo(theirs, us), unknownTo(ours, them)];
  const unknown = ofUs + ofThem;
  return ofUs === 0 || ofThem === 0 ? unknown * 2 <= all : unknown * 2 < all;
}

/** False where both have topics and none in common. */
export function topicsAgree(ours: Iterable<string>, theirs: ReadonlySet<string>): boolean {
  const topics = ofKind(ours, "s:");
  if (topics.length === 0 || topics.some((key) => theirs.has(key))) return true;
  return ofKind(theirs, "s:").length === 0;
}

/** True where both tell numbers and none is the same. */
export function numbersDiffer(ours: Iterable<string>, theirs: ReadonlySet<string>): boolean {
  const numbers = ofKind(ours, "n:");
  if (numbers.length === 0 || numbers.some((key) => theirs.has(key))) return false;
  return ofKind(theirs, "n:").length > 0;
}
