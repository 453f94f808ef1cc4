import type { OptionName } from "./options.ts";
import type { Verb } from "./verb.ts";

export type Command = {
  summary: string;
  group: keyof typeof GROUPS;
  /** What must follow the name. */
  args?: readonly string[];
  options?: readonly OptionName[];
  /** What `--help` says beyond the summary. */
  about?: readonly string[];
  load(): Promise<Verb>;
};

export const GROUPS = {
  operate: "Look after the service",
  job: "Run a job once; prints JSON lines of what it did",
  part: "Try a part; JSON lines in, JSON lines out",
} as const;

const FEED_FACTS = ["title", "source", "kind", "country", "owner", "language"] as const;

/** Commands load what they need and no more: `classify` waits for no React, `--help` for nothing at all. */
export const COMMANDS: Record<string, Command> = {
  parse: {
    summary: "Parse feed files: {file, headers?, base?} a line",
    group: "part",
    load: async () => (await import("./parse.ts")).parse,
  },
  classify: {
    summary:
      "Topics, countries, parties and event dates of reports: {id, title, text, lang?, date?} a line",
    group: "part",
    about: [
      '`date` is when a report was published, a day or an instant: "on Tuesday" is read against it, and the event\'s date may',
      "be told by more words. A topic's `score` adds up what its phrases weigh, those of the title most: 3 is enough by",
      "itself, less are hints that are enough together, and there is no highest. `eventDate.confidence` goes from 0 to 1, by",
      "the rule that read the phrase and where it stands. `eventDate.basis.at` is where the phrase begins, counted in UTF-16",
      "units of the title or text named beside it, once page furniture, contacts and spare spaces are gone from it.",
    ],
    load: async () => (await import("./understand.ts")).classifyVerb,
  },
  cluster: {
    summary: "Stories and threads of reports: {id, title, text, lang?, date?, source?} a line",
    group: "part",
    load: async () => (await import("./understand.ts")).cluster,
  },
  fetch: {
    summary: "Fetch addresses as a poll would: {url} a line",
    group: "part",
    load: async () => (await import("./fetch.ts")).fetch,
  },
  poll: {
    summary: "Poll the feeds that are due",
    group: "job",
    options: ["at"],
    about: [
      "One line a feed, one a run of the clustering. `learnt` are lines that stand on so many pages of the feed's host that",
      "they count as page furniture from now on, and leave the texts before these are judged.",
    ],
    load: async () => (await import("./poll.ts")).poll,
  },
  digest: {
    summary: "Plan the digests that are due",
    group: "job",
    options: ["pass-over", "at"],
    about: [
      "--pass-over counts as told, without a mail, whatever is due by now (or by the instant of --at): after a restore",
      "those mails have gone out already. Each reader's next digest begins there.",
    ],
    load: async () => (await import("./digest.ts")).digest,
  },
  deliver: {
    summary: "Deliver the mails that are planned",
    group: "job",
    options: ["dry-run", "resume", "at"],
    about: [
      "While a hold lasts (`status` shows it) nothing is sent: Resend said that the account's quota is used up, or that it",
      "takes no mail from it. It ends by itself after an hour.",
      "--dry-run prints a line for each mail that waits, with the address it is for: whether it `goes`, `waits` (why, and",
      "until when), would be `skipped` (no longer wanted, suppressed, not on the allow-list), or stay `unknown`.",
    ],
    load: async () => (await import("./deliver.ts")).deliver,
  },
  status: {
    summary: "How the service is, at a glance",
    group: "operate",
    options: ["json", "at"],
    about: [
      "Feeds by health, items that wait for a story, stories of the last 7 days, deliveries by state, a hold on mail",
      "if there is one, the last run of each job, and who holds the data folder. --json prints one line.",
    ],
    load: async () => (await import("./status.ts")).status,
  },
  feeds: {
    summary: "The feeds and how they are, those in trouble first",
    group: "operate",
    options: ["json", "at"],
    about: [
      "Health is the age of a feed's newest entry against the feed's own rhythm:",
      "  gone     its server says that it is gone for good (410)",
      "  blocked  its server answers, but not to us (401, 403, 451, a page that tests for humans)",
      "  failing  three polls failed in a row, or it has never answered",
      "  silent   it answers, but its newest entry is older than four of its usual gaps",
      "  gap      within the last day it showed nothing known: entries before that were missed",
      "  new      not polled yet",
      "  live     as it should be",
      "  off      disabled",
      "A narrow terminal shows fewer columns; --json has them all.",
    ],
    load: async () => (await import("./feeds.ts")).feeds,
  },
  "feeds add": {
    summary: "Add a feed, or the feed of a site; it is polled at the next round",
    group: "operate",
    args: ["URL"],
    options: [...FEED_FACTS, "full-text", "json", "at"],
    about: [
      "URL is a feed's own address or a page of its site. It is read first: what is no feed is refused with the reason,",
      "and where a site has several feeds you are shown them to choose from. Title and language come from the feed",
      "unless you say them.",
    ],
    load: async () => (await import("./feeds-change.ts")).add,
  },
  "feeds disable": {
    summary: "Poll a feed no longer; what it brought stays",
    group: "operate",
    args: ["ID"],
    options: ["json", "at"],
    about: ["A feed you disabled stays so, whatever the catalogue says at the next start."],
    load: async () => (await import("./feeds-change.ts")).disable,
  },
  "feeds enable": {
    summary: "Poll a feed again",
    group: "operate",
    args: ["ID"],
    options: ["json", "at"],
    about: ["A feed you enabled stays so, whatever the catalogue says at the next start."],
    load: async () => (await import("./feeds-change.ts")).enable,
  },
  "feeds full-text": {
    summary: "Read the page of each new entry of a feed too",
    group: "operate",
    args: ["ID"],
    options: ["off", "json", "at"],
    about: [
      "For feeds that tell little: what an entry is about is then judged by the article on its page. Of that never",
      "more than a quotation is shown. At most 10 pages are read at a poll, the newest entries'.",
    ],
    load: async () => (await import("./feeds-change.ts")).fullText,
  },
  "feeds import": {
    summary: "Add the feeds of an OPML file; known ones stay as they are",
    group: "operate",
    args: ["FILE"],
    options: ["json", "at"],
    about: [
      "Any reader's OPML will do. What you import is yours: no later catalogue changes it or takes it out.",
      "A relative FILE counts from the project's root.",
    ],
    load: async () => (await import("./feeds-opml.ts")).importOpml,
  },
  "feeds export": {
    summary: "All feeds as OPML, to stdout",
    group: "operate",
    options: ["at"],
    about: [
      "Groups and topics come from the catalogue (CATALOGUE), all else from the data folder.",
    ],
    load: async () => (await import("./feeds-opml.ts")).exportOpml,
  },
  "stories relist": {
    summary: "Put stories of before there were lists into theirs, once after an upgrade",
    group: "operate",
    options: ["at"],
    about: [
      "Lists of stories by topic, country or pair, and the pages and feeds made of them, show stories that stand in lists.",
      "Goes through the last 14 weeks, newest first, and prints a JSON line for each week that had some to be put there. May",
      "be stopped and repeated, also while the service runs.",
    ],
    load: async () => (await import("./stories-relist.ts")).relist,
  },
  "alerts reindex": {
    summary: "Post every reader who wants alerts anew, so that stories find them",
    group: "operate",
    about: [
      "Subscriptions do so by themselves whenever they change. Needed where readers were restored from elsewhere, or to be",
      "sure. Prints a JSON line for each reader who wants alerts, with the keys of the index. May be stopped and repeated,",
      "also while the service runs.",
    ],
    load: async () => (await import("./alerts-reindex.ts")).reindex,
  },
  subscribers: {
    summary: "Counts of subscribers, and who gets what when",
    group: "operate",
    options: ["addresses", "json", "at"],
    about: [
      "--json prints a line of counts and then one line a subscriber. No address is shown without --addresses.",
    ],
    load: async () => (await import("./subscribers.ts")).subscribers,
  },
};
