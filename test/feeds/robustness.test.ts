import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParsedFeed } from "#lib/core/model/entry.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { chance } from "../../bench/chance.ts";
import { judged, objectionToBody, objectionToContent } from "./judge.ts";
import { encoded, mutant, mutated } from "./mutants.ts";
import { BODIES, SEEDS } from "./seeds.ts";

const BASE = "https://news.example/";
const CASES = 300;
/** Feeds made to cost their reader more than themselves. */
const HOSTILE: Record<string, string> = {
  "entities of entities": `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(240)}">]><rss><channel><item><title>${"&a;".repeat(300_000)}</title></item></channel></rss>`,
  "deep markup in a body": `<rss><channel><item><body><![CDATA[${"<div>".repeat(200_000)}]]></body></item></channel></rss>`,
  "escaped tags without end": `<rss><channel><item><description>${"x&lt;p".repeat(50_000)}</description></item></channel></rss>`,
  "nothing but <": `<rss><channel><item><description><![CDATA[${"<".repeat(300_000)}]]></description></item></channel></rss>`,
  "nothing but &": `<rss><channel><item><title>${"&".repeat(1_000_000)}</title></item></channel></rss>`,
  "tiny elements": `<rss><channel>${"<a/>".repeat(1_000_000)}</channel></rss>`,
  "tiny items": `<rss><channel>${"<item/>".repeat(500_000)}</channel></rss>`,
  "many attributes": `<rss><channel><item ${Array.from({ length: 50_000 }, (_, at) => `a${at}=""`).join(" ")}/></channel></rss>`,
  "many prefixes": `<rss><channel>${`<media:group ${Array.from({ length: 200 }, (_, at) => `xmlns:a${at}="u"`).join(" ")}>`.repeat(400)}`,
  "closing what never opened": `<rss><channel>${"<channel>".repeat(400)}${"</b>".repeat(500_000)}`,
  "one long name": `<rss><channel><item><${"a".repeat(2_000_000)}/></item></channel></rss>`,
  "an endless preamble": "< ".repeat(2_000_000),
  "open declarations": "<!DOCTYPE ".repeat(300_000),
  "deep JSON": "[".repeat(1_000_000),
  "JSON items": `{"version":"1","items":[${"{},".repeat(300_000)}{}]}`,
};

describe("no input throws or hangs", () => {
  it.each(SEEDS.map((seed, at) => [at, seed.charset, seed] as const))(
    "seed %i in %s is a feed while it is whole",
    async (_, _charset, seed) => {
      const outcome = await parseFeed(encoded(seed), null, BASE);
      expect(outcome.ok && outcome.feed.entries.length).toBeGreaterThan(0);
    },
  );

  // `npm run fuzz` does the same with many more cases.
  it("whatever was broken in a feed, and shows nothing that runs", async () => {
    for (let at = 0; at < CASES; at += 1) {
      const { fault } = await judged(mutant(SEEDS, chance(at)));
      expect({ at, fault }).toEqual({ at, fault: undefined });
    }
  });

  it("whatever was broken in a body, which both ways of sanitising make the same of", () => {
    for (let at = 0; at < CASES; at += 1) {
      const random = chance(at);
      const objection = objectionToBody(mutated(random.one(BODIES), BODIES, random), BASE);
      expect({ at, objection }).toEqual({ at, objection: undefined });
    }
  });

  it.each([
    ["<p>x<script>y</script>", "<script> in content"],
    ['<p ONclick="x">', "onclick in content"],
    ['<a href="java&#10;script:x">', "javascript: in content"],
    ['<img src=" data:x">', "data: in content"],
    ['<a href="/x">y</a><a href="mailto:desk@news.example">', undefined],
  ])("and what must not be shown is noticed: %s", (html, objection) => {
    expect(objectionToContent(html)).toBe(objection);
  });

  it("whatever bytes come, under whatever name", async () => {
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(null, "text/xml; charset=utf-16", "text/xml; charset=big5", "; charset=%%"),
      async (bytes, type) => {
        const outcome = await parseFeed(bytes, type, "no base");
        if (outcome.ok) ParsedFeed.parse(outcome.feed);
      },
    );
    await fc.assert(property, { seed: 43, numRuns: 300 });
  });

  it.each(Object.keys(HOSTILE))("%s", async (name) => {
    const body = Buffer.from(HOSTILE[name] ?? "");
    const started = performance.now();
    const outcome = await parseFeed(body, null, BASE);
    expect(performance.now() - started).toBeLessThan(5_000);
    if (outcome.ok) expect(JSON.stringify(outcome.feed).length).toBeLessThan(1_000_000);
  });
});

it("reads no more than its limits of a feed", async () => {
  const outcome = await parseFeed(
    Buffer.from(`<rss><channel>${"<item><title>t</title></item>".repeat(5_000)}</channel></rss>`),
    null,
    BASE,
  );
  expect(outcome.ok && outcome.feed.entries.length).toBe(2_000);
});
