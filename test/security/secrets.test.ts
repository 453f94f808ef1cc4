import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instant } from "#lib/core/model/common.ts";
import { pack } from "#lib/store/pack.ts";
import { webhookOf } from "#local/resend-webhook.ts";
import { sampleItem } from "#test/helpers/samples.ts";
import { kindOf, tracesIn } from "./traces.ts";
import { openWorld, SECRETS, SPELLINGS, type World } from "./world.ts";

const HOUR = 3_600_000;
const ADA = "canary.ada@reader.example";
const BOB = "canary.bob@reader.example";
const CAL = "canary.cal@reader.example";
const EVE = "canary.eve@reader.example";
const NEW = "canary.new@desk.example";
const ADDRESSES = [ADA, BOB, CAL, EVE, NEW];
const CHOICES = {
  filter: {},
  schedule: { frequency: "daily", hour: 8, timeZone: "UTC" },
  alerts: { enabled: true, minOrigins: 1, maxPerDay: 5, quietHours: null },
};
const TOKEN = /[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{43}/g;

let world: World;
const mailsTo = (address: string) => world.resend.accepted.filter(({ to }) => to.includes(address));
const tokens = (): string[] => [
  ...new Set(
    world.resend.accepted.flatMap(({ text = "", headers }) =>
      [text, ...Object.values(headers)].flatMap((words) => words.match(TOKEN) ?? []),
    ),
  ),
];
const linked = (address: string, page: string): string =>
  mailsTo(address)
    .map(({ text = "" }) => new RegExp(`/${page}\\?token=(\\S+)`).exec(text)?.[1])
    .findLast((token) => token !== undefined) ?? "";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Signs up and confirms; answers a token that opens the subscription. */
async function joined(email: string): Promise<string> {
  await world.call("/v1/subscriptions", { json: { email, ...CHOICES } });
  await world.call("/v1/subscriptions/confirm", { json: { token: linked(email, "confirm") } });
  await world.call("/v1/manage-link", { json: { email } });
  return linked(email, "manage");
}

/** A report of now that concerns everybody. */
async function report(id: string, title: string) {
  const { stores, queue } = world.service.runtime;
  const at = instant(world.now());
  const times = { published: at, firstSeen: at, effective: at };
  await stores.items.put([sampleItem({ id, title, text: `${title} this Friday.`, ...times })]);
  await queue.send([{ kind: "cluster", itemIds: [id] }]);
  await world.service.queue.idle();
}

const webhook = (address: string, type: string, secrets: string[], details = {}) => {
  const mail = mailsTo(address).at(-1);
  if (!mail) throw new Error(`nothing was mailed to ${address}`);
  const { headers, body } = webhookOf(mail, { type, id: type, at: world.now(), secrets, details });
  return world.call("/webhooks/resend", { raw: body, headers });
};

/** Requests that put secrets where they do not belong, and such as anybody may send. */
async function badRequests(token: string): Promise<void> {
  const secret = SECRETS.ADMIN_TOKEN;
  const json = { email: ADA };
  await world.call(`/v1/${secret}/${token}`);
  await world.call(`/${secret}?token=${token}`);
  await world.call(`/v1/stories?cursor=${token}&limit=x`);
  await world.call(`/confirm?token=${token}`);
  await world.call(`/unsubscribe/${token}x`);
  await world.call("/v1/admin/feeds", { headers: bearer(`${secret}x`) });
  await world.call("/v1/subscription", { headers: bearer(secret) });
  await world.call("/v1/subscriptions", { raw: `{"email":"${ADA}","token":"${token}` });
  await world.call("/v1/subscriptions", { json: { email: `${ADA} ${secret}`, filter: token } });
  await world.call("/v1/subscriptions", {
    json,
    headers: { "idempotency-key": secret.slice(0, 8) },
  });
  await world.call("/v1/manage-link", {
    json,
    headers: { "idempotency-key": SECRETS.SIGNING_KEY },
  });
  await world.call("/v1/subscription", { method: "DELETE", headers: bearer(`${token}x`) });
  await world.call("/v1/subscription", { raw: "x".repeat(70_000), headers: bearer(token) });
}

/** A driver that quotes what it was asked for, in a request and in a worker. */
async function failingStore(token: string): Promise<void> {
  const { subscriptions } = world.service.runtime.stores;
  const { get, suppressed } = subscriptions;
  const fail = async () => {
    throw new Error(`throttled at "${ADA}", <${NEW}>`);
  };
  Object.assign(subscriptions, { get: fail, suppressed: fail });
  await world.call("/v1/subscription", { headers: bearer(token) });
  await world.call("/v1/subscription/address", { json: { email: NEW }, headers: bearer(token) });
  // Nobody answers this one.
  await world.call("/v1/subscriptions", { json: { email: EVE, ...CHOICES } });
  Object.assign(subscriptions, { get, suppressed });
}

/** One who has left signs up again. */
async function anew(): Promise<void> {
  const { headers } = mailsTo(CAL).findLast((mail) => mail.headers["List-Unsubscribe"]) ?? {};
  const [leave = ""] = TOKEN.exec(headers?.["List-Unsubscribe"] ?? "") ?? [];
  await world.call(`/unsubscribe/${leave}`, {
    raw: "scope=all",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  await world.call("/v1/subscriptions", { json: { email: CAL, ...CHOICES } });
}

/** Sign-up, confirmation, alert, digest, bounce, change of address, and what goes wrong on the way. */
async function mainWay(): Promise<void> {
  for (const email of [ADA, BOB, CAL]) await joined(email);
  await report("itm_1", "Two navies sail together in the strait");
  world.pass(25 * HOUR);
  await world.plan();
  await webhook(BOB, "email.bounced", [SECRETS.RESEND_WEBHOOK_SECRET], {
    bounce: { type: "Permanent", subType: "General", message: `${BOB} is unknown` },
  });
  await webhook(ADA, "email.delivered", [`whsec_${Buffer.from("a forger").toString("base64")}`]);
  await world.call("/v1/manage-link", { json: { email: ADA } });
  const manage = linked(ADA, "manage");
  await world.call("/v1/subscription/address", { json: { email: NEW }, headers: bearer(manage) });
  await badRequests(manage);
  await failingStore(manage);
  await anew();
  // A fault of the provider's, then an answer that never comes: the batches stay in hand.
  world.resend.fault("server-error");
  await report("itm_2", "Brazil orders twelve transport aircraft");
  world.resend.fault("drop-after");
  world.pass(2 * HOUR);
  await report("itm_3", "Parliament of Norway passes its defence budget");
}

/** What may stand in the table as it is, by the kind of row, and why. docs/privacy.md tells it. */
const CLEAR: Record<string, { holds: string[]; since: string }> = {
  "ASK/ASK": { holds: ["address", "network"], since: "whoever answers it must write there" },
  "BATCH/BATCH": { holds: ["address"], since: "the same mails are made at every try" },
  "SUB/CONSENT": { holds: ["network"], since: "it proves the consent" },
  "SUB/FROZEN": { holds: ["address", "token"], since: "the same bytes go out at every try" },
  "SUB/SUB": {
    holds: ["address", "network"],
    since: "mail goes there; who signed up anew from where",
  },
};

const SECRET_WORDS = Object.fromEntries(
  Object.entries(SPELLINGS).map(([name, word]) => [name, [word]]),
);
const wanted = () => ({ ...SECRET_WORDS, address: ADDRESSES, token: tokens() });

beforeAll(async () => {
  world = await openWorld("2026-11-20T07:40:00.000Z");
  await mainWay();
}, 60_000);
afterAll(() => world.close());

describe("no secret is told in clear", () => {
  it("on a way that has everything: mails of each kind, a bounce, refusals, failures", () => {
    const subjects = world.resend.accepted.map(({ subject }) => subject).join();
    for (const word of ["Confirm", "preferences", "Alert:", "Move", "1 story"])
      expect(subjects).toContain(word);
    const statuses = new Set(world.answers.map(({ status }) => status));
    for (const status of [200, 202, 400, 401, 404, 413, 500]) expect(statuses).toContain(status);
    const log = world.logged.join();
    for (const event of ['"suppressed":"bounced"', '"ask failed"', '"api.error"', '"refused"'])
      expect(log).toContain(event);
    expect(tokens().length).toBeGreaterThan(10);
  });

  it("by a line of the log, nor an address or a token", () => {
    expect(world.logged.filter((line) => tracesIn(line, wanted()).length > 0)).toEqual([]);
  });

  it("by the answer to a request that fails, nor an address or a token", () => {
    const failed = world.answers.filter(({ status }) => status >= 400);
    expect(failed.filter(({ body }) => tracesIn(body, wanted()).length > 0)).toEqual([]);
  });

  it("by a row of the table, packed or not; addresses and tokens only where they must be", async () => {
    const found: Record<string, Set<string>> = {};
    for (const row of await world.rows())
      for (const trace of tracesIn(row, { ...wanted(), network: ["127.0.0.1"] }))
        (found[kindOf(row)] ??= new Set()).add(trace);
    expect(
      Object.fromEntries(Object.entries(found).map(([kind, set]) => [kind, [...set].toSorted()])),
    ).toEqual(Object.fromEntries(Object.entries(CLEAR).map(([kind, { holds }]) => [kind, holds])));
  });
});

it("what stands in clear is told in docs/privacy.md", () => {
  const told = readFileSync(join(import.meta.dirname, "../../docs/privacy.md"), "utf8");
  for (const kind of Object.keys(CLEAR)) {
    const [pk, sk] = kind.split("/");
    expect(told).toMatch(new RegExp(`\\| .*\`${pk}#\\w+\` / \`${sk}`));
  }
});

it("would be found, packed or not", () => {
  const secret = { SIGNING_KEY: [SECRETS.SIGNING_KEY] };
  const text = `a ${SECRETS.SIGNING_KEY} b`;
  for (const value of [
    text,
    { list: [{ text }] },
    { [text]: 1 },
    Buffer.from(text),
    { body: pack({ text }) },
  ])
    expect(tracesIn(value, secret)).toEqual(["SIGNING_KEY"]);
  expect(tracesIn({ body: pack({ text: "nothing" }) }, secret)).toEqual([]);
});
