import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "#lib/core/model/delivery.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { sampleDelivery } from "#test/helpers/samples.ts";
import { ADMIN_TOKEN, HOUR, openService, type Service, SIGNING_KEY } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const admin = (path: string, init: { method?: string; json?: unknown } = {}) =>
  service.call(`/v1/admin/${path}`, { ...init, bearer: ADMIN_TOKEN });
const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

it.each([
  ["GET", "/v1/admin/runs"],
  ["GET", "/v1/admin/suppressions"],
  ["DELETE", "/v1/admin/suppressions/abc"],
  ["GET", "/v1/admin/dead-letters"],
  ["POST", "/v1/admin/deliveries/dlv_1/release"],
])("%s %s is for the operator alone", async (method, path) => {
  expect((await service.call(path, { method })).status).toBe(401);
  expect((await service.call(path, { method, bearer: "a wrong token" })).status).toBe(401);
});

describe("runs", () => {
  it("come page by page, of one job if asked", async () => {
    for (const hours of [1, 2, 3])
      for (const job of ["poll", "digest"] as const) {
        const to = service.instant(-hours * HOUR);
        await service.stores.runs.record({ job, from: to, to, finishedAt: to, counts: {} });
      }
    type Page = { items: { job: string; to: string }[]; cursor?: string };
    const first = await bodyOf<Page>(await admin("runs?job=digest&limit=2"));
    const next = await bodyOf<Page>(await admin(`runs?job=digest&limit=2&cursor=${first.cursor}`));
    expect([...first.items, ...next.items].map(({ job, to }) => [job, to])).toEqual(
      [1, 2, 3].map((hours) => ["digest", service.instant(-hours * HOUR)]),
    );
    expect(next.cursor).toBeUndefined();
    expect((await bodyOf<Page>(await admin("runs"))).items).toHaveLength(6);
    expect((await admin("runs?job=dance")).status).toBe(400);
    expect((await admin("runs?limit=0")).status).toBe(400);
  });
});

describe("a cursor", () => {
  const place = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const row = { pk: "DELIVERY#1", sk: "DELIVERY", dueAt: "2026-11-20T08:00:00.000Z" };

  it.each(["deliveries?state=planned", "suppressions?", "runs?"])(
    "that is none of ours is named: %s",
    async (list) => {
      const foreign = [
        "",
        "W10",
        "bnVsbA",
        place({ shard: -1 }),
        place({ shard: 8 }),
        place({ shard: 0.5 }),
        place({ shard: 0, last: { a: 1 } }),
        place({ shard: 0, last: { ...row, dueKey: "FEEDS#0" } }),
        place({ shard: 0, last: { ...row, dueKey: "DELIVERIES#sent#0" } }),
        place({ shard: 0, last: { ...row, sk: "x".repeat(1100), dueKey: "SUPPRESSIONS#0" } }),
        Buffer.from("2026-11-20T08:00:00.000Z dance").toString("base64url"),
        Buffer.from("2026-11-20T08:00:00.000Z poll more").toString("base64url"),
      ];
      for (const cursor of foreign) {
        const response = await admin(`${list}&cursor=${cursor}`);
        expect(response.status, cursor).toBe(400);
        expect(await response.json()).toMatchObject({
          code: "invalid-input",
          errors: [{ path: "cursor", message: "expected the cursor of an earlier page" }],
        });
      }
    },
  );

  it("of ours leads on through all shards", async () => {
    const many = Array.from({ length: 120 }, (_, n) => `hash-${n}`);
    const at = service.instant();
    for (const hash of many) await service.stores.subscriptions.suppress(hash, "bounced", at);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const asked = cursor === undefined ? "" : `?cursor=${cursor}`;
      type Page = { items: { hash: string }[]; cursor?: string };
      const page = await bodyOf<Page>(await admin(`suppressions${asked}`));
      seen.push(...page.items.map(({ hash }) => hash));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(many.toSorted());
    for (const hash of many) await service.stores.subscriptions.lift(hash);
  });
});

describe("releasing a delivery", () => {
  const plan = (over: Partial<Delivery>) => service.stores.deliveries.plan(sampleDelivery(over));

  it("plans it again and queues it, once", async () => {
    await plan({ id: "dlv_parked", state: "unknown", attempts: 4 });
    const response = await admin("deliveries/dlv_parked/release", { method: "POST" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ state: "planned", release: { number: 1 } });
    expect(service.queued).toEqual([{ kind: "mail", deliveryId: "dlv_parked" }]);
    const again = await admin("deliveries/dlv_parked/release", { method: "POST" });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({
      code: "not-releasable",
      errors: [{ path: "state", message: "expected unknown or failed; it is planned" }],
    });
    expect(service.queued).toHaveLength(1);
  });

  it.each(["dlv_missing", "%2e%2e", "a%00b"])("finds no delivery %s", async (id) => {
    expect((await admin(`deliveries/${id}/release`, { method: "POST" })).status).toBe(404);
  });
});

describe("suppressions", () => {
  const EMAIL = "ada@reader.example";
  const HASH = emailHash(SIGNING_KEY, EMAIL);
  const query = `email=${encodeURIComponent("Ada@Reader.example")}`;
  type Page = { items: { hash: string; reason: string; at: string }[] };
  const listed = async (asked = "") => bodyOf<Page>(await admin(`suppressions${asked}`));

  it("are listed by hash, and one is found by its address", async () => {
    const at = service.instant();
    await service.stores.subscriptions.suppress(HASH, "complained", at);
    await service.stores.subscriptions.suppress("other", "bounced", at);
    const mine = { hash: HASH, reason: "complained", at };
    expect((await listed()).items).toContainEqual(mine);
    expect((await listed()).items).toHaveLength(2);
    expect(await listed(`?${query}`)).toEqual({ items: [mine] });
    expect(await listed("?email=eve@reader.example")).toEqual({ items: [] });
  });

  it("are lifted by hash or by address", async () => {
    expect((await admin("suppressions/other", { method: "DELETE" })).status).toBe(204);
    expect((await admin("suppressions/other", { method: "DELETE" })).status).toBe(404);
    expect((await admin(`suppressions?${query}`, { method: "DELETE" })).status).toBe(204);
    expect((await admin(`suppressions?${query}`, { method: "DELETE" })).status).toBe(404);
    expect(await service.stores.subscriptions.suppressed(HASH)).toBeUndefined();
    expect(await listed()).toEqual({ items: [] });
  });

  it("are never lifted for want of an address, and no log names one", async () => {
    expect((await admin("suppressions", { method: "DELETE" })).status).toBe(400);
    const wrong = await admin("suppressions?email=not%20an%40address", { method: "DELETE" });
    expect(wrong.status).toBe(400);
    expect(service.logged.length).toBeGreaterThan(10);
    expect(service.logged.join()).not.toMatch(/reader\.example|not an/i);
  });
});

it("dead letters are shown as the queues tell of them", async () => {
  const letter = { at: service.instant(), body: "{}", tries: 3, error: "TypeError: no" };
  service.deadLetters.push({ queue: "mail", approximate: 12, letters: [letter] });
  expect(await (await admin("dead-letters")).json()).toEqual({
    items: [{ queue: "mail", approximate: 12, letters: [letter] }],
  });
});
