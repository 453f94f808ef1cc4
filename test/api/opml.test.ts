import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFeedsApp } from "#lib/api/feeds-app.ts";
import { feedIdOf } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { ADMIN_TOKEN, openService, type Service } from "./service.ts";

const SEA = "https://sea.example/feed";
const LAND = "https://land.example/feed";
const AIR = "https://air.example/feed";

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

const outline = (url: string, more = "") =>
  `<outline text="${new URL(url).host}" xmlUrl="${url}" ${more}/>`;
const own = (kind: string, more = "") => `sitrep:kind="${kind}" sitrep:source="desk" ${more}`;
const opml = (...outlines: string[]) =>
  `<?xml version="1.0"?><opml version="2.0" xmlns:sitrep="https://sitrep.example/ns/opml"><body>${outlines.join("")}</body></opml>`;

type Report = {
  added: number;
  changed: number;
  kept: number;
  disabled: number;
  items: { result: string; url: string }[];
  skipped: { title: string; reason: string }[];
};
const put = (
  body: string | Uint8Array<ArrayBuffer>,
  { query = "", type = "text/x-opml", bearer = ADMIN_TOKEN } = {},
) =>
  service.app.request(`/v1/admin/opml${query}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${bearer}`, "content-type": type },
    body,
  });
const report = async (response: Response | Promise<Response>): Promise<Report> => {
  const answer = await response;
  expect(answer.status).toBe(200);
  return (await answer.json()) as Report;
};
const stored = (url: string) => service.stores.feeds.get(feedIdOf(url));
const listed = (url: string, over: Partial<Feed> = {}): Feed => ({
  id: feedIdOf(url),
  url,
  title: new URL(url).host,
  source: { id: "desk", name: new URL(url).host, kind: "wire" },
  enabled: true,
  addedBy: "catalogue",
  nextPollAt: service.instant(),
  failures: 0,
  arrivals: [],
  ...over,
});

describe("taking in a list of feeds", () => {
  it("adds what is new, changes what it says otherwise, and keeps the rest", async () => {
    await service.stores.feeds.record(listed(SEA, { failures: 2 }));
    await service.stores.feeds.sync(listed(SEA));
    await service.stores.feeds.sync(listed(LAND));
    const text = opml(
      outline(SEA, own("trade")),
      outline(LAND, own("wire")),
      outline(AIR, own("official")),
      `<outline text="Lost" type="rss"/>`,
    );
    expect(await report(put(text))).toMatchObject({
      added: 1,
      changed: 1,
      kept: 1,
      disabled: 0,
      items: [
        { result: "changed", url: SEA },
        { result: "kept", url: LAND },
        { result: "added", url: AIR },
      ],
      skipped: [{ title: "Lost", reason: "no-address" }],
    });
    expect(await stored(SEA)).toMatchObject({ source: { kind: "trade" }, addedBy: "admin" });
    expect(await stored(LAND)).toMatchObject({ addedBy: "catalogue" });
    expect(await stored(AIR)).toMatchObject({ addedBy: "admin", enabled: true });
    expect(await report(put(text))).toMatchObject({ added: 0, changed: 0, kept: 3 });
  });

  it("lets another reader's list change nothing of a feed that is known", async () => {
    await service.stores.feeds.sync(listed(SEA));
    const before = await stored(SEA);
    expect(await report(put(opml(outline(SEA), outline(AIR))))).toMatchObject({
      added: 1,
      kept: 1,
    });
    expect(await stored(SEA)).toEqual(before);
  });

  it("disables what the operator added and the list lacks, only if asked", async () => {
    await service.stores.feeds.sync(listed(LAND));
    await put(opml(outline(SEA), outline(AIR)));
    expect(await report(put(opml(outline(SEA))))).toMatchObject({ kept: 1, disabled: 0 });
    expect(await stored(AIR)).toMatchObject({ enabled: true });
    const replaced = await report(put(opml(outline(SEA)), { query: "?replace=true" }));
    expect(replaced).toMatchObject({ kept: 1, disabled: 1 });
    expect(await stored(AIR)).toMatchObject({ enabled: false, addedBy: "admin" });
    expect(await stored(LAND)).toMatchObject({ enabled: true });
  });

  it("replaces nothing by a list it cannot read whole", async () => {
    await put(opml(outline(SEA), outline(AIR)));
    const text = opml(outline(SEA), `<outline text="Lost" type="rss"/>`);
    const response = await put(text, { query: "?replace=true" });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "unreadable-opml",
      errors: [{ path: "Lost", message: "no-address" }],
    });
    expect(await stored(AIR)).toMatchObject({ enabled: true });
  });

  it("reads it in the charset it is written in", async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><body><outline text="K\u00fcste" xmlUrl="${SEA}"/></body></opml>`;
    await report(put(new Uint8Array(Buffer.from(text, "latin1")), { type: "application/xml" }));
    expect(await stored(SEA)).toMatchObject({ title: "K\u00fcste" });
  });

  it.each([
    ["not-opml", "<rss/>"],
    ["not-opml", ""],
    ["cut-off", opml(outline(SEA)).slice(0, -10)],
    ["too-deep", opml("<outline text='a'>".repeat(200) + "</outline>".repeat(200))],
  ])("refuses what it cannot read: %s", async (reason, text) => {
    const response = await put(text);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ message: reason }] });
    expect(await service.stores.feeds.list()).toEqual([]);
  });

  it("stays small where entities would make it large", async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const text = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY l0 "lol">${laughs.join("")}]><opml version="2.0"><body><outline text="&l9;" xmlUrl="${SEA}"/></body></opml>`;
    await report(put(text));
    expect((await stored(SEA))?.title.length).toBeLessThan(300);
  });

  it("refuses a body that is too large, of another type, or with too many feeds", async () => {
    expect((await put(opml(`<!--${"x".repeat(300_000)}-->`))).status).toBe(413);
    expect((await put(opml(`<!--${"x".repeat(200_000)}-->`))).status).toBe(200);
    for (const type of ["application/json", "text/html", ""]) {
      const response = await put(opml(), { type });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ code: "opml-expected" });
    }
    const many = Array.from(
      { length: 2_001 },
      (_, i) => `<outline xmlUrl="http://a.example/${i}"/>`,
    );
    expect((await put(opml(...many))).status).toBe(422);
    expect(await service.stores.feeds.list()).toEqual([]);
  });

  it("is the operator's alone, in the function that serves it as on one machine", async () => {
    const alone = createFeedsApp(service.addFeedsDeps);
    for (const app of [service.app, alone]) {
      const headers = { "content-type": "text/xml" };
      const init = { method: "PUT", headers, body: opml(outline(SEA)) };
      expect((await app.request("/v1/admin/opml", init)).status).toBe(401);
    }
    expect((await put(opml(), { query: "?replace=perhaps" })).status).toBe(400);
    expect(await service.stores.feeds.list()).toEqual([]);
  });
});

describe("the feeds as OPML", () => {
  const get = (path: string, bearer?: string) => service.call(path, { ...(bearer && { bearer }) });

  it("are all there for the operator, and can be sent back unchanged", async () => {
    await service.stores.feeds.sync(listed(SEA, { title: `Sea & "shore"`, language: "fr" }));
    await service.stores.feeds.sync(listed(LAND, { enabled: false, fullText: true }));
    expect((await get("/v1/admin/opml")).status).toBe(401);
    const response = await get("/v1/admin/opml", ADMIN_TOKEN);
    expect(response.headers.get("content-type")).toBe("text/x-opml; charset=utf-8");
    const text = await response.text();
    expect(await report(put(text))).toMatchObject({ added: 0, changed: 0, kept: 2 });
  });

  it("are the enabled ones for everybody", async () => {
    await service.stores.feeds.sync(listed(SEA));
    await service.stores.feeds.sync(listed(LAND, { enabled: false }));
    const response = await get("/v1/sources.opml");
    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
    const read = readOpml(await response.text());
    expect(read.ok && read.feeds.map(({ url }) => url)).toEqual([SEA]);
  });
});
