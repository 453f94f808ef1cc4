import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createFeedFinder } from "#lib/feeds/find.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { startServer, type TestServer } from "./server.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><language>en-GB</language>
  <item><title>b</title><pubDate>Thu, 19 Nov 2026 10:00:00 GMT</pubDate></item>
  <item><title>a</title><pubDate>Wed, 18 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;
const page = (head: string, body = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const link = (href: string, rest = `type="application/rss+xml"`) =>
  `<link rel="alternate" ${rest} href="${href}">`;

const DOCUMENTS: Record<string, string> = {
  "/feed-itself": rss("Itself"),
  "/named": page(
    link("/comments/feed") + link("/news.rss") + link("atom", `type="application/atom+xml"`),
  ),
  "/comments/feed": rss("Comments"),
  "/news.rss": rss("News &amp; more"),
  "/atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title></feed>`,
  "/based": page(`<base href="/sub/">${link("rss")}`),
  "/sub/rss": rss("Below"),
  "/linked": page(
    "",
    `<p>Our <a href="/en/rss.xml?x=1">feed</a>, <a href="/about">about us</a></p>`,
  ),
  "/en/rss.xml": rss("Linked"),
  "/blog/": page("<title>No word of a feed</title>"),
  "/blog/feed.xml": rss("Well-known"),
  "/lies": page(link("/lost") + link("/named") + link("mailto:desk@paper.example")),
  "/challenge": page(`<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/x"></script>`),
  "/nothing": "",
};

let server: TestServer;
let source: ReturnType<typeof createFeedSource>;
beforeAll(async () => {
  server = await startServer(
    Object.fromEntries(
      Object.entries(DOCUMENTS).map(([path, body]) => [path, (_, response) => response.end(body)]),
    ),
  );
  source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: () => NOW,
  });
});
afterEach(() => server.seen.splice(0));
afterAll(async () => Promise.all([source.close(), server.close()]));

const find = (path: string, clock = () => NOW) =>
  createFeedFinder(source, clock).find(server.url(path));
const pathsOf = async (path: string) => {
  const found = await find(path);
  return found.ok ? found.feeds.map(({ url }) => new URL(url).pathname) : found.reason;
};

describe("the feeds behind an address", () => {
  it("are the one at it, with what it says of itself", async () => {
    expect(await find("/feed-itself")).toEqual({
      ok: true,
      feeds: [
        {
          url: server.url("/feed-itself"),
          title: "Itself",
          language: "en",
          entries: 2,
          newest: "2026-11-19T10:00:00.000Z",
        },
      ],
    });
    expect(server.seen).toHaveLength(1);
  });

  it("are those its page names, comments last", async () => {
    expect(await pathsOf("/named")).toEqual(["/news.rss", "/atom", "/comments/feed"]);
  });

  it("are told against the page's base", async () => {
    expect(await pathsOf("/based")).toEqual(["/sub/rss"]);
  });

  it("are those it links to, where it names none", async () => {
    expect(await pathsOf("/linked")).toEqual(["/en/rss.xml"]);
  });

  it("is the first at a well-known path, where the page tells nothing", async () => {
    expect(await pathsOf("/blog/")).toEqual(["/blog/feed.xml"]);
  });

  it("are read before they are offered", async () => {
    expect(await pathsOf("/lies")).toEqual("no-feed");
    expect(await pathsOf("/nothing")).toBe("empty");
    expect(await pathsOf("/lost")).toBe("http-404");
    expect(await pathsOf("/challenge")).toBe("challenge");
  });

  it("are not looked for behind private addresses", async () => {
    const finder = createFeedFinder(source, () => NOW);
    expect(await finder.find("http://10.0.0.1/")).toEqual({ ok: false, reason: "private-address" });
  });

  it("are looked for no longer than somebody waits", async () => {
    let now = NOW.getTime();
    const found = await find("/named", () => new Date((now += 10_000)));
    expect(found.ok && found.feeds).toHaveLength(1);
  });
});
