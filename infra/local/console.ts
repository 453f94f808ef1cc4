import type { Clock, Log } from "#lib/ports.ts";
import { plural } from "./words.ts";

type Poll = {
  feed: string;
  url: string;
  outcome: string;
  reason?: string;
  created: number;
  revised: number;
};
type Clustered = { created: number; grown: number };
type Mailed = { state: string };

/** Failed feeds named for each reason; a machine without a network would else fill the screen. */
const NAMED = 5;
const HEALTHY = new Set(["fetched", "unchanged"]);

/** What happened between two lines on the terminal. */
class Tally {
  polls: Poll[] = [];
  items = 0;
  stories = 0;
  grown = 0;
  mails = new Map<string, number>();
  errors: string[] = [];

  get failed(): Poll[] {
    return this.polls.filter(({ outcome }) => !HEALTHY.has(outcome));
  }
}

/** Turns the service's log into a few lines for the person at the terminal. */
export class Terminal {
  readonly #write: (line: string) => void;
  readonly #clock: Clock;
  #tally = new Tally();
  #expected = 0;

  constructor(write: (line: string) => void, clock: Clock) {
    this.#write = write;
    this.#clock = clock;
  }

  readonly log: Log = (event, fields) => {
    const tally = this.#tally;
    if (event === "plan-polls") this.#expected += Number(fields["due"]);
    else if (event === "poll") this.#polled(fields as Poll);
    else if (event === "cluster") {
      tally.stories += (fields as Clustered).created;
      tally.grown += (fields as Clustered).grown;
    } else if (event === "mail") {
      const { state } = fields as Mailed;
      tally.mails.set(state, (tally.mails.get(state) ?? 0) + 1);
    } else if (event.endsWith("failed")) {
      tally.errors.push(`${event}: ${String(fields["message"] ?? fields["error"])}`);
    }
  };

  /** A large round of polls shows how far it is, every tenth of the way. */
  #polled(poll: Poll): void {
    const tally = this.#tally;
    tally.polls.push(poll);
    tally.items += poll.created;
    const step = Math.max(10, Math.ceil(this.#expected / 10));
    const done = tally.polls.length;
    if (this.#expected > 20 && done % step === 0 && done < this.#expected) {
      this.#write(
        `  ${done} of ${this.#expected} feeds, ${plural(tally.items, "item")}, ${plural(tally.stories, "story", "stories")}`,
      );
    }
  }

  /** Failed feeds by what was wrong with them, some of each by name. */
  #failures(failed: readonly Poll[]): void {
    const byReason = new Map<string, string[]>();
    for (const { url, outcome, reason = outcome } of failed)
      byReason.set(reason, [...(byReason.get(reason) ?? []), url]);
    for (const [reason, urls] of byReason) {
      const more = urls.length - NAMED;
      for (const url of urls.slice(0, NAMED)) this.#write(`      ${reason}: ${url}`);
      if (more > 0)
        this.#write(`      ${reason}: and ${plural(more, "more feed")} (sitrep feeds lists all)`);
    }
  }

  /** One line for a round that is over, and what failed in it; nothing for a round without work. */
  endRound(): void {
    const tally = this.#tally;
    this.#tally = new Tally();
    this.#expected = 0;
    const parts = [
      ...(tally.polls.length > 0 ? [`${plural(tally.polls.length, "feed")} polled`] : []),
      ...(tally.items > 0 ? [plural(tally.items, "new item")] : []),
      ...(tally.stories > 0 ? [plural(tally.stories, "new story", "new stories")] : []),
      ...(tally.grown > 0 ? [`${plural(tally.grown, "story", "stories")} grown`] : []),
      ...[...tally.mails].map(([state, count]) => `${plural(count, "mail")} ${state}`),
      ...(tally.failed.length > 0 ? [`${tally.failed.length} failed`] : []),
    ];
    const time = this.#clock().toISOString().slice(11, 16);
    if (parts.length > 0) this.#write(`${time} ${parts.join(", ")}`);
    this.#failures(tally.failed);
    for (const error of tally.errors) this.#write(`      ! ${error}`);
  }
}
