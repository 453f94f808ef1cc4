import type { Digest } from "#lib/core/model/digest.ts";
import type { DigestStore } from "#lib/ports.ts";

/** So many digests are remembered, those last used: whoever renders one knows it by the object. */
const MOST = 300;

/** Digests that a worker has read before, the least lately used first. A stored digest never changes. */
export type DigestShelf = Map<string, Digest>;

export const createDigestShelf = (): DigestShelf => new Map();

/** Those of the given digests that are there; the store is asked for what the shelf lacks. */
export async function digestsOf(
  store: Pick<DigestStore, "many">,
  ids: readonly string[],
  shelf: DigestShelf,
): Promise<Map<string, Digest>> {
  const wanted = [...new Set(ids)];
  const unknown = wanted.filter((id) => !shelf.has(id));
  const read = unknown.length > 0 ? await store.many(unknown) : new Map<string, Digest>();
  const found = new Map<string, Digest>();
  for (const id of wanted) {
    const digest = shelf.get(id) ?? read.get(id);
    if (!digest) continue;
    found.set(id, digest);
    shelf.delete(id);
    shelf.set(id, digest);
  }
  for (const id of shelf.keys()) {
    if (shelf.size <= MOST) break;
    shelf.delete(id);
  }
  return found;
}
