import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFeedsApp } from "#lib/api/feeds-app.ts";
import { feedIdOf } from "#lib/core/model/catalogue.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { ADMIN_TOKEN, openService, type Service } from "./service.ts";

const rss = (title: string, language = "") =>
  `<rss version="2.0"><channel>${title && `<title>${title}</title>`}${language}
  <item><title>Two frigates sail</title><pubDate>Thu, 19 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;
const site = (...paths: string[]) =>
  `<html><head>${paths.map((path) => `<link rel="alternate" type="application/rss+xml" href="${path}">`).join("")}</head></html>`;

const DOCUMENTS: Record<string, string> = {
  "/sea.rss": rss("Sea &amp; shore", "<language>en-GB</language>"),
  "/land.rss": rss("Land"),
  "/bare.rss": rss(""),
  "/two": site("/sea.rss", "/land.rss"),
  "/one": site("/land.rss"),
  "/odd": site("http:land.rss"),
  "/page": "<html><p>About us</p></html>",
};

let service: Service;
let web: TestServer;
beforeAll(async () => {
  web = await startServer(
    Object.fromEntries(
      Object.entries(DOCUMENTS).map(([path, body]) => [path, (_, response) => response.end(body)]),
    ),
  );
  service = await openService({ reachable: [web.endpoint] });
});
afterAll(() => Promise.all([service.close(), web.close()]));
beforeEach(async () => {
  for (const { id } of await service.stores.feeds.list()) await service.stores.feeds.remove(id);
  web.seen.splice(0);
});

const source = { id: "gazette", name: "Gazette", kind: "trade" };
const post = (path: string, json: unknown, bearer = ADMIN_TOKEN) =>
  service.call(`/v1/admin/${path}`, { json, bearer });
const add = (path: string, over: object = {}) =>
  post("feeds", { url: web.url(path), source, ...over });
const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as object;
};
const stored = async () => (await service.stores.feeds.list()).map(({ url }) => url);
const SEA = {
  title: "Sea & shore",
  language: "en",
  entries: 1,
  newest: "2026-11-19T10:00:00.000Z",
};

describe("a feed that is added", () => {
  it("lends its title and language where none is given", async () => {
    const response = await add("/sea.rss");
    expect(response.status).toBe(201);
    const feed = {
      id: feedIdOf(web.url("/sea.rss")),
      url: web.url("/sea.rss"),
      title: "Sea & shore",
      source,
      language: "en",
      enabled: true,
      addedBy: "admin",
      nextPollAt: service.instant(),
      failures: 0,
      arrivals: [],
    };
    expect(await response.json()).toEqual(feed);
    expect(await service.stores.feeds.list()).toEqual([feed]);
  });

  it("is called and marked as the operator says", async () => {
    const over = { title: "Mine", language: "ko", fullText: true, enabled: false };
    expect(await (await add("/sea.rss", over)).json()).toMatchObject(over);
    const bare = (await (await add("/bare.rss")).json()) as object;
    expect(bare).toMatchObject({ title: web.endpoint });
    expect(bare).not.toHaveProperty("fullText");
  });

  it("is the one feed of the site whose address is given", async () => {
    expect(await (await add("/one")).json()).toMatchObject({ url: web.url("/land.rss") });
    expect(await problemOf(await add("/one"))).toMatchObject({ status: 409, code: "conflict" });
    expect(await stored()).toEqual([web.url("/land.rss")]);
  });

  it("is stored by its whole address, however its site writes it", async () => {
    expect((await add("/odd")).status).toBe(201);
    expect(await stored()).toEqual([web.url("/land.rss")]);
  });

  it("is not asked for again where it is there already", async () => {
    await add("/sea.rss");
    web.seen.splice(0);
    expect((await add("/sea.rss")).status).toBe(409);
    expect(web.seen).toEqual([]);
  });
});

describe("what is refused", () => {
  it("is a site with several feeds, which are told", async () => {
    expect(await problemOf(await add("/two"))).toMatchObject({
      status: 422,
      code: "several-feeds",
      candidates: [
        { ...SEA, url: web.url("/sea.rss") },
        { ...SEA, url: web.url("/land.rss"), title: "Land", language: null },
      ],
    });
    expect(await stored()).toEqual([]);
  });

  it.each([
    ["/page", "no-feed"],
    ["/lost", "http-404"],
  ])("is what cannot be read: %s, with the reason", async (path, reason) => {
    const wanted = {
      status: 422,
      code: "unreadable-feed",
      errors: [{ path: "url", message: reason }],
    };
    expect(await problemOf(await add(path))).toMatchObject(wanted);
    expect(await problemOf(await post("feeds/find", { url: web.url(path) }))).toMatchObject(wanted);
    expect(await stored()).toEqual([]);
  });

  it("is what no fetch may reach", async () => {
    const response = await post("feeds", { url: "http://169.254.169.254/latest", source });
    expect(await problemOf(response)).toMatchObject({ errors: [{ message: "private-address" }] });
  });

  it("is a body that is not as it should be, before anybody is asked", async () => {
    expect((await add("/sea.rss", { title: "" })).status).toBe(400);
    expect((await post("feeds/find", { url: "gazette" })).status).toBe(400);
    expect((await post("feeds/find", {})).status).toBe(400);
    expect(web.seen).toEqual([]);
  });
});

describe("the feeds of an address", () => {
  it("are told, and none is added", async () => {
    const response = await post("feeds/find", { url: web.url("/two") });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      items: [{ ...SEA, url: web.url("/sea.rss") }, { title: "Land" }],
    });
    expect(await stored()).toEqual([]);
  });
});

describe("the app that only adds feeds", () => {
  const ask = (path: string, authorization: string) =>
    createFeedsApp(service.addFeedsDeps).request(path, {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify({ url: web.url("/sea.rss") }),
    });

  it("answers the operator, and nobody else", async () => {
    for (const path of ["/v1/admin/feeds", "/v1/admin/feeds/find"])
      for (const authorization of ["", "Bearer wrong"])
        expect(await problemOf(await ask(path, authorization))).toMatchObject({ status: 401 });
    expect(web.seen).toEqual([]);
    const found = await ask("/v1/admin/feeds/find", `Bearer ${ADMIN_TOKEN}`);
    expect(await found.json()).toEqual({ items: [{ ...SEA, url: web.url("/sea.rss") }] });
  });

  it("answers nobody where no token is set", async () => {
    const app = createFeedsApp({ ...service.addFeedsDeps, config: {} });
    const asked = await app.request("/v1/admin/feeds", { method: "POST" });
    expect(asked.status).toBe(401);
  });
});

describe.each([
  ["the function that adds feeds", () => createFeedsApp(service.addFeedsDeps)],
  ["one machine", () => service.app],
])("an Idempotency-Key on %s", (where, appOf) => {
  const KEY = `${where.replaceAll(" ", "-")}-2f0d6f5e`;
  const ask = (key: string, over: object = {}) =>
    appOf().request("/v1/admin/feeds", {
      method: "POST",
      headers: {
        authorization: `Bearer ${ADMIN_TOKEN}`,
        "content-type": "application/json",
        "idempotency-key": key,
      },
      body: JSON.stringify({ url: web.url("/sea.rss"), source, ...over }),
    });
  const outcome = ({ status, headers }: Response) => [status, headers.get("idempotency-replayed")];

  it("has a request answered again as at first, and its feed read once", async () => {
    const first = await ask(KEY);
    expect(outcome(first)).toEqual([201, null]);
    const again = await ask(KEY);
    expect(outcome(again)).toEqual([201, "true"]);
    expect(await again.json()).toEqual(await first.json());
    expect(web.seen).toHaveLength(1);
    expect(await problemOf(await ask(KEY, { title: "Mine" }))).toMatchObject({
      code: "key-reused",
    });
  });

  it("may be used again where the request failed", async () => {
    const other = `${KEY}-of-what-failed`;
    expect((await ask(other, { url: web.url("/page") })).status).toBe(422);
    expect(outcome(await ask(other))).toEqual([201, null]);
  });
});

it("remembers nothing for strangers in the function that adds feeds", async () => {
  const { replies, ...stores } = service.addFeedsDeps.stores;
  let begun = 0;
  const begin: typeof replies.begin = (...args) => (begun++, replies.begin(...args));
  const app = createFeedsApp({
    ...service.addFeedsDeps,
    stores: { ...stores, replies: { ...replies, begin } },
  });
  const ask = (token: string) =>
    app.request("/v1/admin/feeds/find", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "idempotency-key": "a-key-of-a-stranger" },
    });
  expect([(await ask("wrong")).status, begun]).toEqual([401, 0]);
  expect([(await ask(ADMIN_TOKEN)).status, begun]).toEqual([400, 1]);
});
