import type { Instant } from "#lib/core/model/common.ts";
import type { Message } from "#lib/core/model/message.ts";
import { type Dice, dice, MINUTE, plus } from "./dice.ts";

type Waiting = { id: string; message: Message; at: Instant; receives: number };

/** As many messages as SQS hands to a function at once. */
const MOST = 10;
/** What nobody acknowledges is seen again after this, and given up after so many times. */
const HIDDEN_MS = 6 * MINUTE;
const MOST_RECEIVES = 5;

/** A queue that keeps no promise beyond SQS's, and some less: messages come late, twice, in any order, or never. */
export class Messages {
  #waiting: Waiting[] = [];
  #serial = 0;
  readonly #random: Dice;
  readonly #isCalm: (now: Instant) => boolean;

  constructor(seed: number, isCalm: (now: Instant) => boolean) {
    this.#random = dice(seed, "queue");
    this.#isCalm = isCalm;
  }

  send(messages: readonly Message[], now: Instant): void {
    for (const message of messages) {
      const copies = this.#isCalm(now)
        ? 1
        : this.#random.often(50)
          ? 0
          : this.#random.often(100)
            ? 2
            : 1;
      for (let copy = 0; copy < copies; copy++) {
        const late = this.#random.often(200) ? this.#random.between(0, 10 * MINUTE) : 0;
        const id = `msg-${(this.#serial += 1)}`;
        this.#waiting.push({ id, message, at: plus(now, late), receives: 0 });
      }
    }
  }

  nextAt(): Instant | undefined {
    return this.#waiting.map(({ at }) => at).toSorted()[0];
  }

  /** Takes some that can be seen. */
  take(now: Instant): Waiting[] {
    const seen = this.#random.shuffled(this.#waiting.filter(({ at }) => at <= now)).slice(0, MOST);
    this.#waiting = this.#waiting.filter((one) => !seen.includes(one));
    return seen;
  }

  /** Puts back what was not acknowledged. */
  again(taken: readonly Waiting[], now: Instant): void {
    const back = taken.filter(({ receives }) => receives + 1 < MOST_RECEIVES);
    this.#waiting.push(
      ...back.map((one) => ({ ...one, at: plus(now, HIDDEN_MS), receives: one.receives + 1 })),
    );
  }
}
