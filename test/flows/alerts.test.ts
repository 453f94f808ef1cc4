import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instant } from "#lib/core/model/common.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { lookAtReaders } from "#lib/jobs/alerts/look.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { pages } from "#lib/jobs/pages.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { openGate } from "#local/open-gate.ts";
import { startServer, type TestServer } from "#test/feeds/server.ts";
import { BatchProvider } from "#test/helpers/batches.ts";
import { sampleFeed, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const OUTLETS = Array.from({ length: 10 }, (_, n) => `outlet-${n}`);
const LEADS = [
  "Eight states signed a treaty on clearing sea mines from the Baltic in Tallinn on Friday",
  "Defence ministers of eight states signed a treaty in Tallinn to clear sea mines from the Baltic",
  "A treaty on clearing sea mines from the Baltic was signed by eight states in Tallinn",
  "In Tallinn eight states signed a treaty to clear the Baltic of sea mines",
];
const EXTRAS =
  "Under the Baltic Seabed Clearance Treaty (BSCT) their navies will send 12 minehunters to Estonia and Lithuania.";
/** Another story of the affair. */
const COURSE = {
  title: "Estonia and Lithuania open naval staff course at Klaipeda",
  text: "Officers of Estonia and Lithuania began a naval staff course at Klaipeda. Both praised the Baltic Seabed Clearance Treaty (BSCT).",
};

type Entry = { title: string; text: string; minute: number };
let now = new Date("2026-11-20T09:00:00.000Z");
let opened: TestStores;
let server: TestServer;
let serial = 0;
const entries = new Map<string, Entry[]>(OUTLETS.map((id) => [id, []]));
const provider = new BatchProvider();

const rss = (outlet: string): string =>
  `<rss version="2.0"><channel><title>${outlet}</title>${entries
    .get(outlet)!
    .map(
      ({ title, text, minute }, n) =>
        `<item><guid>${outlet}-${n}</guid><link>https://${outlet}.example/${n}</link><title>${title}</title>
         <description>${text}</description><pubDate>${new Date(Date.parse("2026-11-20T08:30:00Z") + minute * 60_000).toUTCString()}</pubDate></item>`,
    )
    .join("")}</channel></rss>`;

beforeAll(async () => {
  opened = await openTestStores(() => now);
  server = await startServer(
    Object.fromEntries(
      OUTLETS.map((outlet) => [
        `/${outlet}`,
        (_: unknown, response: { end(text: string): void }) => response.end(rss(outlet)),
      ]),
    ),
  );
  for (const id of OUTLETS)
    await opened.stores.feeds.sync(
      sampleFeed({
        id,
        url: server.url(`/${id}`),
        title: id,
        source: { id, name: id, kind: "trade" },
      }),
    );
});
afterAll(() => Promise.all([opened?.close(), server?.close()]));

const alerts = { enabled: true, minOrigins: 2, maxPerDay: 5 };
const reader = (id: string, over: Partial<Subscription> = {}): Promise<Subscription> =>
  opened.stores.subscriptions.create(
    sampleSubscription({ id, email: `${id}@reader.example`, emailHash: id, alerts, ...over }),
  );

const deps = () => ({
  stores: opened.stores,
  mailer: provider,
  gate: openGate,
  renderer: createRenderer({
    mailFrom: "Sitrep <digest@sitrep.example>",
    postalAddress: "1 Sample Street, 1000 Brussels",
    publicUrl: "https://sitrep.example",
    nonce: "0123456789abcdef01234567",
  }),
  mayMail: () => true,
  signingKey: "a signing key for tests",
  publicUrl: "https://sitrep.example",
  clock: () => now,
  random: () => String((serial += 1)).padStart(16, "0"),
});

/** Mails that went out since the last look, as who got them and what they say. */
let shown = 0;
function news(): { to: string; subject: string; text: string }[] {
  const mails = provider.calls.flatMap((call) => call.mails).slice(shown);
  shown += mails.length;
  return mails.map(({ mail: { to, subject, text } }) => ({
    to: to.split("@")[0]!,
    subject,
    text: text.replaceAll(/\s+/g, " "),
  }));
}
const whoGot = (mails: readonly { to: string }[]): string[] => mails.map(({ to }) => to).toSorted();

/** What the functions do between two instants: polls, stories, looks that are due. */
async function pass(to: string): Promise<ReturnType<typeof news>> {
  now = new Date(to);
  const source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set([server.endpoint]),
    now: () => now,
  });
  const { stores } = opened;
  const queued: Message[] = [];
  const queue = { send: async (messages: readonly Message[]) => void queued.push(...messages) };
  for (const id of OUTLETS) {
    const feed = (await stores.feeds.get(id))!;
    await stores.feeds.record({ ...feed, nextPollAt: instant(now) });
    await pollFeed({ stores, source, queue, clock: () => now, log: () => {} }, id, now);
  }
  await source.close();
  await clusterWaiting({ stores, queue }, [], now, (_, error) => {
    throw error;
  });
  const due: string[] = [];
  for await (const id of pages((cursor) => stores.alerts.due(instant(now), cursor))) due.push(id);
  for (const { error } of await lookAtReaders(deps(), due, now)) expect(error).toBeUndefined();
  return news();
}

describe("one affair told by ten outlets", () => {
  it("is one alert, and one more only for what is new", { timeout: 120_000 }, async () => {
    await reader("plain");
    await reader("night", { alerts: { ...alerts, quietHours: { from: "07:00", to: "15:00" } } });
    await reader("muted");
    for (const [n, outlet] of OUTLETS.entries()) {
      const title =
        "Estonia and Lithuania host 12 minehunters as states sign treaty to clear Baltic of sea mines";
      entries.get(outlet)!.push({ title, text: `${LEADS[n % 4]}. ${EXTRAS}`, minute: n });
    }
    const first = await pass("2026-11-20T09:00:00.000Z");
    expect(whoGot(first)).toEqual(["muted", "plain"]);
    const stories = await opened.stores.stories.window(
      "2026-11-20T00:00:00.000Z",
      "2026-11-21T00:00:00.000Z",
    );
    expect(stories.map(({ reports }) => reports.length)).toEqual([10]);
    const [{ id, threadId }] = stories as [(typeof stories)[number]];
    expect(await pass("2026-11-20T09:05:00.000Z")).toEqual([]);

    const muted = (await opened.stores.subscriptions.get("muted"))!;
    const mutes: Subscription["mutes"] = [{ kind: "story", value: id }];
    await opened.stores.subscriptions.replace(muted, { ...muted, mutes });
    const until = "2026-11-20T12:30:00.000Z";
    await reader("follower", {
      filter: { countries: ["CL"] },
      follows: [{ kind: "thread", value: threadId, until }],
    });
    await reader("choosy", { alerts: { ...alerts, minOrigins: 12 } });
    const joins = "Latvia joins treaty to clear Baltic of sea mines as ninth state";
    const text = `Latvia joined as the ninth state. ${LEADS[1]}. ${EXTRAS}`;
    entries.get("outlet-3")!.push({ title: joins, text, minute: 60 });
    const second = await pass("2026-11-20T10:00:00.000Z");
    expect(whoGot(second)).toEqual(["follower", "plain"]);
    for (const mail of second) expect(mail.text).toContain("Latvia");

    const told = (await opened.stores.stories.get(id))!;
    const leading = told.reports.find(({ itemId }) => itemId === told.leadItemId)!;
    const lead = entries.get(leading.source.id)![0]!;
    lead.text = lead.text.replace("12 minehunters", "16 minehunters");
    lead.title =
      "Estonia and Lithuania host 16 minehunters as states sign treaty to clear Baltic of sea mines";
    const third = await pass("2026-11-20T11:00:00.000Z");
    expect(whoGot(third)).toEqual(["follower", "plain"]);
    for (const mail of third) expect(mail.text).toMatch(/correct/i);
    expect(await pass("2026-11-20T12:00:00.000Z")).toEqual([]);

    // The follow has ended, the story stays muted, and who never got it gets nothing of it.
    const tenth = "Poland joins treaty to clear Baltic of sea mines as tenth state";
    const tenthText = `Poland joined as the tenth state. ${LEADS[1]}. ${EXTRAS}`;
    entries.get("outlet-4")!.push({ title: tenth, text: tenthText, minute: 260 });
    const fourth = await pass("2026-11-20T13:00:00.000Z");
    expect(whoGot(fourth)).toEqual(["plain"]);
    expect(fourth[0]!.text).toContain("Poland");

    for (const outlet of ["outlet-6", "outlet-7"])
      entries.get(outlet)!.push({ ...COURSE, minute: 300 });
    const other = await pass("2026-11-20T14:00:00.000Z");
    const all = await opened.stores.stories.window(
      "2026-11-20T00:00:00.000Z",
      "2026-11-21T00:00:00.000Z",
    );
    expect(all.map((story) => story.threadId)).toEqual([threadId, threadId]);
    expect(whoGot(other)).toEqual(["muted", "plain"]);

    const morning = await pass("2026-11-20T15:00:00.000Z");
    expect(whoGot(morning)).toEqual(["night"]);
    for (const text of ["Latvia", "Poland", "staff course"])
      expect(morning[0]!.text).toContain(text);
  });
});
