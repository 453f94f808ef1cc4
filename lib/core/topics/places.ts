import type { Hits } from "#lib/core/text/hits.ts";
import type { CompiledRule } from "./compile.ts";
import { type ContextSet, isEmpty, meets } from "./context-set.ts";

const NEAR = 8;

/** Where an item provides contexts. Words are counted through all its parts. */
export class Places {
  readonly #gives: ContextSet[] = [];
  #from = new Int32Array(256);
  #to = new Int32Array(256);
  #size = 0;
  #all: ContextSet = { low: 0, high: 0 };

  /** Forgets the item before. */
  clear(): void {
    this.#size = 0;
    this.#all = { low: 0, high: 0 };
  }

  /** Takes the hits that give contexts; `base` is added to their words. */
  add({ value, from, to, size }: Hits, rules: readonly CompiledRule[], base: number): void {
    let { low, high } = this.#all;
    for (let i = 0; i < size; i++) {
      const { gives } = rules[value[i]!]!;
      if (isEmpty(gives)) continue;
      low |= gives.low;
      high |= gives.high;
      this.#push(gives, base + from[i]!, base + to[i]!);
    }
    this.#all = { low, high };
  }

  #push(gives: ContextSet, from: number, to: number): void {
    if (this.#size === this.#from.length) {
      const [olds, oldTo] = [this.#from, this.#to];
      this.#from = new Int32Array(olds.length * 2);
      this.#to = new Int32Array(olds.length * 2);
      this.#from.set(olds);
      this.#to.set(oldTo);
    }
    this.#gives[this.#size] = gives;
    this.#from[this.#size] = from;
    this.#to[this.#size++] = to;
  }

  /** Whether one of the contexts is given apart from these words. */
  apart(contexts: ContextSet, from: number, to: number): boolean {
    if (!meets(contexts, this.#all)) return false;
    for (let i = 0; i < this.#size; i++)
      if ((this.#to[i]! <= from || this.#from[i]! >= to) && meets(this.#gives[i]!, contexts))
        return true;
    return false;
  }

  /** Whether one is given apart from these words, or by some of them: "military exercise" needs no other. */
  helps(contexts: ContextSet, from: number, to: number): boolean {
    if (!meets(contexts, this.#all)) return false;
    for (let i = 0; i < this.#size; i++) {
      const [start, end] = [this.#from[i]!, this.#to[i]!];
      const within = start >= from && end <= to && end - start < to - from;
      if ((end <= from || start >= to || within) && meets(this.#gives[i]!, contexts)) return true;
    }
    return false;
  }

  /** Whether one is given a few words before or after these. */
  beside(contexts: ContextSet, from: number, to: number): boolean {
    if (!meets(contexts, this.#all)) return false;
    for (let i = 0; i < this.#size; i++) {
      const [before, after] = [from - this.#to[i]!, this.#from[i]! - to];
      if ((before >= 0 || after >= 0) && before < NEAR && after < NEAR)
        if (meets(this.#gives[i]!, contexts)) return true;
    }
    return false;
  }
}
