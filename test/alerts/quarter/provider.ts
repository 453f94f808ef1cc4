import type { BatchOutcome, Mail, SendOutcome } from "#lib/core/model/mail.ts";
import type { BatchMailer, Mailer } from "#lib/ports.ts";
import { type Dice, DAY, dice } from "#test/chaos/dice.ts";

/** One story of an alert, as its mail says it. */
type SaidStory = {
  id: string;
  facts: { kind: string; text: string }[];
  /** Who tells it, by name. */
  outlets: string[];
};
/** A mail that the provider took in, for good: what a reader got. */
export type Handed = {
  at: number;
  /** When it was planned, which is what it counts by. */
  plannedAt: number;
  to: string;
  deliveryId: string;
  /** Since when it may have been on its way, where an earlier try broke off. */
  doubtSince?: number;
  stories: SaidStory[];
};

type Sent = { deliveryId: string; mail: Mail };
type Known = { at: number; body: string; results: { providerId: string }[] };
type Fault = "lost before" | "reply lost" | "429" | "500";

/** In a thousand requests. */
const FAULTS: readonly (readonly [Fault, number])[] = [
  ["lost before", 15],
  ["reply lost", 20],
  ["429", 15],
  ["500", 10],
];

export type Weather = { outage: { from: number; to: number }; until: number };

/** What the service has written of its mails. */
type Records = {
  /** Since when a batch or a delivery is in doubt. */
  doubt(id: string): number | undefined;
  planned(deliveryId: string): number;
};

/** What alert mails of this play say is their text, as JSON. */
const said = (mail: Mail): SaidStory[] => JSON.parse(mail.text) as SaidStory[];

/** The provider: a key counts for 24 hours, requests and replies are lost, and for hours everything is. */
export class Provider implements Mailer, BatchMailer {
  readonly handed: Handed[] = [];
  readonly faults = new Map<string, number>();
  readonly #known = new Map<string, Known>();
  readonly #random: Dice;
  readonly #weather: Weather;
  readonly #now: () => number;
  readonly #records: Records;

  constructor(seed: number, weather: Weather, now: () => number, records: Records) {
    this.#random = dice(seed, "provider");
    [this.#weather, this.#now, this.#records] = [weather, now, records];
  }

  #fault(): Fault | undefined {
    const { outage, until } = this.#weather;
    const now = this.#now();
    if (now >= until) return undefined;
    if (outage.from <= now && now < outage.to)
      return this.#random.often(700) ? "lost before" : "reply lost";
    let roll = this.#random.below(1000);
    return FAULTS.find(([, share]) => (roll -= share) < 0)?.[0];
  }

  #take(mails: readonly Sent[], key: string): Known {
    const now = this.#now();
    for (const { deliveryId, mail } of mails) {
      const doubtSince = this.#records.doubt(key.split("~")[0] ?? "");
      const isRepeat = doubtSince !== undefined && doubtSince < now;
      const stories = said(mail);
      const doubt = isRepeat ? { doubtSince } : {};
      const plannedAt = this.#records.planned(deliveryId);
      this.handed.push({ at: now, plannedAt, to: mail.to, deliveryId, stories, ...doubt });
    }
    const results = mails.map(({ deliveryId }) => ({ providerId: `p_${deliveryId}` }));
    return { at: now, body: JSON.stringify(mails), results };
  }

  readonly sendBatch = async (mails: readonly Sent[], key: string): Promise<BatchOutcome> => {
    const fault = this.#fault();
    if (fault) this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
    if (fault === "lost before") return { kind: "unknown", reason: "connection reset" };
    if (fault === "429") return { kind: "retry", reason: "rate", after: 60 };
    if (fault === "500") return { kind: "unknown", reason: "answered 500" };
    const before = this.#known.get(key);
    const isKnown = before !== undefined && this.#now() - before.at < DAY;
    if (isKnown && before.body !== JSON.stringify(mails))
      return { kind: "conflict", reason: "other bytes, same key" };
    const known = isKnown ? before : this.#take(mails, key);
    this.#known.set(key, known);
    return fault === "reply lost"
      ? { kind: "unknown", reason: "connection reset" }
      : { kind: "accepted", results: known.results };
  };

  readonly send = async (mail: Mail, key: string): Promise<SendOutcome> => {
    const deliveryId = key.split("~")[0] ?? "";
    const outcome = await this.sendBatch([{ deliveryId, mail }], key);
    if (outcome.kind !== "accepted") return outcome;
    return { kind: "accepted", providerId: `p_${deliveryId}` };
  };

  /** Lets go of keys that nobody remembers any more. */
  forget(): void {
    const now = this.#now();
    for (const [key, { at }] of this.#known) if (now - at >= DAY) this.#known.delete(key);
  }
}
