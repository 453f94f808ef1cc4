import { createFeedFinder } from "#lib/feeds/find.ts";
import type { FindOutcome, FoundFeed } from "#lib/ports.ts";
import { localSource } from "#local/source.ts";
import { age, plural } from "#local/words.ts";
import { CommandFailed } from "./faults.ts";
import type { VerbInput } from "./verb.ts";

const WITHOUT_FEED: Record<string, string> = {
  "no-feed": "a page that names no feed, and none at the usual places",
  empty: "an empty answer",
  "not-a-feed": "what came is no feed",
  challenge: "its server asks visitors to prove that they are human",
  dns: "no such host",
  connection: "no connection",
  deadline: "no answer in time",
};

const inWords = ({ title, entries, newest }: FoundFeed, now: Date): string =>
  [
    title ?? "without a title",
    plural(entries, "entry", "entries"),
    ...(newest ? [`newest ${age(newest, now)} ago`] : []),
  ].join(", ");

type Input = Pick<VerbInput, "config" | "publicUrl" | "clock">;

async function findAt({ config, publicUrl, clock }: Input, url: string): Promise<FindOutcome> {
  const source = localSource(config, publicUrl, clock);
  try {
    return await createFeedFinder(source, clock).find(url);
  } finally {
    await source.close();
  }
}

/** The one feed behind an address, read before it is added. Throws CommandFailed where there is none, or a choice. */
export async function foundAt(input: Input, url: string): Promise<FoundFeed> {
  const outcome = await findAt(input, url);
  if (!outcome.ok)
    throw new CommandFailed(
      `${url}: ${WITHOUT_FEED[outcome.reason] ?? outcome.reason}; nothing was added`,
    );
  const [only, ...others] = outcome.feeds;
  if (only && others.length === 0) return only;
  const lines = outcome.feeds.map((feed) => `  ${feed.url}  ${inWords(feed, input.clock())}`);
  throw new CommandFailed(
    [
      `${url} has ${outcome.feeds.length} feeds; add those you want by their own address:`,
      ...lines,
    ].join("\n"),
  );
}
