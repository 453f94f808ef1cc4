import type { Message } from "#lib/core/model/message.ts";
import type { Queue } from "#lib/ports.ts";
import { type Dice, dice, MINUTE } from "#test/chaos/dice.ts";

type Waiting = { at: number; message: Message; receives: number };

/** What nobody acknowledges is seen again after this, and given up after so many times. */
const HIDDEN_MS = 6 * MINUTE;
const MOST_RECEIVES = 5;

/** A queue that loses, repeats and reorders messages until an instant. */
export class LossyQueue implements Queue {
  readonly #waiting: Waiting[] = [];
  readonly #random: Dice;
  readonly #now: () => number;
  readonly #until: number;

  constructor(seed: number, now: () => number, until: number) {
    this.#random = dice(seed, "messages");
    [this.#now, this.#until] = [now, until];
  }

  readonly send = async (messages: readonly Message[]): Promise<void> => {
    for (const message of messages) {
      const isCalm = this.#now() >= this.#until;
      const copies = isCalm ? 1 : this.#random.often(40) ? 0 : this.#random.often(80) ? 2 : 1;
      for (let copy = 0; copy < copies; copy++) {
        const isLate = !isCalm && this.#random.often(60);
        const wait = isLate ? this.#random.between(MINUTE, 10 * MINUTE) : this.#random.below(4000);
        this.#waiting.push({ at: this.#now() + 500 + wait, message, receives: 0 });
      }
    }
  };

  /** The next message that is seen before an instant. */
  take(before: number): Waiting | undefined {
    let first: number | undefined;
    for (const [place, { at }] of this.#waiting.entries())
      if (at < before && (first === undefined || at < this.#waiting[first]!.at)) first = place;
    return first === undefined ? undefined : this.#waiting.splice(first, 1)[0];
  }

  /** Has a message seen again that nobody acknowledged. */
  again({ message, receives }: Waiting): void {
    if (receives + 1 < MOST_RECEIVES)
      this.#waiting.push({ at: this.#now() + HIDDEN_MS, message, receives: receives + 1 });
  }
}
