import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOPICS } from "#lib/core/model/topic.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { ADMIN_TOKEN, DAY, HOUR, openService, type Service } from "./service.ts";

let service: Service;
let web: TestServer;
beforeAll(async () => {
  web = await startServer({
    "/feed.xml": (_, response) => response.end(`<rss version="2.0"><channel/></rss>`),
  });
  service = await openService({ reachable: [web.endpoint] });
});
afterAll(() => Promise.all([service.close(), web.close()]));

const admin = (path: string, init: { method?: string; json?: unknown } = {}) =>
  service.call(`/v1/admin/${path}`, { ...init, bearer: ADMIN_TOKEN });

describe("what there is to choose from", () => {
  it("lists the topics in the order of a digest", async () => {
    expect(await (await service.call("/v1/topics")).json()).toEqual({ items: [...TOPICS] });
  });

  it("lists the countries by code and English name", async () => {
    const { items } = (await (await service.call("/v1/countries")).json()) as {
      items: { code: string; name: string }[];
    };
    expect(items).toContainEqual({ code: "KR", name: "South Korea" });
    expect(items).toContainEqual({ code: "XK", name: "Kosovo" });
    expect(items).toHaveLength(250);
    expect(items.every(({ code, name }) => code !== name)).toBe(true);
  });
});

describe("the admin's feeds", () => {
  const input = {
    url: "http://gazette.example/feed.xml",
    title: "The Gazette",
    source: {
      id: "gazette",
      name: "Gazette",
      kind: "independent",
      country: "dk",
      owner: "Quay Press",
    },
  };
  let feed: Feed;

  it("are added, due at once", async () => {
    input.url = web.url("/feed.xml");
    const response = await admin("feeds", { json: input });
    expect(response.status).toBe(201);
    feed = (await response.json()) as Feed;
    expect(feed).toMatchObject({
      enabled: true,
      addedBy: "admin",
      source: { country: "DK", owner: "Quay Press" },
    });
    expect((await service.stores.feeds.due(service.instant())).map(({ id }) => id)).toEqual([
      feed.id,
    ]);
  });

  it("are added once", async () => {
    expect((await admin("feeds", { json: input })).status).toBe(409);
  });

  it.each([
    [{ ...input, url: "ftp://gazette.example/" }, "url"],
    [{ ...input, url: "javascript:alert(1)" }, "url"],
    [{ ...input, source: { ...input.source, kind: "rumour" } }, "source.kind"],
    [{ ...input, source: { ...input.source, id: "No Spaces" } }, "source.id"],
    [{ ...input, interval: 5 }, "interval"],
  ])("name what is wrong with %j", async (json, path) => {
    const response = await admin("feeds", { json });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path }] });
  });

  it("are changed field by field, their polling state left alone", async () => {
    const polled: Feed = { ...feed, lastPollAt: service.instant(), failures: 1 };
    await service.stores.feeds.record(polled);
    const json = { enabled: false, fullText: true };
    const response = await admin(`feeds/${feed.id}`, { method: "PATCH", json });
    expect(await response.json()).toEqual({ ...polled, ...json });
    expect(await service.stores.feeds.get(feed.id)).toEqual({ ...polled, ...json });
    expect(await service.stores.feeds.due(service.instant(DAY))).toEqual([]);
  });

  it("are removed", async () => {
    expect((await admin(`feeds/${feed.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await admin(`feeds/${feed.id}`, { method: "DELETE" })).status).toBe(404);
    expect((await admin(`feeds/${feed.id}`, { method: "PATCH", json: {} })).status).toBe(404);
  });
});

describe("the health of a source", () => {
  const feedOf = (id: string, more: Partial<Feed>): Feed => ({
    id: `fed_${id}`,
    url: `https://${id}.example/feed.xml`,
    title: id,
    source: { id, name: id, kind: "trade" },
    enabled: true,
    addedBy: "catalogue",
    nextPollAt: service.instant(),
    failures: 0,
    arrivals: [],
    ...(id !== "fresh" && { lastPollAt: service.instant() }),
    ...more,
  });
  const every = (hours: number, count: number, since = 0) =>
    Array.from({ length: count }, (_, i) => service.instant(-(since + i * hours) * HOUR));

  it.each<[string, string, () => Partial<Feed>]>([
    ["brisk", "live", () => ({ arrivals: every(2, 10) })],
    [
      "stopped",
      "silent",
      () => ({
        arrivals: every(2, 10, 80),
        lastOutcome: { kind: "unchanged", at: service.instant() },
      }),
    ],
    ["monthly", "live", () => ({ arrivals: every(24 * 7, 5, 24 * 20) })],
    ["dead", "silent", () => ({ arrivals: every(24 * 7, 5, 24 * 40) })],
    ["hollow", "silent", () => ({ arrivals: [] })],
    ["broken", "failing", () => ({ arrivals: every(2, 10), failures: 3 })],
    ["fresh", "new", () => ({ failures: 0 })],
    ["shelved", "off", () => ({ enabled: false, arrivals: every(2, 10) })],
  ])("is judged by its own rhythm: %s is %s", async (id, health, more) => {
    await service.stores.feeds.sync(feedOf(id, more()));
    const { items } = (await (await service.call("/v1/sources")).json()) as {
      items: { id: string; health: string }[];
    };
    expect(items.find((source) => source.id === id)).toMatchObject({ health });
  });
});

describe("the admin's lists", () => {
  it("show runs and deliveries, without addresses", async () => {
    await service.stores.runs.record({
      job: "poll",
      from: service.instant(-HOUR),
      to: service.instant(),
      finishedAt: service.instant(),
      counts: { feeds: 3 },
    });
    expect(await (await admin("runs?limit=1")).json()).toMatchObject({ items: [{ job: "poll" }] });
    await service.call("/v1/subscriptions", { json: { email: "ada@reader.example" } });
    await service.work();
    const text = await (await admin("deliveries?state=planned")).text();
    expect(JSON.parse(text)).toMatchObject({ items: [{ kind: "confirm", state: "planned" }] });
    expect(text).not.toContain("reader.example");
    expect((await admin("deliveries?state=lost")).status).toBe(400);
  });
});
