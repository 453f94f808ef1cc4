import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { alternatesOf } from "#lib/feeds/alternates.ts";
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
  "/behind-cloudflare": page(
    link("/news.rss"),
    `<p>News</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
  ),
  "/challenge-with-feed": page(link("/news.rss"), `<div id="px-captcha"></div>`),
  "/wordpress": page(
    link("/wp-json/wp/v2/pages/1", `type="application/json"`) +
      link("/oembed/?format=json", `type="application/json+oembed"`) +
      link("/oembed/?format=xml", `type="text/xml+oembed"`) +
      link("/news.rss", `type="application/rss+xml; charset=utf-8"`) +
      link("/items/feed.json", `type="application/json"`),
  ),
  "/items/feed.json": JSON.stringify({ version: "https://jsonfeed.org/version/1", items: [] }),
  "/oddly-written": page(link("http:atom", `type="application/atom+xml"`)),
  "/busy": page(link("/429") + link("/news.rss")),
  "/busy-below/": page("<title>No word of a feed</title>"),
  "/named-private": page(link("http://10.0.0.1/feed")),
  "/nothing": "",
};

/** Another server, which the operator allows as well; nobody names it but the page at `/elsewhere`. */
let other: TestServer;
let server: TestServer;
let source: ReturnType<typeof createFeedSource>;
beforeAll(async () => {
  other = await startServer({ "/feed": (_, response) => response.end(rss("Internal")) });
  server = await startServer({
    ...Object.fromEntries(
      Object.entries(DOCUMENTS).map(([path, body]) => [path, (_, response) => response.end(body)]),
    ),
    "/elsewhere": (_, response) => response.end(page(link(other.url("/feed")))),
    "/429": (_, response) => response.writeHead(429).end(),
    "/busy-below/feed": (_, response) => response.writeHead(503).end(),
  });
  source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set([server.endpoint, other.endpoint]),
    now: () => NOW,
  });
});
afterEach(() => void server.seen.splice(0));
afterAll(async () => Promise.all([source.close(), server.close(), other.close()]));

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

  it("are not looked for behind private addresses, nor at allowed ones that another site names", async () => {
    const finder = createFeedFinder(source, () => NOW);
    expect(await finder.find("http://10.0.0.1/")).toEqual({ ok: false, reason: "private-address" });
    expect(await pathsOf("/named-private")).toBe("private-address");
    expect(await pathsOf("/elsewhere")).toBe("private-address");
    expect(other.seen).toEqual([]);
    expect((await finder.find(other.url("/feed"))).ok).toBe(true);
  });

  it("are looked for on pages whose server also tests visitors", async () => {
    expect(await pathsOf("/behind-cloudflare")).toEqual(["/news.rss"]);
    expect(await pathsOf("/challenge-with-feed")).toEqual(["/news.rss"]);
  });

  it("are not what a page names as JSON or XML of another kind", async () => {
    expect(await pathsOf("/wordpress")).toEqual(["/news.rss", "/items/feed.json"]);
    expect(server.seen).toHaveLength(3);
  });

  it("have addresses as a browser reads them", async () => {
    const found = await find("/oddly-written");
    expect(found.ok && found.feeds.map(({ url }) => url)).toEqual([server.url("/atom")]);
  });

  it.each([
    ["/busy", "http-429"],
    ["/busy-below/", "http-503"],
  ])("are not asked for any more once the host asks for patience: %s", async (path, reason) => {
    expect(await pathsOf(path)).toBe(reason);
    expect(server.seen).toHaveLength(2);
  });

  it("are looked for no longer than somebody waits", async () => {
    let now = NOW.getTime();
    const found = await find("/named", () => new Date((now += 10_000)));
    expect(found.ok && found.feeds).toHaveLength(1);
  });
});

describe("a page that nests without end", () => {
  it("is read in good time, for what it names at first", () => {
    const html = `${link("/news.rss")}${"<b>".repeat(170_000)}${"</i>".repeat(120_000)}`;
    const shallow = `${"<b>".repeat(290)}${"</i>".repeat(120_000)}`;
    expect(alternatesOf(html, "https://paper.example/")).toHaveLength(1);
    expect(alternatesOf(shallow, "https://paper.example/")).toEqual([]);
  });
});
