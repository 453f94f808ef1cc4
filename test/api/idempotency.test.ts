import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HOUR, openService, type Service, tokenOf } from "./service.ts";

const KEY = "2f0d6f5e-6a7e-4bd1-9d0c-demo";
const WINDOW = { from: "2026-11-01", to: "2026-11-08" };

let service: Service;
beforeEach(async () => {
  service = await openService({ rateLimitClient: 2 });
});
afterEach(() => service.close());

const make = (json: unknown, key: string = KEY, path = "/v1/digests"): Promise<Response> =>
  service.call(path, { json, headers: { "idempotency-key": key } });
const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;

describe("a POST with an Idempotency-Key", () => {
  it("is answered again as at first, and not done again", async () => {
    const first = await make(WINDOW);
    expect([first.status, first.headers.get("idempotency-replayed")]).toEqual([201, null]);
    const body = await first.text();
    // More often than this client may ask for digests: none of these counts.
    for (let i = 0; i < 4; i++) {
      const again = await make(WINDOW);
      expect([again.status, again.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
      expect(again.headers.get("location")).toBe(first.headers.get("location"));
      expect(await again.text()).toBe(body);
    }
  });

  it("is refused where the key belongs to another request", async () => {
    await make(WINDOW);
    const other = await make({ ...WINDOW, from: "2026-11-02" });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: "key-reused" });
    const elsewhere = await make(WINDOW, KEY, "/v1/manage-link");
    expect(elsewhere.status).toBe(422);
  });

  it("is not kept from another caller who chose the same key", async () => {
    await make(WINDOW);
    const headers = { "idempotency-key": KEY };
    const other = await service.call("/v1/digests", { json: WINDOW, bearer: "another", headers });
    expect([other.status, other.headers.get("idempotency-replayed")]).toEqual([200, null]);
  });

  it("may be tried again where it failed", async () => {
    expect((await make({ from: "never" })).status).toBe(400);
    expect((await make(WINDOW)).status).toBe(201);
  });

  it("waits for the one that is being worked on, until that has surely died", async () => {
    const { replies } = service.stores;
    const { finish } = replies;
    // As if the process had died with its work done.
    replies.finish = async () => {};
    await make(WINDOW);
    replies.finish = finish;
    const second = await make(WINDOW);
    expect([second.status, second.headers.get("retry-after")]).toEqual([409, "1"]);
    expect(await second.json()).toMatchObject({ code: "in-progress" });
    service.pass(61_000);
    expect((await make(WINDOW)).status).toBe(200);
  });

  it("costs no write where it asks for what is the operator's", async () => {
    const begin = vi.spyOn(service.stores.replies, "begin");
    const headers = { "idempotency-key": KEY };
    for (const path of ["/v1/admin/feeds", "/v1/admin/deliveries/dlv_1/release"])
      expect((await service.call(path, { json: {}, bearer: "wrong", headers })).status).toBe(401);
    expect(begin).not.toHaveBeenCalled();
  });

  it("is forgotten after a day", async () => {
    const first = await idOf(await make(WINDOW));
    service.pass(25 * HOUR);
    const later = await make(WINDOW);
    expect([later.status, later.headers.get("idempotency-replayed")]).toEqual([200, null]);
    expect(await idOf(later)).toBe(first);
  });

  it.each(["short", "x".repeat(201), "with a space in the middle"])(
    "names a key that is none: %s",
    async (key) => {
      const response = await make(WINDOW, key);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ path: "Idempotency-Key", message: expect.stringContaining("16 to 200") }],
      });
    },
  );

  it("keeps no answer that shows a subscription: nothing of a reader outlives their erasure", async () => {
    const email = "ada@reader.example";
    await make({ email }, KEY, "/v1/subscriptions");
    const token = tokenOf((await service.mails()).at(-1), "confirm");
    for (const status of [200, 410])
      expect((await make({ token }, `${KEY}-c`, "/v1/subscriptions/confirm")).status).toBe(status);
    await service.call("/v1/manage-link", { json: { email } });
    const bearer = tokenOf((await service.mails()).at(-1), "manage");
    const headers = { "idempotency-key": `${KEY}-m` };
    const posts = [
      ["pause", { until: null }],
      ["mutes", { kind: "word", value: "parade" }],
      ["follows", { kind: "topic", value: "cyber" }],
    ] as const;
    const post = ([path, json]: (typeof posts)[number]) =>
      service.call(`/v1/subscription/${path}`, { json, bearer, headers });
    for (const each of [...posts, ...posts]) expect((await post(each)).ok, each[0]).toBe(true);
    const now = await (await service.call("/v1/subscription", { bearer })).json();
    expect(now).toMatchObject({ mutes: [{ value: "parade" }], follows: [{ value: "cyber" }] });
    await service.call("/v1/subscription", { method: "DELETE", bearer });
    for (const each of posts) expect((await post(each)).status, each[0]).toBe(401);
    // What is kept is the answer to the sign-up, which is the same for every address.
    const rows = (await service.dump()).filter(({ pk }) => String(pk).startsWith("REPLY#"));
    expect(rows).toHaveLength(1);
  });

  it("is described where it is taken: by each POST but those that answer with a subscription", async () => {
    const { paths } = (await (await service.call("/openapi.json")).json()) as {
      paths: Record<string, { post?: object }>;
    };
    const posts = Object.keys(paths).filter((path) => path.startsWith("/v1/") && paths[path]?.post);
    const saying = (words: string) =>
      posts.filter((path) => JSON.stringify(paths[path]?.post).includes(words));
    const [taking, shown] = [saying('"Idempotency-Key"'), saying('schemas/Subscription"')];
    expect(shown).toHaveLength(4);
    expect(taking).toEqual(posts.filter((path) => !shown.includes(path)));
  });

  it("keeps neither key nor answer in the clear", async () => {
    await make(WINDOW);
    const rows = (await service.dump()).filter(({ pk }) => String(pk).startsWith("REPLY#"));
    expect(rows).toHaveLength(1);
    const text = Buffer.from(rows[0]!["answer"] as Uint8Array).toString("latin1");
    expect(JSON.stringify(rows)).not.toContain(KEY);
    expect(text).not.toContain("filterText");
  });
});
