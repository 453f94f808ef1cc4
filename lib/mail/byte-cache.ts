type Entry<T> = { key: string; value: T; bytes: number; older: Entry<T>; newer: Entry<T> };

/** What was made before, within a bound of bytes: the least recently used goes first. */
export class ByteCache<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #most: number;
  /** In a ring by use, so that a look costs no more than four pointers; the newest is before the oldest. */
  #oldest: Entry<T> | undefined;
  #bytes = 0;

  /** `most`: bytes of keys and values held at once, as `set` is told them. */
  constructor(most: number) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#unlink(entry);
    this.#link(entry);
    return entry.value;
  }

  /** Holds a value of so many bytes; one larger than the whole bound is not held at all. */
  set(key: string, value: T, valueBytes: number): void {
    const known = this.#entries.get(key);
    if (known) this.#forget(known);
    const bytes = valueBytes + 2 * key.length;
    if (bytes > this.#most) return;
    const entry = { key, value, bytes } as Entry<T>;
    this.#entries.set(key, entry);
    this.#link(entry);
    this.#bytes += bytes;
    while (this.#oldest && this.#bytes > this.#most) this.#forget(this.#oldest);
  }

  /** As the newest. */
  #link(entry: Entry<T>): void {
    const oldest = (this.#oldest ??= entry);
    entry.newer = oldest;
    entry.older = oldest === entry ? entry : oldest.older;
    entry.older.newer = entry;
    oldest.older = entry;
  }

  #unlink(entry: Entry<T>): void {
    if (entry.newer === entry) this.#oldest = undefined;
    else if (this.#oldest === entry) this.#oldest = entry.newer;
    entry.older.newer = entry.newer;
    entry.newer.older = entry.older;
  }

  #forget(entry: Entry<T>): void {
    this.#unlink(entry);
    this.#entries.delete(entry.key);
    this.#bytes -= entry.bytes;
  }
}
