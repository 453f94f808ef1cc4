import type { RequestListener } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { instant } from "#lib/core/model/common.ts";
import { emailHash } from "#lib/core/tokens.ts";
import type { Stores } from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { type ResendServer, startResendServer } from "#local/resend-server.ts";
import { webhookOf } from "#local/resend-webhook.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { sampleDelivery, sampleFeed, sampleSubscription } from "#test/helpers/samples.ts";
import { type Built, buildAll } from "../../infra/check/lambda/build.ts";
import { type Cloud, openCloud } from "../../infra/check/lambda/cloud.ts";
import {
  type HttpAnswer,
  httpEvent,
  scheduleEvent,
  type SqsEvent,
} from "../../infra/check/lambda/events.ts";
import type { FunctionName } from "../../infra/check/lambda/functions.ts";
import type { QueueName } from "../../infra/check/lambda/queues.ts";
import { routed } from "../../infra/check/lambda/routes.ts";
import { graphOf } from "../../infra/check/stages.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The functions' own clock is the machine's, so the way is laid around now. */
const NOW = new Date();
/** A full hour whose window (it ends half an hour before) is open for a quarter of an hour and longer. */
const SLOT = new Date(Math.ceil((NOW.getTime() + 45 * MINUTE_MS) / HOUR_MS) * HOUR_MS);
const EARLIER = new Date(NOW.getTime() - HOUR_MS);

const TOLD = "South Korea and the United States begin a joint naval exercise";
const ELSEWHERE = "Brazil orders four frigates for its navy";
const OFF_TOPIC = "Ten recipes for a rainy weekend";
const TITLES = [TOLD, ELSEWHERE, OFF_TOPIC];
/** A feed that tells little, and the page of each of its entries. */
const feedXml = () => `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Watch</title>
${TITLES.map(
  (title, index) =>
    `<item><title>${title}</title><link>${feeds.url(`/${index}`)}</link><guid>${index}</guid>
      <description>Read more.</description><pubDate>${EARLIER.toUTCString()}</pubDate></item>`,
).join("\n")}
</channel></rss>`;
const QUOTED = "Ships and aircraft of both navies gathered off Busan, officials in Seoul said.";
const ARTICLES = [
  QUOTED,
  "The shipyard at Itaguai is to build the hulls until 2034, ministers in Brasilia said.",
  "Soup keeps well for days and warms the kitchen on a grey afternoon, cooks say.",
];
const pages = Object.fromEntries(
  ARTICLES.map((text, index): [string, RequestListener] => [
    `/${index}`,
    (_, response) => response.end(`<article><p>${text} ${TITLES[index]}.</p></article>`),
  ]),
);

const SETTINGS = {
  STAGE: "check",
  PUBLIC_URL: "https://sitrep.example",
  MAIL_FROM: "Sitrep <digest@sitrep.example>",
  POSTAL_ADDRESS: "1 Harbour Street, Example",
  RESEND_API_KEY: "re_check",
  SIGNING_KEY: "check-signing-key-of-32-characters-or-more",
  ADMIN_TOKEN: "check-admin-token",
  RESEND_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  MAIL_ALLOWLIST: "@ministry.example",
};
/** Not to be read by anybody; the FIFO queues get each in a group of its own or before the real work. */
const POISON = { Poll: "{", Cluster: '{"kind":"cluster"}', Mail: '{"kind":"poll"}' };
const WORKERS = { Poll: "Poll", Cluster: "Cluster", Mail: "Mail" } as const;
const QUEUE_NAMES = ["Poll", "Cluster", "Mail"] as const satisfies QueueName[];

let built: Built;
let cloud: Cloud;
let resend: ResendServer;
let feeds: TestServer;
let stores: Stores;

/** The value a function answered; its failure, with what it printed, fails the test. */
async function answerOf(name: FunctionName, event: unknown): Promise<unknown> {
  const outcome = await cloud.invoke(name, event);
  if ("error" in outcome)
    throw new Error(`${name}: ${JSON.stringify(outcome.error)}\n${cloud.logs(name)}`);
  return outcome.value;
}

/** Everything from a due feed to a mail; answers what each queue handed out. */
async function goTheWay(): Promise<Record<QueueName, SqsEvent[]>> {
  const drain = (name: QueueName) =>
    cloud.queues.drain(name, (event) => cloud.invoke(WORKERS[name], event));
  await answerOf("PlanPolls", scheduleEvent(NOW));
  const Poll = await drain("Poll");
  const Cluster = await drain("Cluster");
  await answerOf("PlanDigests", scheduleEvent(SLOT));
  return { Poll, Cluster, Mail: await drain("Mail") };
}

/** What the newsroom's server was asked for, in order. */
const askedFor = () => feeds.seen.map(({ url }) => url);

const bodiesOf = (events: SqsEvent[]): string[] => [
  ...new Set(events.flatMap(({ Records }) => Records.map(({ body }) => body))),
];

beforeAll(async () => {
  built = await buildAll();
  resend = await startResendServer({ now: () => new Date(), apiKey: SETTINGS.RESEND_API_KEY });
  feeds = await startServer({
    ...pages,
    "/feed": (_, response) => response.end(feedXml()),
  });
  cloud = await openCloud(built, SETTINGS, {
    RESEND_BASE_URL: resend.url,
    ALLOW_PRIVATE_NETWORK: feeds.endpoint,
  });
  stores = openStores(
    dynamoClient(cloud.endpoint),
    cloud.tableName,
    () => NOW,
    (row, error) => {
      throw new Error(row.pk, { cause: error });
    },
  );
  await stores.feeds.sync(
    sampleFeed({
      url: feeds.url("/feed"),
      nextPollAt: instant(EARLIER),
      language: "en",
      fullText: true,
    }),
  );
  await stores.subscriptions.create(
    sampleSubscription({
      emailHash: emailHash(SETTINGS.SIGNING_KEY, sampleSubscription().email),
      filter: { countries: ["KR"] },
      schedule: {
        ...sampleSubscription().schedule,
        frequency: "daily",
        hour: SLOT.getUTCHours(),
      },
    }),
  );
}, 120_000);
afterAll(async () => {
  await cloud?.close();
  await Promise.all([resend?.close(), feeds?.close(), built?.remove()]);
});

let first: Record<QueueName, SqsEvent[]>;

test("from the schedule to one mail that tells the reader's story and no other", async () => {
  for (const name of QUEUE_NAMES)
    await cloud.queues.send(name, POISON[name], name === "Mail" ? undefined : "poison");
  first = await goTheWay();
  expect(askedFor()).toEqual(["/feed", "/0", "/1", "/2"]);
  expect(cloud.logs("Poll")).toContain('"pages":3,"pagesFailed":0');
  expect(resend.accepted.map(({ to }) => to)).toEqual([["reader@ministry.example"]]);
  const [mail] = resend.accepted;
  for (const part of [mail?.html, mail?.text?.replaceAll(/\s+/g, " ")]) {
    expect(part).toContain(TOLD);
    expect(part).toContain(QUOTED);
    expect(part).not.toContain(ELSEWHERE);
    expect(part).not.toContain(OFF_TOPIC);
  }
}, 60_000);

test("a message that nobody can read ends among the dead letters and holds nobody up", async () => {
  for (const name of QUEUE_NAMES)
    expect(await cloud.queues.deadLetters(name), name).toEqual([POISON[name]]);
});

test("a second way, every event and every message again, mails nobody", async () => {
  const feed = await stores.feeds.get("feed_harbour");
  await stores.feeds.record({ ...feed!, nextPollAt: instant(EARLIER) });
  const second = await goTheWay();
  expect(bodiesOf(second.Mail)).toEqual([]);
  for (const name of QUEUE_NAMES)
    for (const event of first[name]) {
      const Records = event.Records.filter(({ body }) => body !== POISON[name]);
      if (Records.length > 0)
        expect(await answerOf(WORKERS[name], { Records })).toEqual({ batchItemFailures: [] });
    }
  expect(resend.accepted).toHaveLength(1);
  // It was asked again, so that nothing new is what the poll found and not what it was kept from.
  expect(askedFor()).toEqual(["/feed", "/0", "/1", "/2", "/feed"]);
}, 60_000);

test("the sweep finds nothing left, and the gauges tell one line", async () => {
  expect(await answerOf("Sweep", scheduleEvent(NOW))).toEqual({
    asks: 0,
    batches: 0,
    deliveries: 0,
    itemsWait: false,
    readers: 0,
  });
  await answerOf("Gauges", scheduleEvent(NOW));
  const lines = cloud.logs("Gauges").trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(["gauges"]);
});

test("the week is counted, and told by the API", async () => {
  const { weeks } = (await answerOf("CountWeeks", scheduleEvent(NOW))) as { weeks: object[] };
  expect(weeks).toHaveLength(9);
  expect((await get("/v1/weeks/latest")).statusCode).toBe(200);
});

/** What API Gateway answers: by the routes of the evaluated stage. */
async function request(
  method: string,
  path: string,
  sent?: Parameters<typeof httpEvent>[2],
): Promise<HttpAnswer> {
  const name = routed(await graphOf("ci"), method, path);
  return (await answerOf(name, httpEvent(method, path, sent))) as HttpAnswer;
}
const get = (path: string): Promise<HttpAnswer> => request("GET", path);

test("what was mailed is served in every form, wherever the routes lead", async () => {
  const [mail] = resend.accepted;
  const id = /\/digests\/(dig_\w+)/.exec(mail?.text ?? "")?.[1];
  const paths = [`/digests/${id}`, `/v1/digests/${id}`];
  for (const format of [".html", ".txt", ".eml"]) paths.push(`/v1/digests/${id}${format}`);
  const answers = await Promise.all(paths.map(get));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 200));
  for (const { body } of answers.slice(0, 3)) expect(body).toContain(TOLD);
  // Below /v1/digests, what names no digest is answered by the API.
  const archive = await Promise.all(["/v1/digests", "/v1/digests.atom"].map(get));
  expect(archive.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect(await get("/healthz")).toMatchObject({ body: JSON.stringify({ ok: true }) });
});

/** Resend tells of the one mail; answers what came of it and where the delivery stands. */
async function tell(type: string, id = `msg_${type}`) {
  const mail = resend.accepted[0]!;
  const secrets = [SETTINGS.RESEND_WEBHOOK_SECRET];
  const sent = webhookOf(mail, { type, id, at: new Date(), secrets });
  const { statusCode, body } = await request("POST", "/webhooks/resend", sent);
  const { outcome } = JSON.parse(body) as { outcome: string };
  const tag = mail.tags.find(({ name }) => name === "delivery");
  const delivery = await stores.deliveries.get(tag?.value ?? "");
  return { statusCode, outcome, state: delivery?.state, delivery };
}

test("the webhook of its arrival closes the delivery, once", async () => {
  const first = await tell("email.delivered");
  expect(first).toMatchObject({ statusCode: 200, outcome: "recorded", state: "delivered" });
  const second = await tell("email.delivered");
  expect(second).toEqual({ ...first, outcome: "known" });
  const { body, headers } = webhookOf(resend.accepted[0]!, {
    type: "email.complained",
    id: "msg_forged",
    at: new Date(),
    secrets: ["whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
  });
  expect((await request("POST", "/webhooks/resend", { body, headers })).statusCode).toBe(400);
  const told = cloud
    .logs("Api")
    .split("\n")
    .filter((line) => line.includes('"event":"webhook"'));
  expect(told.filter((line) => line.includes('"moved":"delivered"'))).toHaveLength(1);
});

test("a complaint about it keeps the next digest from going out", async () => {
  const reader = (await stores.subscriptions.get("sub_1"))!;
  const next = new Date(SLOT.getTime() + 24 * HOUR_MS);
  // A digest of the next slot that was planned before the complaint came.
  await stores.deliveries.plan(
    sampleDelivery({ id: "dlv_next", subscriptionId: reader.id, plannedAt: instant(next) }),
  );
  expect(await tell("email.complained")).toMatchObject({
    outcome: "recorded",
    state: "complained",
  });
  expect(await stores.subscriptions.suppressed(reader.emailHash)).toBe("complained");
  await answerOf("PlanDigests", scheduleEvent(next));
  await cloud.queues.send("Mail", JSON.stringify({ kind: "mail", deliveryId: "dlv_next" }));
  await cloud.queues.drain("Mail", (event) => cloud.invoke("Mail", event));
  expect(await stores.deliveries.get("dlv_next")).toMatchObject({
    state: "skipped",
    reason: "suppressed: complained",
  });
  expect(resend.accepted).toHaveLength(1);
}, 60_000);

test("the operator adds a feed that can be read, and none that cannot", async () => {
  const post = (path: string, authorization = `Bearer ${SETTINGS.ADMIN_TOKEN}`) =>
    request("POST", "/v1/admin/feeds", {
      headers: {
        authorization,
        "content-type": "application/json",
        "idempotency-key": "the-operators-one-feed",
      },
      body: JSON.stringify({
        url: feeds.url(path),
        source: { id: "harbour-watch", name: "Harbour Watch", kind: "trade" },
      }),
    });
  expect(await post("/feed", "Bearer wrong")).toMatchObject({ statusCode: 401 });
  expect(await post("/lost")).toMatchObject({ statusCode: 422 });
  const added = await post("/feed");
  expect(added).toMatchObject({ statusCode: 201 });
  const { id } = JSON.parse(added.body) as { id: string };
  expect(await stores.feeds.get(id)).toMatchObject({ title: "Harbour Watch", addedBy: "admin" });
  // Without the key it would be a conflict.
  expect(await post("/feed")).toMatchObject({
    statusCode: 201,
    headers: { "idempotency-replayed": "true" },
    body: added.body,
  });
});

test("a sign-up is answered through the queue, confirmed and erased", async () => {
  const email = "new@ministry.example";
  const call = (method: string, path: string, json?: object, token?: string) =>
    request(method, path, {
      headers: {
        "content-type": "application/json",
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(json && { body: JSON.stringify(json) }),
    });
  /** Asks for a mail, lets the worker answer, and takes the token of the link that came. */
  const mailedToken = async (path: string, link: "confirm" | "manage"): Promise<string> => {
    expect(await call("POST", path, { email })).toMatchObject({ statusCode: 202 });
    await cloud.queues.drain("Mail", (event) => cloud.invoke("Mail", event));
    const mail = resend.accepted.at(-1);
    expect(mail?.to).toEqual([email]);
    return new RegExp(`/${link}\\?token=([\\w.-]+)`).exec(mail?.html ?? "")?.[1] ?? "";
  };
  const token = await mailedToken("/v1/subscriptions", "confirm");
  expect(await call("POST", "/v1/subscriptions/confirm", { token })).toMatchObject({
    statusCode: 200,
  });
  const manage = await mailedToken("/v1/manage-link", "manage");
  const exported = await call("GET", "/v1/subscription/export", undefined, manage);
  expect(JSON.parse(exported.body)).toMatchObject({
    subscription: { email, state: "active" },
    consentAddresses: { requestedFrom: "203.0.113.7", confirmedFrom: "203.0.113.7" },
    mails: [{ mail: { to: email } }, { mail: { to: email } }],
  });
  expect(await call("DELETE", "/v1/subscription", undefined, manage)).toMatchObject({
    statusCode: 204,
  });
  expect(await call("GET", "/v1/subscription", undefined, manage)).toMatchObject({
    statusCode: 401,
  });
  expect(await answerOf("Sweep", scheduleEvent(NOW))).toMatchObject({ asks: 0 });
}, 60_000);
