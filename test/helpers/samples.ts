import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";

const AT = "2026-11-20T08:00:00.000Z";
const source = { id: "harbour-watch", name: "Harbour Watch", kind: "trade" as const };

export const sampleFeed = (over: Partial<Feed> = {}): Feed => ({
  id: "feed_harbour",
  url: "https://harbour-watch.example/feed",
  title: "Harbour Watch",
  source,
  enabled: true,
  addedBy: "catalogue",
  nextPollAt: AT,
  failures: 0,
  arrivals: [],
  ...over,
});

export const sampleItem = (over: Partial<Item> = {}): Item => ({
  id: "itm_1",
  feedId: "feed_harbour",
  source,
  url: "https://harbour-watch.example/1",
  title: "Two navies sail together in the strait",
  text: "Frigates of both navies began a joint exercise on Friday.",
  published: AT,
  firstSeen: AT,
  effective: AT,
  backfill: false,
  classification: {
    lang: "en",
    relevant: true,
    topics: [{ slug: "maritime", score: 3, evidence: ["navies"] }],
    countries: [],
    parties: [],
    pairs: [],
  },
  fingerprint: "f1",
  revisions: [],
  ...over,
});

export const sampleStory = (over: Partial<Story> = {}): Story => ({
  id: "sto_20261120_0000000000000001",
  threadId: "thr_1",
  title: "Two navies sail together in the strait",
  summary: "Frigates of both navies began a joint exercise on Friday.",
  url: "https://harbour-watch.example/1",
  language: "en",
  leadItemId: "itm_1",
  reports: [],
  topics: [],
  countries: [],
  parties: [],
  pairs: [],
  firstSeen: AT,
  lastSeen: AT,
  backfill: false,
  sketch: { terms: { navy: [1.5, 1] }, keys: [], reports: 1, from: AT, to: AT },
  ...over,
});

export const sampleSubscription = (over: Partial<Subscription> = {}): Subscription => ({
  id: "sub_1",
  email: "reader@ministry.example",
  emailHash: "hash-1",
  state: "active",
  filter: {},
  schedule: { frequency: "weekly", weekday: "fri", hour: 8, timeZone: "UTC", whenEmpty: "skip" },
  alerts: { enabled: false, minOrigins: 2, maxPerDay: 5 },
  mutes: [],
  follows: [],
  consent: { textVersion: "1", requestedAt: AT },
  createdAt: AT,
  generation: 1,
  revision: 0,
  ...over,
});

export const sampleDigest = (over: Partial<Digest> = {}): Digest => ({
  id: "dig_1",
  filter: {},
  filterText: "Everything",
  from: "2026-11-13T07:30:00.000Z",
  to: "2026-11-20T07:30:00.000Z",
  rulesVersion: "1",
  createdAt: AT,
  sections: [],
  totals: { stories: 0, shown: 0, watchedStories: 0, watchedReports: 0, outlets: 0 },
  byCountry: [],
  ...over,
});

export const sampleDelivery = (over: Partial<Delivery> = {}): Delivery => ({
  id: "dlv_1",
  kind: "digest",
  subscriptionId: "sub_1",
  digestId: "dig_1",
  state: "planned",
  plannedAt: AT,
  attempts: 0,
  ...over,
});

export const sampleBytes = (over: Partial<Mail> = {}): Mail => ({
  kind: "digest",
  from: "Sitrep <digest@sitrep.example>",
  to: "reader@ministry.example",
  subject: "Your week",
  html: "<p>week</p>",
  text: "week",
  headers: {},
  links: {},
  ...over,
});
