import type { Page } from "#lib/ports.ts";

const PAGE = 100;

/** Ids by the instant from which they are listed, as the table's index of what is due lists rows. */
export class Listed {
  readonly #at = new Map<string, string>();
  /** By instant, since few instants are asked for out of many ids. */
  readonly #ids = new Map<string, Set<string>>();

  put(id: string, at: string): void {
    this.remove(id);
    this.#at.set(id, at);
    const there = this.#ids.get(at);
    if (there) there.add(id);
    else this.#ids.set(at, new Set([id]));
  }

  remove(id: string): void {
    const at = this.#at.get(id);
    if (at === undefined) return;
    this.#at.delete(id);
    const there = this.#ids.get(at);
    there?.delete(id);
    if (there?.size === 0) this.#ids.delete(at);
  }

  /** Those listed up to an instant, oldest first; a cursor is the last one that was answered. */
  page(upTo: string, cursor = ""): Page<string> {
    const places = [...this.#ids.keys()]
      .filter((at) => at <= upTo && at >= cursor.slice(0, at.length))
      .toSorted()
      .flatMap((at) => [...(this.#ids.get(at) ?? [])].toSorted().map((id) => `${at} ${id}`))
      .filter((place) => place > cursor);
    const items = places.slice(0, PAGE).map((place) => place.slice(place.indexOf(" ") + 1));
    const last = places[PAGE - 1];
    return places.length > PAGE && last !== undefined ? { items, cursor: last } : { items };
  }

  /** When something is listed next, if anything is. */
  next(): string | undefined {
    let first: string | undefined;
    for (const at of this.#ids.keys()) if (first === undefined || at < first) first = at;
    return first;
  }
}
