import { newFeed } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { CommandFailed } from "./faults.ts";
import { feedInWords } from "./feed-facts.ts";
import { foundAt } from "./feed-found.ts";
import { rowOf } from "./feeds.ts";
import { write, writeLine } from "./lines.ts";
import { once, type Work } from "./once.ts";
import type { Options } from "./options.ts";
import type { Verb, VerbInput } from "./verb.ts";
import { until } from "#local/words.ts";

const say = ({ options, stdout, clock }: VerbInput, feed: Feed, words: string): Promise<void> =>
  options.json ? writeLine(stdout, rowOf(feed, clock())) : write(stdout, [words]);

const addOne: Work = async (input, { stores }) => {
  const { args, options, clock } = input;
  const stored = await stores.feeds.list();
  const sources = stored.map(({ source }) => source);
  const refuseKnown = (id: string): void => {
    const there = stored.find((feed) => feed.id === id);
    if (!there) return;
    const off = there.enabled ? "" : `, disabled: \`sitrep feeds enable ${there.id}\``;
    throw new CommandFailed(`${there.url} is there already as ${there.id}${off}`);
  };
  // Wrong words and known feeds are told before anybody is asked over the network.
  refuseKnown(newFeed(feedInWords(args[0] ?? "", options, sources), "admin", clock()).id);
  const { url, title, language } = await foundAt(input, args[0] ?? "");
  const said = { ...(title && { title }), ...(language && { language }), ...options };
  const feed = newFeed(feedInWords(url, said, sources), "admin", clock());
  refuseKnown(feed.id);
  await stores.feeds.sync(feed);
  const { source } = feed;
  await say(
    input,
    feed,
    `Added ${feed.id} ${feed.title} (${source.name}, ${source.kind}); polled at the next round.`,
  );
};

/** What the operator has touched is the operator's: the next sync of the catalogue leaves it alone. */
const change =
  (changeOf: (options: Options) => Partial<Feed>, words: (feed: Feed, now: Date) => string): Work =>
  async (input, { stores }) => {
    const id = input.args[0] ?? "";
    const feed = await stores.feeds.get(id);
    if (!feed) throw new CommandFailed(`no feed ${id}: \`sitrep feeds\` lists them with their ids`);
    const changed: Feed = { ...feed, ...changeOf(input.options), addedBy: "admin" };
    await stores.feeds.sync(changed);
    await say(input, changed, words(changed, input.clock()));
  };

const named = ({ id, title }: Feed): string => `${id} ${title}`;

const disableOne = change(
  () => ({ enabled: false }),
  (feed) => `Disabled ${named(feed)}; not polled any more.`,
);
const enableOne = change(
  () => ({ enabled: true }),
  (feed, now) => `Enabled ${named(feed)}; next poll ${until(feed.nextPollAt, now)}.`,
);
const readInFull = change(
  ({ off }) => ({ fullText: !off }),
  (feed) =>
    feed.fullText
      ? `The pages of ${named(feed)} are read from the next poll on.`
      : `The pages of ${named(feed)} are left alone.`,
);

export const add: Verb = { run: once(addOne) };
export const disable: Verb = { run: once(disableOne) };
export const enable: Verb = { run: once(enableOne) };
export const fullText: Verb = { run: once(readInFull) };
