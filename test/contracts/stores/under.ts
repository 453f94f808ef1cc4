import type { Stores } from "#lib/ports.ts";
import { TEST_NOW, type TestStores } from "#test/helpers/store.ts";

export const NOW = "2026-11-20T08:00:00.000Z";
export const LATER = "2026-11-20T09:00:00.000Z";

export const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();

/** A read that may lack what was written in the last second is asked again for so long, milliseconds. */
export const PATIENCE = 3000;

/** What a test is about: stores that are empty before each, and the time it is there. */
export class Under {
  now = TEST_NOW;
  #opened: TestStores | undefined;

  get opened(): TestStores {
    if (!this.#opened) throw new Error("nothing is open between tests");
    return this.#opened;
  }

  get stores(): Stores {
    return this.opened.stores;
  }

  open(opened: TestStores): void {
    this.#opened = opened;
    this.now = TEST_NOW;
  }
}

/** All pages of a list, one after the other. */
export async function allOf<T>(
  page: (cursor?: string) => Promise<{ items: T[]; cursor?: string }>,
): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, ...rest } = await page(cursor);
    found.push(...items);
    cursor = rest.cursor;
  } while (cursor);
  return found;
}
