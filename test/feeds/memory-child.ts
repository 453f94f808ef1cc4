import { createFeedSource } from "#lib/feeds/source.ts";

/** Fetches each address named, one after the other, and prints what came of it and how much memory that took, MB. */
const [allow = "", plain = "", ...attacks] = process.argv.slice(2);
const KB = 1024;
const MEGABYTE = 2 ** 20;
const MB_PLACES = 10;

const source = createFeedSource({
  userAgent: "Sitrep/0.1.0 (+https://sitrep.example)",
  allow: new Set([allow]),
  now: () => new Date("2026-11-20T08:00:00Z"),
});
const told = async (url: string): Promise<string> => {
  const outcome = await source.fetch(url);
  return "reason" in outcome ? outcome.reason : outcome.kind;
};

const first = await told(plain);
const idle = process.memoryUsage().rss;
const outcomes = [first];
for (const url of attacks) outcomes.push(await told(url));
// The highest ever, start-up included.
const peak = process.resourceUsage().maxRSS * KB;
await source.close();
const grown = Math.round(((peak - idle) / MEGABYTE) * MB_PLACES) / MB_PLACES;
process.stdout.write(`${JSON.stringify({ outcomes, grown })}\n`);
