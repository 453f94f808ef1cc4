import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "#lib/config.ts";
import { type CatalogueFeed, feedIdOf } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { readOpml } from "#lib/feeds/opml.ts";
import { width } from "#lib/mail/text/width.ts";
import { type LocalStores, openLocalStores } from "#local/stores.ts";
import { startServer } from "#test/feeds/server.ts";
import { jsonLinesOf, sitrep as run } from "#test/helpers/command.ts";
import {
  sampleDelivery,
  sampleFeed,
  sampleItem,
  sampleStory,
  sampleSubscription,
} from "#test/helpers/samples.ts";

const AT = "2026-11-20T08:00:00.000Z";
const hoursFrom = (hours: number) => new Date(Date.parse(AT) + hours * 3_600_000).toISOString();
const HARBOUR = "https://harbour-watch.example/feed";
const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>Two frigates sail</title></item></channel></rss>`;
const named = ["/all.rss", "/sea.rss"].map(
  (href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`,
);
const web = await startServer({
  "/rss": (_, response) => response.end(rss("Strait Post")),
  "/": (_, response) => response.end(`<html><head>${named.join("")}</head></html>`),
  "/all.rss": (_, response) => response.end(rss("All")),
  "/sea.rss": (_, response) => response.end(rss("Sea")),
  "/about": (_, response) => response.end("<html><p>About us</p></html>"),
});
const STRAIT = web.url("/rss");
const FLEET = "https://fleet-notes.example/atom";
const OPML = `<opml version="2.0"><body><outline text="Sea">
<outline type="rss" text="Strait Post (all)" xmlUrl="${STRAIT}"/>
<outline type="rss" text="Fleet Notes" xmlUrl="${FLEET}"/>
<outline type="rss" text="Lost" htmlUrl="https://lost.example/"/>
</outline></body></opml>`;

/** Every command works on this folder; the stores in this process stand for a service that holds it. */
const dir = mkdtempSync(join(tmpdir(), "sitrep-operator-"));
const opml = join(dir, "mine.opml");
const open = (): Promise<LocalStores> =>
  openLocalStores(readConfig({ DATA_DIR: dir }), {
    clock: () => new Date(AT),
    log: () => {},
    joinRunning: false,
  });
const sitrep = (args: string[], env: Record<string, string> = {}) =>
  run(args, { env: { DATA_DIR: dir, ALLOW_PRIVATE_NETWORK: web.endpoint, ...env } });
const json = async (...args: string[]) =>
  jsonLinesOf((await sitrep([...args, "--json", "--at", AT])).stdout);

let service: LocalStores;
beforeAll(async () => {
  writeFileSync(opml, OPML);
  service = await open();
  const { feeds, items, stories, deliveries, subscriptions, runs, alerts } = service.stores;
  await feeds.sync(
    sampleFeed({
      id: feedIdOf(HARBOUR),
      url: HARBOUR,
      lastPollAt: hoursFrom(-1),
      nextPollAt: hoursFrom(2),
      lastOutcome: { kind: "fetched", at: hoursFrom(-1) },
      arrivals: [hoursFrom(-5)],
    }),
  );
  await feeds.sync(
    sampleFeed({
      id: feedIdOf("https://gukbang.example/rss"),
      url: "https://gukbang.example/rss",
      title: "반도국방신문 국제면",
      source: { id: "gukbang", name: "반도국방신문", kind: "independent", country: "KR" },
      lastPollAt: hoursFrom(-1),
      lastOutcome: { kind: "retry", reason: "dns", at: hoursFrom(-1) },
      failures: 1,
    }),
  );
  await items.put([sampleItem()]);
  await stories.put([sampleStory({ firstSeen: hoursFrom(-24) })]);
  await deliveries.plan(sampleDelivery());
  await deliveries.plan(sampleDelivery({ id: "dlv_2", state: "skipped", reason: "empty" }));
  await subscriptions.create(sampleSubscription({ filter: { countries: ["KR"] } }));
  await subscriptions.create(
    sampleSubscription({
      id: "sub_2",
      email: "second@ministry.example",
      emailHash: "hash-2",
      state: "pending",
      schedule: { ...sampleSubscription().schedule, frequency: "daily", timeZone: "Asia/Seoul" },
    }),
  );
  const period = { from: hoursFrom(-1), to: AT, finishedAt: AT };
  await alerts.noteWaits({ day: "2026-11-13", counts: { more: 40 } });
  await alerts.noteWaits({ day: "2026-11-14", counts: { 30: 30, more: 1 } });
  await alerts.noteWaits({ day: "2026-11-20", counts: { 60: 9 } });
  await runs.record({ job: "digest", ...period, counts: { planned: 1 } });
});
afterAll(async () => {
  await Promise.all([service.close(), web.close()]);
  rmSync(dir, { recursive: true });
});

it("sitrep stories relist beside a running service leaves alone what is listed, and says so to people", async () => {
  const { stdout, stderr, code } = await sitrep(["stories", "relist", "--at", AT]);
  expect([stdout, code]).toEqual(["", 0]);
  expect(stderr).toContain("Every story stands in its lists at 2026-11-20 08:00 UTC.");
});

it("sitrep alerts reindex says to people where nobody wants alerts", async () => {
  const { stdout, stderr, code } = await sitrep(["alerts", "reindex"]);
  expect([stdout, code]).toEqual(["", 0]);
  expect(stderr).toContain("Nobody wants alerts at ");
});

describe("sitrep status", () => {
  it("tells all of the service, and who runs it", async () => {
    const [status] = await json("status");
    expect(status).toMatchObject({
      dataDir: dir,
      holder: { pid: process.pid, startedAt: AT },
      feeds: { total: 2, health: { live: 1, failing: 1, off: 0 }, lastPollAt: hoursFrom(-1) },
      itemsWaiting: 1,
      stories: { days: 7, total: 1 },
      deliveries: { planned: 1, skipped: 1, accepted: 0 },
      alerts: { days: 7, total: 40, within120: 0.975, p95: 60 },
      runs: [{ job: "digest", to: AT, counts: { planned: 1 } }],
    });
  });

  it("says the same to people", async () => {
    const { stdout, stderr, code } = await sitrep(["status", "--at", AT]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      `data folder  ${dir}, in use by process ${process.pid} since 2026-11-20 08:00 UTC`,
      "feeds        2: 1 live, 1 failing; last poll 1 h ago",
      "items        1 waiting for a story",
      "stories      1 in the last 7 days, 0 reports",
      "deliveries   1 planned, 1 skipped; what has ended: of the last 7 days",
      "alerts       40 in the last 7 days that nothing held: 97 % within 120 s of being seen, 95 % within 60 s",
      "last runs    digest <1 min ago, for 2026-11-20 07:00 to 2026-11-20 08:00 UTC, planned 1",
      "",
    ]);
  });
});

describe("sitrep subscribers", () => {
  it("counts them, and says who gets what when", async () => {
    const [counts, first, second, ...more] = await json("subscribers");
    expect(counts).toEqual({
      total: 2,
      states: { pending: 1, active: 1, unsubscribed: 0 },
      frequencies: { weekly: 1, daily: 1, off: 0 },
    });
    expect(first).toMatchObject({ id: "sub_2", state: "pending" });
    expect(first).not.toHaveProperty("nextDigestAt");
    expect(second).toMatchObject({
      id: "sub_1",
      filterText: "Countries: South Korea",
      nextDigestAt: hoursFrom(7 * 24),
    });
    expect(more).toEqual([]);
    expect(JSON.stringify([first, second])).not.toMatch(/@|hash/);
  });

  it("keeps addresses to itself until asked", async () => {
    const [without, table] = await Promise.all([
      sitrep(["subscribers"]),
      sitrep(["subscribers", "--addresses"]),
    ]);
    expect(without.stdout).toMatch(
      /sub_1 +active +Countries: South Korea +fri 08:00 UTC +no +2026-11-27/,
    );
    expect(without.stdout).not.toContain("@");
    expect(table.stdout).toMatch(/sub_1 +reader@ministry.example +active/);
  });
});

describe("sitrep feeds", () => {
  it("lists them with their health, those in trouble first, in the columns there are", async () => {
    const { stdout } = await sitrep(["feeds", "--at", AT], { COLUMNS: "92" });
    const [head = "", ...rows] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^ID +HEALTH +TITLE +SOURCE +LAST OUTCOME +NEWEST +NEXT POLL$/);
    expect(rows).toEqual([
      expect.stringMatching(/^fed_\w{20}  failing  반도국방.*  retry: dns +- +due$/),
      expect.stringMatching(/^fed_\w{20}  live     Harbour.*  fetched +5 h +in 2 h$/),
      "",
      "2 feeds: 1 live, 1 failing",
    ]);
    expect(Math.max(...stdout.split("\n").map(width))).toBeLessThanOrEqual(92);
  });

  it("adds one with what the operator says, through the service that runs", async () => {
    const { stdout } = await sitrep(
      ["feeds", "add", STRAIT, "--source", "Harbour watch"].concat([
        "--country",
        "sg",
        "--language",
        "en-GB",
        "--at",
        AT,
      ]),
    );
    const id = feedIdOf(STRAIT);
    expect(stdout).toBe(
      `Added ${id} Strait Post (Harbour Watch, trade); polled at the next round.\n`,
    );
    expect(await service.stores.feeds.get(id)).toEqual({
      id,
      url: STRAIT,
      title: "Strait Post",
      source: { id: "harbour-watch", name: "Harbour Watch", kind: "trade", country: "SG" },
      language: "en",
      enabled: true,
      addedBy: "admin",
      nextPollAt: AT,
      failures: 0,
      arrivals: [],
    });
    const again = await sitrep(["feeds", "add", STRAIT]);
    expect(again).toMatchObject({ code: 1, stdout: "" });
    expect(again.stderr).toBe(`sitrep: ${STRAIT} is there already as ${id}\n`);
  });

  it("offers the feeds of a site to choose from, and adds nothing that cannot be read", async () => {
    const many = await sitrep(["feeds", "add", web.url("/")]);
    expect(many).toMatchObject({ code: 1, stdout: "" });
    expect(many.stderr).toContain("has 2 feeds; add those you want by their own address:");
    expect(many.stderr).toContain(`  ${web.url("/sea.rss")}  Sea, 1 entry\n`);
    const none = await sitrep(["feeds", "add", web.url("/lost")]);
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.stderr).toBe(`sitrep: ${web.url("/lost")}: http-404; nothing was added\n`);
  });

  it("disables and enables one for good, whatever the catalogue says", async () => {
    const id = feedIdOf(HARBOUR);
    const [off] = await json("feeds", "disable", id);
    expect(off).toMatchObject({ id, enabled: false, health: "off", addedBy: "admin" });
    expect(off).not.toHaveProperty("nextPollAt");
    const { stdout } = await sitrep(["feeds", "enable", id, "--at", AT]);
    expect(stdout).toBe(`Enabled ${id} Harbour Watch; next poll in 2 h.\n`);
    expect(await service.stores.feeds.get(id)).toMatchObject({ enabled: true, addedBy: "admin" });
    const unknown = await sitrep(["feeds", "disable", "fed_0"]);
    expect(unknown).toMatchObject({ code: 1, stdout: "" });
    expect(unknown.stderr).toContain("no feed fed_0");
  });

  it("leaves the pages of one alone, and has them read", async () => {
    const id = feedIdOf(HARBOUR);
    expect(await json("feeds", "full-text", id, "--off")).toMatchObject([{ id, fullText: false }]);
    const { stdout } = await sitrep(["feeds", "full-text", id]);
    expect(stdout).toBe(`The pages of ${id} Harbour Watch are read from the next poll on.\n`);
    expect(await service.stores.feeds.get(id)).toMatchObject({ fullText: true, addedBy: "admin" });
  });

  it("imports what it does not know yet and says what became of the rest", async () => {
    expect(await json("feeds", "import", opml)).toEqual([
      { result: "known", id: feedIdOf(STRAIT), url: STRAIT, title: "Strait Post (all)" },
      { result: "added", id: feedIdOf(FLEET), url: FLEET, title: "Fleet Notes" },
      { result: "skipped", title: "Lost", reason: "no-address" },
    ]);
    const kept = await service.stores.feeds.get(feedIdOf(STRAIT));
    expect(kept).toMatchObject({ title: "Strait Post", source: { id: "harbour-watch" } });
  });

  it("exports what another reader, and a new data folder, can take in", async () => {
    const { stdout } = await sitrep(["feeds", "export"], { CATALOGUE: opml });
    const read = readOpml(stdout);
    if (!read.ok) throw new Error(read.reason);
    const factsOf = ({ url, title, source, fullText }: CatalogueFeed | Feed) => ({
      url,
      title,
      source,
      fullText,
    });
    const exported = read.feeds.map(factsOf);
    const stored = await service.stores.feeds.list();
    expect(exported.toSorted((a, b) => a.url.localeCompare(b.url))).toEqual(
      stored.map(factsOf).toSorted((a, b) => a.url.localeCompare(b.url)),
    );
    expect(read.feeds.find(({ url }) => url === FLEET)?.groups).toEqual(["Sea"]);
  });
});

describe("the command line", () => {
  it.each([
    [["--help"], "feeds import FILE"],
    [["feeds", "add", "--help"], "--language CODE"],
    [["poll", "--help"], "--at INSTANT"],
  ])("%j says how it is used", async (args, words) => {
    const { stdout, code } = await sitrep(args);
    expect(stdout).toMatch(/^usage: /);
    expect(stdout).toContain(words);
    expect(code).toBe(0);
  });

  it.each([
    [["feeds", "nonsense"], 2, "unexpected: nonsense"],
    [["feeds", "add"], 2, "which URL?"],
    [["feeds", "add", "gazette.example"], 2, "URL: expected an http or https address"],
    [["status", "--addresses"], 2, "--addresses goes with subscribers"],
    [["feeds", "import", "README.md"], 1, "README.md: not-opml"],
  ])("%j ends with %i and says what is wrong", async (args, ending, message) => {
    const { code, stderr, stdout } = await sitrep(args);
    expect({ code, stdout }).toEqual({ code: ending, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
});

describe("without a running service", () => {
  it("the commands run on the folder themselves and leave it free", async () => {
    const alone = mkdtempSync(join(tmpdir(), "sitrep-alone-"));
    const { stdout: imported } = await sitrep(["feeds", "import", opml], { DATA_DIR: alone });
    const { stdout: status } = await sitrep(["status"], { DATA_DIR: alone });
    expect(imported).toBe(
      "2 feeds added, 0 known already, 1 skipped\n  skipped Lost: no-address\n",
    );
    expect(status).toContain(`${alone}, in use by nobody\nfeeds        2: 2 new\n`);
    rmSync(alone, { recursive: true });
  });
});
