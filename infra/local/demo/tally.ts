import type { Log } from "#lib/ports.ts";

export type PollLine = {
  feed: string;
  outcome: string;
  reason?: string;
  entries: number;
  created: number;
  revised: number;
};

/** Listens to the service's own log lines and keeps what the demo tells of them. */
export class Tally {
  #polls: PollLine[] = [];
  failures: string[] = [];
  mails: { delivery: string; kind: string; state: string }[] = [];

  readonly log: Log = (event, fields) => {
    if (event === "poll") this.#polls.push(fields as PollLine);
    else if (event === "mail")
      this.mails.push(fields as { delivery: string; kind: string; state: string });
    else if (event.endsWith("failed")) this.failures.push(`${event}: ${JSON.stringify(fields)}`);
  };

  /** Items that are new since polls were last taken. */
  get created(): number {
    return sum(this.#polls, "created");
  }

  /** The polls since the last call. */
  takePolls(): PollLine[] {
    const polls = this.#polls;
    this.#polls = [];
    return polls;
  }
}

const sum = (polls: readonly PollLine[], field: "entries" | "created" | "revised"): number =>
  polls.reduce((total, poll) => total + poll[field], 0);

/** Feeds, each once however often it was polled. */
const feedsOf = (polls: readonly PollLine[]): number => new Set(polls.map(({ feed }) => feed)).size;

/** One round of polls in a line of plain words. */
export function inWords(polls: readonly PollLine[]): string {
  const unchanged = feedsOf(polls.filter(({ outcome }) => outcome === "unchanged"));
  const failed = feedsOf(
    polls.filter(({ outcome }) => outcome !== "fetched" && outcome !== "unchanged"),
  );
  const created = sum(polls, "created");
  const revised = sum(polls, "revised");
  return [
    `${feedsOf(polls)} feeds`,
    created > 0 ? `${created} new item${created === 1 ? "" : "s"}` : "nothing new",
    ...(revised > 0 ? [`${revised} corrected`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged (304)`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(", ");
}
