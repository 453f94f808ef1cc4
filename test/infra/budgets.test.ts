import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Built, buildAll } from "../../infra/check/lambda/build.ts";
import { type Bundle, packageOf, PROJECT } from "../../infra/check/lambda/bundle.ts";
import {
  FUNCTION_NAMES,
  type FunctionName,
  FUNCTIONS,
} from "../../infra/check/lambda/functions.ts";

/** KB of 1,000 bytes. What every function holds (DynamoDB's client 215, zod 105, ours) is some 320 of each. */
const BUDGET: Record<FunctionName, number> = {
  // The pages with their styles and script, and the routes (135); zod whole, with what tells OpenAPI by it (120 more);
  // the time zones (55), Hono, SQS, and the names of who speaks (30), whom a story's page tells apart.
  Api: 875,
  // React, the templates with all their words (85), Hono and the time zones.
  DigestPages: 688,
  // The HTTP client (300), the parsers, Hono with its schemas.
  AddFeeds: 1425,
  PlanPolls: 342,
  // The rules of topics and countries (2,700: what is not Latin is written as escapes), the HTTP client (300), the parsers, a DOM that reads articles (240), the
  // packed tables that guess a language (385), both unread until they are needed.
  Poll: 4640,
  // What reports state, with the words for it (50), and whom that concerns: filters and the index of readers (30).
  Cluster: 565,
  // The time zones, and what a digest says of the window before and of the usual.
  PlanDigests: 527,
  // The same but Hono, Resend's SDK (115), and what decides of alerts (80).
  Mail: 935,
  Sweep: 352,
  CountWeeks: 325,
  Gauges: 325,
};

const REACT = ["react", "react-dom", "@react-email/components"];
/** What the Resend SDK's renderer brings, which nobody calls: mails come to it as bytes. */
const RESEND_RENDERER = ["@react-email/render", "prettier", "html-to-text", "selderee"];
const RESEND = ["resend", "postal-mime", ...RESEND_RENDERER];
const FEEDS = ["undici", "rss-parser", "xml2js", "sanitize-html", "postcss", "htmlparser2"];
const HTTP = ["hono", "@hono/zod-openapi"];
const SQS = ["@aws-sdk/client-sqs"];
/** What runs on a machine of one's own. */
const LOCAL = ["dynalite", "tsx", "@hono/node-server", "fauxqs"];

/** Packages that a function has no use for. */
const UNUSED: Record<FunctionName, string[]> = {
  Api: [...REACT, ...RESEND, ...FEEDS],
  DigestPages: [...RESEND, ...FEEDS, ...SQS],
  AddFeeds: [...REACT, ...RESEND, ...SQS, "temporal-polyfill"],
  PlanPolls: [...REACT, ...RESEND, ...FEEDS, ...HTTP, "temporal-polyfill"],
  Poll: [...REACT, ...RESEND, ...HTTP, "temporal-polyfill"],
  Cluster: [...REACT, ...RESEND, ...FEEDS, ...HTTP, "temporal-polyfill"],
  PlanDigests: [...REACT, ...RESEND, ...FEEDS, ...HTTP],
  Mail: [...RESEND_RENDERER, ...FEEDS, ...HTTP, ...SQS],
  Sweep: [...REACT, ...RESEND, ...FEEDS, ...HTTP, "temporal-polyfill"],
  CountWeeks: [...REACT, ...RESEND, ...FEEDS, ...HTTP, ...SQS, "temporal-polyfill"],
  Gauges: [...REACT, ...RESEND, ...FEEDS, ...HTTP, ...SQS, "temporal-polyfill"],
};

/** Parts that only some need: each weighs more than a hundred KB, or wires what is elsewhere. */
const PARTS: { part: RegExp; usedBy: FunctionName[] }[] = [
  { part: /^lib\/core\/(topics\/rules\/|countries\/data\/(?!parties\.ts))/, usedBy: ["Poll"] },
  { part: /^node_modules\/(eld|linkedom|@mozilla\/readability)\//, usedBy: ["Poll"] },
  // The writer of OPML alone parses nothing.
  {
    part: /^lib\/feeds\/(?!(chars|opml-names|opml-writer)\.ts)/,
    usedBy: ["Poll", "AddFeeds"],
  },
  { part: /^lib\/feeds\//, usedBy: ["Poll", "AddFeeds", "Api"] },
  { part: /^emails\//, usedBy: ["Mail", "DigestPages"] },
  { part: /^lib\/api\//, usedBy: ["Api", "DigestPages", "AddFeeds"] },
  { part: /^emails\/sample/, usedBy: [] },
  { part: /\/zod\/v4\/locales\/(?!(en|index)\.)/, usedBy: [] },
];

let built: Built;
beforeAll(async () => {
  built = await buildAll();
}, 60_000);
afterAll(() => built?.remove());

/** How the first file of each kind came in, to be read in the failure. */
const chainsTo = (bundle: Bundle, isUnwanted: (path: string) => boolean): string[] => {
  const first = new Map<string, string>();
  for (const path of bundle.parts.keys())
    if (isUnwanted(path) && !first.has(packageOf(path) ?? "ours"))
      first.set(packageOf(path) ?? "ours", path);
  return [...first.values()].map((path) => bundle.chain(path).join(" > "));
};

test("every handler there is, and no other, has a budget", () => {
  const handlers = readdirSync(join(PROJECT, "functions"))
    .filter((file) => file.endsWith(".ts"))
    .filter((file) =>
      /export const handler\b/.test(readFileSync(join(PROJECT, "functions", file), "utf8")),
    )
    .map((file) => `functions/${basename(file, ".ts")}.handler`);
  expect(handlers.toSorted()).toEqual(
    FUNCTION_NAMES.map((name) => FUNCTIONS[name].handler).toSorted(),
  );
});

describe.each(FUNCTION_NAMES)("%s", (name) => {
  test("keeps its budget", () => {
    expect(built.bundles[name].bytes / 1000).toBeLessThanOrEqual(BUDGET[name]);
  });

  test("brings nothing along that it does not use", () => {
    const unused = new Set([...UNUSED[name], ...LOCAL]);
    expect(chainsTo(built.bundles[name], (path) => unused.has(packageOf(path) ?? ""))).toEqual([]);
    const others = PARTS.filter(({ usedBy }) => !usedBy.includes(name));
    expect(
      chainsTo(built.bundles[name], (path) => others.some(({ part }) => part.test(path))),
    ).toEqual([]);
  });

  test("brings everything along that it loads", () => {
    expect(built.bundles[name].missing).toEqual([]);
  });
});
