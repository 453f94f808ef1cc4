import type { KnownEntry } from "#lib/core/model/feed.ts";

/** A guid that changes at every poll must not make a feed's memory grow without end. */
const MOST_IDENTITIES = 8;

/** What `identify` says of an entry, as far as telling old from new needs it. */
export type Identified = { identities: string[]; fingerprint: string };

export type Sifted<E extends Identified> = {
  /** Never seen, or seen in other words: what goes on to be normalised. */
  fresh: (E & { itemId: string; known: boolean })[];
  /** How many entries the feed shows, one told twice counted once. */
  shown: number;
  /** What the feed shows now, to be remembered for the next poll; what is as it was is the very entry that was remembered. */
  memory: KnownEntry[];
};

const isAsKnown = ({ identities, fingerprint }: Identified, known: KnownEntry): boolean =>
  fingerprint === known.fingerprint && identities.every((one) => known.identities.includes(one));

const remembering = (entry: Identified, itemId: string, known?: KnownEntry): KnownEntry => {
  const identities = [...new Set([...entry.identities, ...(known?.identities ?? [])])];
  return {
    itemId,
    identities: identities.slice(0, MOST_IDENTITIES),
    fingerprint: entry.fingerprint,
  };
};

/**
 * Tells entries a feed showed before from new and reworded ones, by any identity they share, so that a known
 * item costs no read. Entries the feed no longer shows stay in memory behind those it does.
 */
export function sift<E extends Identified>(
  entries: readonly E[],
  remembered: readonly KnownEntry[],
  itemIdOf: (identities: readonly string[]) => string,
): Sifted<E> {
  const byIdentity = new Map<string, KnownEntry>();
  for (const known of remembered)
    for (const identity of known.identities) byIdentity.set(identity, known);

  const fresh: Sifted<E>["fresh"] = [];
  const shown = new Map<string, KnownEntry>();
  for (const entry of entries) {
    const known = entry.identities.map((identity) => byIdentity.get(identity)).find(Boolean);
    const itemId = known?.itemId ?? itemIdOf(entry.identities);
    if (shown.has(itemId)) continue;
    if (known?.fingerprint !== entry.fingerprint)
      fresh.push({ ...entry, itemId, known: known !== undefined });
    const now = known && isAsKnown(entry, known) ? known : remembering(entry, itemId, known);
    shown.set(itemId, now);
    // An entry told twice in one document is one: the second finds the first.
    for (const identity of entry.identities) byIdentity.set(identity, now);
  }
  return {
    fresh,
    shown: shown.size,
    memory: [...shown.values(), ...remembered.filter(({ itemId }) => !shown.has(itemId))],
  };
}
