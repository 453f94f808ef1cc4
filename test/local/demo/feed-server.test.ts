import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFeedServer } from "#local/demo/feed-server.ts";
import type { DemoOutlet } from "#local/demo/feed-server.ts";
import { OUTLETS } from "#local/demo/outlets.ts";

const NOW = new Date("2026-03-18T10:00:00.000Z");

/** A sentence of each outlet that only the right charset brings out. */
const SENTENCES: Record<string, string> = {
  "peninsula-daily": "8th Korea-Poland Defence Dialogue",
  "bando-gukbang": "제8차 한·폴란드 국방대화 서울서 개최...공동 정비센터 설립 합의",
  "hangang-wire": '합참 "북한, 동해상으로 탄도미사일 1발 발사"',
  "vistula-monitor": "eighth Korea-Poland Defence Dialogue in Seoul",
  "meridian-wire": "Romania signs 1.9 billion euro howitzer contract",
  "harbour-review": "naval exercise Southern Lantern",
  "arsenal-ledger": "swarm of forty autonomous drones",
  "towan-anpo": "海上自衛隊、豪比両海軍と共同訓練「サザンランタン」を開始",
  "chronique-defense": "L’armée de l’Air et de l’Espace",
  "wehr-und-lage": "Kabinett beschließt Verteidigungshaushalt",
  "severny-obzor": "Минобороны России отрицает нарушение",
  "baltic-lookout": "said Colonel Kristjan Põldmäe",
  "old-sentry": "hypersonic glide vehicle",
  "pacific-brief": "Two Australian C-130 transport aircraft",
  "sahel-gazette": "Gunmen kill nineteen at market",
  "andes-frontier": "Coffee harvest late",
  "atlas-desk": "Our feed has moved",
};

const BROKEN = ["ridge-radio", "atlas-desk"];

let server: Awaited<ReturnType<typeof startFeedServer>>;
beforeEach(async () => {
  server = await startFeedServer({ now: NOW });
});
afterEach(() => server.close());

const outlet = (id: string): DemoOutlet => {
  const found = server.outlets.find(({ source }) => source.id === id);
  if (!found) throw new Error(`no outlet ${id}`);
  return found;
};

/** What Node 20 gets wrong: its windows-1252 decoder reads 0x80 to 0x9f as control characters. */
const CP1252: Record<string, string> = { "\u0080": "€", "\u0092": "’", "\u009c": "œ" };

const textOf = async ({ url, charset }: DemoOutlet): Promise<string> => {
  const response = await fetch(url);
  const text = new TextDecoder(charset, { fatal: true }).decode(await response.arrayBuffer());
  return charset === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (c) => CP1252[c] ?? c)
    : text;
};

describe("the sample world", () => {
  it("serves ten or more readable feeds of every format, in six languages and six charsets", () => {
    const readable = OUTLETS.filter(({ items }) => items > 0);
    const distinct = (read: (outlet: (typeof OUTLETS)[number]) => string): number =>
      new Set(readable.map(read)).size;
    expect(readable.length).toBeGreaterThanOrEqual(13);
    expect(distinct(({ format }) => format)).toBe(5);
    expect(distinct(({ language }) => language)).toBeGreaterThanOrEqual(6);
    expect(distinct(({ charset }) => charset)).toBeGreaterThanOrEqual(6);
    expect(readable.reduce((sum, { items }) => sum + items, 0)).toBeGreaterThanOrEqual(60);
    expect(readable.filter(({ language }) => language === "en").length).toBeGreaterThanOrEqual(7);
  });

  it.each(OUTLETS.map(({ source }) => source.id))("answers for %s as declared", async (id) => {
    const { url, contentType } = outlet(id);
    const response = await fetch(url);
    expect(response.status).toBe(id === "ridge-radio" ? 500 : 200);
    expect(response.headers.get("content-type")).toBe(contentType);
  });

  it.each(Object.entries(SENTENCES))("lets %s be read in its own charset", async (id, sentence) => {
    expect(await textOf(outlet(id))).toContain(sentence);
  });

  it("marks UTF-16 by its byte order", async () => {
    const bytes = new Uint8Array(await (await fetch(outlet("baltic-lookout").url)).arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0x00]);
  });

  it("dates everything from the moment it is given, in each outlet's own zone", async () => {
    expect(await textOf(outlet("meridian-wire"))).toContain(
      "<pubDate>Mon, 16 Mar 2026 00:20:00 +0000",
    );
    expect(await textOf(outlet("peninsula-daily"))).toContain("Mon, 16 Mar 2026 09:40:00 +0900");
    expect(await textOf(outlet("arsenal-ledger"))).toContain('"2026-03-14T08:20:00-05:00"');
    expect(await textOf(outlet("towan-anpo"))).toContain("防衛省は16日午前");
    expect(await textOf(outlet("wehr-und-lage"))).toContain("hat am Montag einen");
    expect(await textOf(outlet("bando-gukbang"))).toContain("2025년 바르샤바");
  });

  it("is the same to the byte for the same moment", async () => {
    const twin = await startFeedServer({ now: NOW });
    const read = async (outlets: DemoOutlet[]): Promise<string[]> =>
      Promise.all(
        outlets.map(async ({ url }) => {
          const body = await (await fetch(url)).arrayBuffer();
          return Buffer.from(body).toString("base64");
        }),
      );
    expect(await read(twin.outlets)).toEqual(await read(server.outlets));
    await twin.close();
  });

  it("names no host and no address outside .example", async () => {
    const schemas = /^(www\.w3\.org|purl\.org|jsonfeed\.org|my\.netscape\.com)$/;
    for (const each of server.outlets.filter(({ file }) => file !== undefined)) {
      const text = await textOf(each);
      const hosts = [...text.matchAll(/https?:\/\/([^/"'<\s\\]+)/g)].map((match) => match[1] ?? "");
      const addresses = [...text.matchAll(/[\w.-]+@([\w.-]+)/g)].map((match) => match[1] ?? "");
      const others = [...hosts, ...addresses].filter((host) => !schemas.test(host));
      expect(others.filter((host) => !host.endsWith(".example"))).toEqual([]);
    }
  });
});

describe("a second poll", () => {
  const withValidators = ({ validators }: DemoOutlet): boolean => validators.length > 0;

  const repeat = async (url: string): Promise<Response> => {
    const first = await fetch(url);
    const etag = first.headers.get("etag");
    const modified = first.headers.get("last-modified");
    return fetch(url, {
      headers: {
        ...(etag !== null && { "if-none-match": etag }),
        ...(modified !== null && { "if-modified-since": modified }),
      },
    });
  };

  it("finds nothing new wherever validators are given", async () => {
    const polite = server.outlets.filter(withValidators);
    expect(polite.length).toBeGreaterThan(10);
    for (const { url } of polite) {
      const response = await repeat(url);
      expect(response.status).toBe(304);
      expect(await response.text()).toBe("");
    }
  });

  it("gets the whole feed again where none are given, or others are shown", async () => {
    expect((await repeat(outlet("severny-obzor").url)).status).toBe(200);
    const headers = { "if-none-match": '"another"' };
    expect((await fetch(outlet("hangang-wire").url, { headers })).status).toBe(200);
  });

  it("is written down with what was asked and answered", async () => {
    await repeat(outlet("hangang-wire").url);
    await fetch(`${server.url}/nowhere`);
    expect(server.log).toEqual([
      { path: "/hangang-wire/atom", status: 200, conditional: false },
      { path: "/hangang-wire/atom", status: 304, conditional: true },
      { path: "/nowhere", status: 404, conditional: false },
    ]);
  });

  it("compresses for those who ask, and only for them", async () => {
    const { url } = outlet("meridian-wire");
    const coded = async (encoding: string): Promise<string | null> =>
      (await fetch(url, { headers: { "accept-encoding": encoding } })).headers.get(
        "content-encoding",
      );
    expect(await coded("gzip")).toBe("gzip");
    expect(await coded("identity")).toBeNull();
  });
});

describe("when the world moves on", () => {
  it("shows the corrected amount under the same id, past the old validators", async () => {
    const ledger = outlet("arsenal-ledger");
    const before = await fetch(ledger.url);
    expect(await before.text()).toContain("for 2.9 billion euros");
    server.moveTo("corrected");
    const after = await fetch(ledger.url, {
      headers: { "if-none-match": before.headers.get("etag") ?? "" },
    });
    expect(after.status).toBe(200);
    const text = await after.text();
    expect(text).toContain("Correction: Romania buys 96 Bulgae howitzers for 1.9 billion euros");
    expect(text).toContain('"al-3301"');
  });

  it("loses one outlet and leaves the bytes of the others alone", async () => {
    const rest = server.outlets.filter(
      ({ source }) => ![...BROKEN, "arsenal-ledger", "andes-frontier"].includes(source.id),
    );
    const before = await Promise.all(rest.map(textOf));
    server.moveTo("corrected");
    expect((await fetch(outlet("andes-frontier").url)).status).toBe(410);
    expect(await Promise.all(rest.map(textOf))).toEqual(before);
  });
});
