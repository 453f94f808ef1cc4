import { afterAll, beforeAll, expect, it } from "vitest";
import { QUOTE_LIMIT } from "#lib/core/stories/quote.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { openService, type Service } from "#test/api/service.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { sampleFeed } from "#test/helpers/samples.ts";

const SENTENCES = Array.from(
  { length: 60 },
  (_, n) =>
    `In hour ${n} of the naval exercise the Norwegian frigates moved ${n} miles off Bergen.`,
);
/** Two sentences a paragraph. */
const BODY = SENTENCES.map((text, n) => (n % 2 === 0 ? `<p>${text}` : ` ${text}</p>`)).join("");
const PAGE = `<html><body><article>${BODY}</article></body></html>`;

let service: Service;
let server: TestServer;
beforeAll(async () => {
  service = await openService();
  server = await startServer({
    "/feed": (_, response) =>
      response.end(
        `<rss version="2.0"><channel><title>Post</title><item><guid>1</guid><link>${server.url("/page")}</link>
         <title>Frigates off Bergen</title><description>Our story.</description></item></channel></rss>`,
      ),
    "/page": (_, response) => response.end(PAGE),
  });
});
afterAll(() => Promise.all([service?.close(), server?.close()]));

/** How many sentences of the page a text holds, however its lines are broken. */
const told = (text: string): number => {
  const flat = text.replaceAll(/=\r?\n/g, "").replaceAll(/\s+/g, " ");
  return SENTENCES.filter((sentence) => flat.includes(sentence)).length;
};

it("of an article that was read whole no more than its quotation leaves the house", async () => {
  const source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: service.now,
  });
  const { stores } = service;
  const { log, clock } = service.deps;
  await stores.feeds.sync(sampleFeed({ url: server.url("/feed"), fullText: true }));
  const deps = { stores, source, queue: { send: async () => {} }, clock, log };
  expect(await pollFeed(deps, "feed_harbour", service.now())).toMatchObject({ pagesFailed: 0 });
  await clusterWaiting(deps, [], service.now(), (_, error) => {
    throw error;
  });
  await source.close();
  service.pass(3_600_000);

  const list = await (await service.call("/v1/stories")).text();
  const { items } = JSON.parse(list) as { items: { id: string; summary: string }[] };
  expect(items).toHaveLength(1);
  expect(items[0]!.summary.length).toBeLessThanOrEqual(QUOTE_LIMIT);
  expect(told(items[0]!.summary)).toBe(2);
  const made = await (
    await service.call("/v1/digests", { json: { filter: { countries: ["NO"] } } })
  ).text();
  const { id } = JSON.parse(made) as { id: string };
  const paths = [`/v1/stories/${items[0]!.id}`, `/v1/digests/${id}`, `/digests/${id}`, "/"];
  for (const format of [".html", ".txt", ".eml"]) paths.push(`/v1/digests/${id}${format}`);
  const shown = await Promise.all(paths.map(async (path) => (await service.call(path)).text()));
  for (const [index, text] of [...shown, list, made].entries())
    expect(told(text), paths[index]).toBeLessThanOrEqual(2);
  // Those that tell the story do quote it, so that the comparison holds.
  expect(shown.filter((text) => told(text) > 0).length).toBeGreaterThanOrEqual(5);
  expect(service.logged.join()).not.toContain("naval exercise");
});
