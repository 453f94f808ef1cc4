/** Cells of three numbers and a spare, so that none lies across two cache lines. */
const CELL = 4;
const FIRST_CELLS = 64;

/** 2 to the 32nd by the golden ratio, odd: spreads keys that lie close over all bits. */
const SPREAD = 0x9e3779b1;

/** Where the search for a pair begins; `shift` is the map's. */
const cellOf = (a: number, b: number, shift: number): number =>
  (Math.imul((a << 7) ^ b, SPREAD) >>> shift) * CELL;

/**
 * From two whole numbers to a third above 0, by open addressing in one typed array: tries of any kind keep their
 * edges in it, (node, letter or word) -> node, at a fifth of what a `Map` for each node takes.
 */
export class PairMap {
  /** Of a cell: both numbers and the third, 0 where it is free. */
  #cells = new Int32Array(FIRST_CELLS * CELL);
  #shift = 32 - Math.log2(FIRST_CELLS);
  #size = 0;

  /** 0 where the pair is not known. */
  get(a: number, b: number): number {
    const cells = this.#cells;
    let at = cellOf(a, b, this.#shift);
    while (cells[at + 2] !== 0 && (cells[at] !== a || cells[at + 1] !== b))
      at = (at + CELL) & (cells.length - 1);
    return cells[at + 2]!;
  }

  /** Adds a pair that is not known yet. */
  add(a: number, b: number, value: number): void {
    const cells = this.#cells;
    let at = cellOf(a, b, this.#shift);
    while (cells[at + 2] !== 0) at = (at + CELL) & (cells.length - 1);
    cells[at] = a;
    cells[at + 1] = b;
    cells[at + 2] = value;
    this.#size += 1;
    if (this.#size * 2 * CELL > cells.length) this.#grow();
  }

  #grow(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(old.length * 2);
    this.#shift -= 1;
    this.#size = 0;
    for (let at = 0; at < old.length; at += CELL)
      if (old[at + 2] !== 0) this.add(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}
