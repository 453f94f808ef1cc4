import type { Bench } from "./bench.ts";

/** A benchmark as the command knows it; what takes long runs only where it is named. */
type Entry = { summary: string; load(): Promise<{ bench: Bench }>; onlyNamed?: boolean };

/** Every benchmark there is, in the order in which all of them run. */
export const BENCHES: Record<string, Entry> = {
  ingest: {
    summary: "the whole service: 50 feeds of 30 items, 50 digests; then a poll with nothing new",
    load: () => import("./ingest.ts"),
  },
  classify: {
    summary: "classification of 1 KB reports in eleven languages",
    load: () => import("./classify.ts"),
  },
  cluster: {
    summary: "placing reports against 5,000 active stories",
    load: () => import("./cluster.ts"),
  },
  coldstart: {
    summary: "size and cold start of every function's bundle, over bare Node",
    load: () => import("./coldstart.ts"),
  },
  memory: {
    summary:
      "the most that each worker's process holds while it does its job, and whether that grows",
    load: () => import("./memory.ts"),
  },
  parse: {
    summary:
      "feeds of 100 items with bodies of 2 KB, beside feedsmith and feedparser on the same feeds",
    load: () => import("./parse.ts"),
  },
  poll: {
    summary: "1,000 feeds polled that have not changed, half of them saying so",
    load: () => import("./poll.ts"),
  },
  filters: {
    summary: "compiled filters against the stories of a week",
    load: () => import("./filters.ts"),
  },
  alerts: {
    summary: "a story matched against 100,000 readers who want alerts, 200 of them concerned",
    load: () => import("./alerts.ts"),
  },
  "alerts-wait": {
    summary:
      "20 reports at once that concern 1,000 readers: how long the alerts wait, by the clock",
    load: () => import("./alerts-wait.ts"),
  },
  freeze: {
    summary: "the digests of 3,000 readers: made, met again, read for their mails",
    load: () => import("./freeze.ts"),
  },
  render: {
    summary: "digest mails, HTML and text",
    load: () => import("./render.ts"),
  },
  quality: {
    summary: "how well reports are understood, where labelled ones are at hand (QUALITY_DATA)",
    load: () => import("./quality.ts"),
  },
  api: {
    summary:
      "stories by topic, country and pair with 20,000 in the store; sign-ups of known addresses",
    load: () => import("./api.ts"),
  },
  deliver: {
    summary: "a week's digests for 10,000 readers, planned, rendered and handed to a local Resend",
    load: () => import("./deliver.ts"),
  },
  "deliver-growth": {
    summary:
      "the same for 1,000, 10,000 and 100,000 readers; takes long, so only where it is named",
    load: () => import("./deliver-growth.ts"),
    onlyNamed: true,
  },
  scale: {
    summary:
      "how the cost of each stage grows with feeds, stored items and subscribers, each alone",
    load: () => import("./scale.ts"),
  },
  capacity: {
    summary: "DynamoDB request units of each kind of work; what docs/cost.md is computed from",
    load: () => import("./capacity.ts"),
  },
};
