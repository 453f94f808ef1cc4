import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { DAY } from "#test/chaos/dice.ts";
import type { Outlet } from "./outlets.ts";
import { isSound, type Spell, type Trouble, troubleAt } from "./troubles.ts";

type Counts = Map<string, number>;

/** All feeds of the month, each at a host of its own. */
export type FeedServer = {
  port: number;
  /** Answers by what was the matter; `none` where nothing was. */
  answers: Counts;
  /** In how many whole answers each report was, by outlet and place. */
  served: readonly Uint16Array[];
  close(): Promise<void>;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const DATES: Partial<Record<Trouble, (at: number, now: number) => number>> = {
  "dates to come": (at) => at + 2000 * DAY,
  "old dates": () => 0,
  "re-dated": (_, now) => now,
};

/** Entries of an outlet as they stand in its feed, written once each and forgotten when they have left it. */
class Pages {
  readonly #outlet: Outlet;
  #written = new Map<number, string>();

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  #words(place: number): string {
    let words = this.#written.get(place);
    if (words === undefined) {
      const { title, text } = this.#outlet.entry(place);
      words = `<title>${escaped(title)}</title><description>${escaped(text)}</description>`;
      this.#written.set(place, words);
    }
    return words;
  }

  feed(
    now: number,
    trouble: Trouble | undefined,
    serial: number,
  ): { body: string; places: number[] } {
    const { host, times } = this.#outlet;
    const places = this.#outlet.visible(now);
    const dated = (trouble && DATES[trouble]) ?? ((at: number) => at);
    const folder = trouble === "new ids" ? "relaunch" : "r";
    const items = places.map((place) => {
      const link = `https://${host}/${folder}/${place}`;
      const guid = trouble === "churning guids" ? `${link}?${serial}` : link;
      const date = new Date(dated(times[place]!, now)).toUTCString();
      return `<item>${this.#words(place)}<link>${link}</link><guid>${guid}</guid><pubDate>${date}</pubDate></item>`;
    });
    for (const place of this.#written.keys()) {
      if (place >= (places.at(-1) ?? 0)) break;
      this.#written.delete(place);
    }
    return {
      body: `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>${host}</title><link>https://${host}/</link><description>News</description>${items.join("\n")}</channel></rss>`,
      places,
    };
  }
}

const XML = "application/rss+xml; charset=utf-8";
const BOMB = gzipSync(Buffer.alloc(32 * 2 ** 20));
const MANY_TAGS = `<?xml version="1.0"?><rss><channel>${"<a><b>".repeat(50_000)}`;

function stream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": XML });
  const chunk = Buffer.alloc(2 ** 18, 32);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
}

/** Answers as a feed in trouble that sends no feed. */
const REFUSALS: Partial<Record<Trouble, (response: ServerResponse, url: string) => void>> = {
  down: (response) => response.destroy(),
  "500": (response) => void response.writeHead(500).end("out of order"),
  "404": (response) => void response.writeHead(404).end("not here"),
  "410": (response) => void response.writeHead(410).end("closed"),
  hangs: () => {},
  "gzip bomb": (response) =>
    void response.writeHead(200, { "content-type": XML, "content-encoding": "gzip" }).end(BOMB),
  endless: stream,
  tags: (response) => void response.writeHead(200, { "content-type": XML }).end(MANY_TAGS),
  "redirect loop": (response, url) =>
    void response.writeHead(302, { location: url === "/feed" ? "/again" : "/feed" }).end(),
  private: (response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
  "stuck etag": (response) => void response.writeHead(304).end(),
};

/** Serves the feeds over HTTP on loopback, each as it is at `now`. */
export async function startFeedServer(
  outlets: readonly Outlet[],
  spells: readonly (readonly Spell[])[],
  now: () => number,
): Promise<FeedServer> {
  const answers: Counts = new Map();
  const pages = outlets.map((outlet) => new Pages(outlet));
  const served = outlets.map(({ times }) => new Uint16Array(times.length));
  let serial = 0;

  const serve = (
    index: number,
    known: string | undefined,
    response: ServerResponse,
    trouble?: Trouble,
  ) => {
    const at = now();
    const { body, places } = pages[index]!.feed(at, trouble, (serial += 1));
    const etag = `"${places[0]}-${trouble ?? ""}-${trouble && DATES[trouble] ? at : 0}"`;
    // Some know no validators, so that unchanged bytes come whole.
    const isKnown = index % 3 !== 0 && known === etag && trouble !== "churning guids";
    if (isKnown) return void response.writeHead(304).end();
    const charset = trouble === "wrong charset" ? "application/rss+xml; charset=iso-8859-1" : XML;
    for (const place of places) served[index]![place]! += 1;
    response
      .writeHead(200, { "content-type": charset, ...(index % 3 !== 0 && { etag }) })
      .end(body);
  };

  const server = createServer(({ headers, url = "" }, response) => {
    const index = Number(/^outlet-(\d+)\./.exec(headers.host ?? "")?.[1]);
    const trouble = troubleAt(spells[index] ?? [], now());
    answers.set(trouble ?? "none", (answers.get(trouble ?? "none") ?? 0) + 1);
    const refuse = trouble && REFUSALS[trouble];
    if (refuse && !isSound(trouble)) return refuse(response, url);
    if (trouble === "moved" && url === "/feed")
      return void response.writeHead(301, { location: "/moved" }).end();
    serve(index, headers["if-none-match"], response, trouble);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    answers,
    served,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
