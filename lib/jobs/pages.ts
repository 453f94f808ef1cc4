import type { Page } from "#lib/ports.ts";

/** All there is, page after page, read as it is asked for. */
export async function* pages<T>(read: (cursor?: string) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.items;
    cursor = page.cursor;
  } while (cursor);
}

/** The same as a list, for what is known to be few. */
export async function allPages<T>(read: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages(read)) items.push(item);
  return items;
}
