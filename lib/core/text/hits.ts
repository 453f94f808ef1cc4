import { room } from "./room.ts";

/** What was found in a text: values with the tokens `from` to before `to`, in arrays that are used again. */
export class Hits {
  value = new Int32Array(1024);
  from = new Int32Array(1024);
  to = new Int32Array(1024);
  size = 0;

  push(value: number, from: number, to: number): void {
    if (this.size === this.value.length) this.#grow();
    const at = this.size++;
    this.value[at] = value;
    this.from[at] = from;
    this.to[at] = to;
  }

  /** Moves a hit to an earlier place. */
  move(from: number, to: number): void {
    this.value[to] = this.value[from]!;
    this.from[to] = this.from[from]!;
    this.to[to] = this.to[from]!;
  }

  #grow(): void {
    this.value = room(this.value, this.size);
    this.from = room(this.from, this.size);
    this.to = room(this.to, this.size);
  }
}
