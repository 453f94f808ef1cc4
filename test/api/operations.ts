import { sampleStory } from "#test/core/sample-story.ts";
import { startServer } from "#test/feeds/server.ts";
import { sampleDelivery, sampleFeed, sampleSubscription } from "#test/helpers/samples.ts";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { webhookOf } from "#local/resend-webhook.ts";
import {
  ADMIN_TOKEN,
  DAY,
  HOUR,
  openService,
  SIGNING_KEY,
  storyId,
  tokenOf,
  WEBHOOK_SECRET,
} from "./service.ts";

const RSS = `<rss version="2.0"><channel><title>Land</title><language>en</language>
  <item><title>Two frigates sail</title><pubDate>Thu, 19 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;
const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
const SITES: Record<string, string> = {
  "/feed.rss": RSS,
  "/other.rss": RSS,
  "/two": `<html><head>${link("/feed.rss")}${link("/other.rss")}</head></html>`,
  "/none": "<html><p>About us</p></html>",
};
const READER = "webhook@ministry.example";
/** Requests an hour from one client. */
export const LIMIT = 12;

/** A service with something of everything in it, and ways to come by tokens. */
export async function openApiWorld() {
  const web = await startServer(
    Object.fromEntries(
      Object.entries(SITES).map(([path, body]) => [path, (_, response) => response.end(body)]),
    ),
  );
  const service = await openService({ reachable: [web.endpoint], rateLimitClient: LIMIT });
  const { stores } = service;
  const seen = service.instant(-2 * HOUR);
  const countries = { KR: "subject", US: "subject" } as const;
  const story = sampleStory({ id: storyId(seen, "first"), seen, countries, pairs: ["KR-US"] });
  await stores.stories.put([story, sampleStory({ id: storyId(seen, "second"), seen })]);
  await stores.feeds.sync(sampleFeed());
  await stores.subscriptions.create(
    sampleSubscription({ email: READER, emailHash: emailHash(SIGNING_KEY, READER) }),
  );
  await stores.deliveries.plan(sampleDelivery({ state: "accepted", attempts: 1 }));
  await countWeeks(stores, service.now());
  const letter = { at: seen, body: "{}", tries: 3, error: "TypeError: no" };
  service.deadLetters.push({ queue: "mail", approximate: 12, letters: [letter] });
  const [from, to] = [service.instant(-HOUR), service.instant()];
  await stores.runs.record({ job: "digest", from, to, finishedAt: to, counts: { planned: 1 } });

  let serial = 0;
  // A limit counts networks, of which each address of these is one.
  const elsewhere = () => service.from(`2001:db8:${(++serial).toString(16)}::1`);
  const pending = async (): Promise<string> => {
    elsewhere();
    await service.call("/v1/subscriptions", { json: { email: `reader-${serial}@reader.example` } });
    return tokenOf(await service.lastMail(), "confirm");
  };
  const manage = async (): Promise<string> => {
    await service.call("/v1/subscriptions/confirm", { json: { token: await pending() } });
    await service.call("/v1/manage-link", { json: { email: `reader-${serial}@reader.example` } });
    return tokenOf(await service.lastMail(), "manage");
  };
  const signed = (purpose: "confirm" | "manage" | "unsubscribe", life: number): string =>
    signToken(SIGNING_KEY, {
      purpose,
      subject: "sub_1",
      expiresAt: new Date(service.now().getTime() + life),
    });
  const digest = async (): Promise<string> => {
    const made = await service.call("/v1/digests", { json: { filter: {} } });
    return ((await made.json()) as { id: string }).id;
  };
  const webhook = () =>
    webhookOf(
      {
        id: "56761188-7520-42d8-8898-ff6fc54ce618",
        key: "dlv_1",
        from: "Sitrep <digest@sitrep.example>",
        to: [READER],
        subject: "Your week",
        headers: {},
        tags: [{ name: "delivery", value: "dlv_1" }],
        at: service.now(),
      },
      { type: "email.delivered", id: "msg_1", at: service.now(), secrets: [WEBHOOK_SECRET] },
    );
  return {
    ...service,
    story,
    url: (path: string) => web.url(path),
    newUrl: () => web.url(`/feed.rss?${++serial}`),
    pending,
    manage,
    signed,
    digest,
    webhook,
    /** The next request comes from somewhere else. */
    elsewhere,
    async close() {
      await service.close();
      await web.close();
    },
  };
}

export type ApiWorld = Awaited<ReturnType<typeof openApiWorld>>;

export type Ask = {
  params?: Record<string, string>;
  query?: string;
  json?: unknown;
  bearer?: string;
  headers?: Record<string, string>;
  body?: string;
};
/** An operation of the document, the status expected, and what is sent. */
export type Case = [
  operation: string,
  status: number,
  ask?: (world: ApiWorld) => Ask | Promise<Ask>,
];

const admin = { bearer: ADMIN_TOKEN };
const feed = { params: { id: "feed_harbour" }, ...admin };
const source = { id: "gazette", name: "Gazette", kind: "trade" };
const filter = {
  topics: ["maritime"],
  countries: ["KR"],
  pairs: ["KR-US"],
  query: "frigate OR port",
  exclude: { countries: ["JP"], query: "museum" },
  minOrigins: 1,
};
const schedule = { frequency: "daily", hour: 6, timeZone: "Asia/Seoul", whenEmpty: "note" };
const alerts = {
  enabled: true,
  minOrigins: 2,
  maxPerDay: 3,
  quietHours: { from: "22:00", to: "07:00" },
};
const rule = { kind: "word", value: "museum" };
const BOUNCED = "bounced@reader.example";
const asReader = async (world: ApiWorld): Promise<Ask> => ({ bearer: await world.manage() });
const ofDigest = async (world: ApiWorld): Promise<Ask> => ({
  params: { id: await world.digest() },
});

/** A list of feeds, sent as the operator does. */
const opml = (more = ""): Ask => ({
  ...admin,
  headers: { "content-type": "text/x-opml" },
  body: `<opml version="2.0"><body><outline text="Sea" xmlUrl="https://sea.example/feed"/><outline text="Lost" type="rss"/>${more}</body></opml>`,
});
/** The hash that the mail of an address is kept out by. */
const suppressed = async ({ stores, instant }: ApiWorld): Promise<string> => {
  const hash = emailHash(SIGNING_KEY, BOUNCED);
  await stores.subscriptions.suppress(hash, "bounced", instant());
  return hash;
};
let parked = 0;

/**
 * Something to ask of every operation of the API, a success first. What every route of a kind must refuse (no token, an
 * unknown id, a body that is none or too large, too many requests) is asked of each without being listed.
 */
export const CASES: Case[] = [
  ["get /v1/topics", 200],
  ["get /v1/sources.opml", 200],
  ["get /v1/countries", 200],
  ["get /v1/sources", 200],
  ["get /v1/stories", 200],
  [
    "get /v1/stories",
    200,
    () => ({ query: "topic=maritime&country=KR&pair=KR-US&q=frigate&limit=1" }),
  ],
  ["get /v1/stories", 400, () => ({ query: "limit=0" })],
  ...["get /v1/stories.atom", "get /v1/stories.json"].flatMap((name): Case[] => [
    [name, 200, () => ({ query: "topic=maritime&country=KR" })],
    [name, 400, () => ({ query: "topic=knitting" })],
  ]),
  ["get /v1/weeks/{week}", 200, () => ({ params: { week: "2026-W47" } })],
  ["get /v1/weeks/{week}", 400, () => ({ params: { week: "last" } })],
  ["get /v1/weeks/{week}", 404, () => ({ params: { week: "1999-W01" } })],
  ["get /v1/stories/{id}", 200, ({ story }) => ({ params: { id: story.id } })],
  ["post /v1/digests", 201, () => ({ json: { filter } })],
  ["post /v1/digests", 200, () => ({ json: { filter } })],
  ["post /v1/digests", 400, () => ({ json: { filter, from: "1492-10-12" } })],
  ["post /v1/previews", 200, () => ({ json: { filter, schedule } })],
  ...["get /v1/digests", "get /v1/digests.atom", "get /v1/digests.json"].flatMap((name): Case[] => [
    [name, 200, () => ({ query: "topic=maritime&country=KR&pair=KR-US&q=frigate" })],
    [name, 400, () => ({ query: "topic=knitting" })],
  ]),
  ["get /v1/digests/{id}", 200, ofDigest],
  ["get /v1/digests/{id}.html", 200, ofDigest],
  ["get /v1/digests/{id}.txt", 200, ofDigest],
  ["get /v1/digests/{id}.eml", 200, ofDigest],
  [
    "post /v1/subscriptions",
    202,
    () => ({ json: { email: "new@reader.example", filter, schedule, alerts } }),
  ],
  ["post /v1/manage-link", 202, () => ({ json: { email: "new@reader.example" } })],
  [
    "post /v1/subscriptions/confirm",
    200,
    async ({ pending }) => ({ json: { token: await pending() } }),
  ],
  ["post /v1/subscriptions/confirm", 400, () => ({ json: { token: "none of ours" } })],
  [
    "post /v1/subscriptions/confirm",
    410,
    ({ signed }) => ({ json: { token: signed("confirm", -1000) } }),
  ],
  [
    "post /v1/subscriptions/confirm",
    404,
    async ({ pending, stores }) => {
      const token = await pending();
      const { items } = await stores.subscriptions.list();
      for (const each of items.filter(({ state }) => state === "pending")) {
        await stores.subscriptions.erase(each);
      }
      return { json: { token } };
    },
  ],
  ["get /v1/subscription", 200, asReader],
  [
    "patch /v1/subscription",
    200,
    async (world) => ({ ...(await asReader(world)), json: { filter, schedule, alerts } }),
  ],
  ["delete /v1/subscription", 204, asReader],
  ["get /v1/subscription/export", 200, asReader],
  [
    "post /v1/subscription/address",
    202,
    async (world) => ({ ...(await asReader(world)), json: { email: "other@reader.example" } }),
  ],
  [
    "post /v1/subscription/pause",
    200,
    async (world) => ({ ...(await asReader(world)), json: { until: "2026-12-24" } }),
  ],
  [
    "post /v1/subscription/pause",
    400,
    async (world) => ({ ...(await asReader(world)), json: { until: "1492-10-12" } }),
  ],
  ...["mutes", "follows"].flatMap((list): Case[] => [
    [
      `post /v1/subscription/${list}`,
      200,
      async (world) => ({ ...(await asReader(world)), json: { ...rule, until: "2027-01-01" } }),
    ],
    [
      `post /v1/subscription/${list}`,
      400,
      async (world) => ({ ...(await asReader(world)), json: { kind: "topic", value: "knitting" } }),
    ],
    [
      `delete /v1/subscription/${list}`,
      200,
      async (world) => ({ ...(await asReader(world)), json: rule }),
    ],
    [
      `delete /v1/subscription/${list}`,
      200,
      async (world) => ({ ...(await asReader(world)), query: "kind=word&value=museum" }),
    ],
    [`delete /v1/subscription/${list}`, 400, asReader],
  ]),
  [
    "post /v1/subscription/digests",
    202,
    async (world) => ({ ...(await asReader(world)), json: { from: "2026-11-13" } }),
  ],
  [
    "post /v1/subscription/digests",
    409,
    async (world) => {
      const reader = await asReader(world);
      await world.call("/v1/subscription/pause", { ...reader, json: { until: "2026-12-24" } });
      return { ...reader, json: {} };
    },
  ],
  ["post /webhooks/resend", 200, ({ webhook }) => webhook()],
  ["post /webhooks/resend", 400, () => ({ body: "{}" })],
  ["post /webhooks/resend", 413, () => ({ body: "x".repeat(65 * 1024) })],
  ["get /v1/admin/feeds", 200, () => admin],
  ["post /v1/admin/feeds", 201, ({ newUrl }) => ({ json: { url: newUrl(), source }, ...admin })],
  [
    "post /v1/admin/feeds",
    409,
    async ({ call, newUrl }) => {
      const ask = { json: { url: newUrl(), source }, ...admin };
      await call("/v1/admin/feeds", ask);
      return ask;
    },
  ],
  ["post /v1/admin/feeds", 422, ({ url }) => ({ json: { url: url("/two"), source }, ...admin })],
  ["patch /v1/admin/feeds/{id}", 200, () => ({ ...feed, json: { enabled: false } })],
  ["post /v1/admin/feeds/find", 200, ({ url }) => ({ json: { url: url("/two") }, ...admin })],
  ["post /v1/admin/feeds/find", 422, ({ url }) => ({ json: { url: url("/none") }, ...admin })],
  ["get /v1/admin/runs", 200, () => admin],
  ["get /v1/admin/runs", 400, () => ({ ...admin, query: "limit=0" })],
  ["get /v1/admin/runs", 200, () => ({ ...admin, query: "job=digest&limit=1" })],
  ["get /v1/admin/opml", 200, () => admin],
  ["put /v1/admin/opml", 200, () => opml()],
  ["put /v1/admin/opml", 400, () => ({ ...opml(), query: "replace=perhaps" })],
  ["put /v1/admin/opml", 413, () => opml("x".repeat(256 * 1024))],
  ["put /v1/admin/opml", 415, () => ({ ...opml(), headers: { "content-type": "text/html" } })],
  ["put /v1/admin/opml", 422, () => ({ ...opml(), body: RSS })],
  ["put /v1/admin/opml", 422, () => ({ ...opml(), query: "replace=true" })],
  [
    "post /v1/admin/deliveries/{id}/release",
    200,
    async ({ stores }) => {
      const id = `dlv_parked${++parked}`;
      await stores.deliveries.plan(
        sampleDelivery({ id, state: "unknown", attempts: 4, subscriptionId: "sub_ended" }),
      );
      return { ...admin, params: { id } };
    },
  ],
  ["post /v1/admin/deliveries/{id}/release", 409, () => ({ ...admin, params: { id: "dlv_1" } })],
  [
    "get /v1/admin/suppressions",
    200,
    async (world) => {
      await suppressed(world);
      return admin;
    },
  ],
  [
    "get /v1/admin/suppressions",
    200,
    async (world) => {
      await suppressed(world);
      return { ...admin, query: `email=${encodeURIComponent(BOUNCED)}` };
    },
  ],
  ["get /v1/admin/suppressions", 400, () => ({ ...admin, query: "email=nobody" })],
  [
    "delete /v1/admin/suppressions",
    204,
    async (world) => {
      await suppressed(world);
      return { ...admin, query: `email=${encodeURIComponent(BOUNCED)}` };
    },
  ],
  ["delete /v1/admin/suppressions", 400, () => admin],
  ["delete /v1/admin/suppressions", 404, () => ({ ...admin, query: "email=no%40reader.example" })],
  [
    "delete /v1/admin/suppressions/{hash}",
    204,
    async (world) => ({ ...admin, params: { hash: await suppressed(world) } }),
  ],
  ["get /v1/admin/dead-letters", 200, () => admin],
  ["get /v1/admin/deliveries", 200, () => ({ ...admin, query: "state=accepted" })],
  ["get /v1/admin/deliveries", 400, () => ({ ...admin, query: "state=lost" })],
  [
    "delete /v1/admin/feeds/{id}",
    204,
    async ({ stores }) => {
      await stores.feeds.sync(sampleFeed());
      return feed;
    },
  ],
  [
    "get /unsubscribe/{token}",
    200,
    ({ signed }) => ({ params: { token: signed("unsubscribe", DAY) } }),
  ],
  [
    "post /unsubscribe/{token}",
    200,
    ({ signed }) => ({ params: { token: signed("unsubscribe", DAY) } }),
  ],
  ["get /unsubscribe/{token}", 400, () => ({ params: { token: "none" } })],
  [
    "get /unsubscribe/{token}",
    410,
    ({ signed }) => ({ params: { token: signed("unsubscribe", -1000) } }),
  ],
  ["post /unsubscribe/{token}", 400, () => ({ params: { token: "none" } })],
  [
    "post /unsubscribe/{token}",
    410,
    ({ signed }) => ({ params: { token: signed("unsubscribe", -1000) } }),
  ],
];
