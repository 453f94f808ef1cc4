import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Item } from "#lib/core/model/item.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { learnHost } from "#lib/jobs/learn-host.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import type { Stores } from "#lib/ports.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const HOST = "harbour-watch.example";
const SIGN_OFF = "Get our fleet letter every Friday";
const own = (n: number) => `Frigate number ${n} of the Norwegian navy left Bergen for an exercise.`;

type Shown = {
  n: number;
  title?: string;
  text?: string;
  host?: string;
  footer?: string;
  link?: string;
};
const entryOf = ({ n, title = `Report ${n}`, text, host = `www.${HOST}`, footer }: Shown) =>
  `<item><title>${title}</title><link>https://${host}/${n}</link><guid>${n}</guid>
   <description><![CDATA[<p>${text ?? own(n)}</p><p>${footer ?? SIGN_OFF}</p>]]></description></item>`;
const feedOf = (entries: readonly Shown[]) =>
  `<rss version="2.0"><channel><title>Harbour</title>${entries.map(entryOf).join("")}</channel></rss>`;
const numbered = (count: number, from = 0): Shown[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n }));

let opened: TestStores;
let now: Date;
let logged: Record<string, unknown>[];
beforeEach(async () => {
  opened = await openTestStores();
  now = TEST_NOW;
  logged = [];
  await opened.stores.feeds.sync(sampleFeed());
});
afterEach(() => opened.close());

/** Polls two days later each time. */
const poll = (shown: readonly Shown[], stores: Stores = opened.stores, feed = "feed_harbour") => {
  now = new Date(now.getTime() + 2 * 86_400_000);
  const fetched = { kind: "fetched", contentType: null, validators: {} } as const;
  return pollFeed(
    {
      stores,
      source: {
        fetch: async (url) => ({ ...fetched, body: Buffer.from(feedOf(shown)), finalUrl: url }),
        parse: parseFeed,
        article: async () => ({ ok: false, reason: "no-article" }),
      },
      queue: { send: async () => {} },
      clock: () => now,
      log: (_, fields) => void logged.push(fields),
    },
    feed,
    now,
  );
};
/** Texts of the items that wait for a story, by title. */
const texts = async () => {
  const items = await opened.stores.items.get(await opened.stores.items.waiting(100));
  return new Map(items.map(({ title, text }) => [title, text]));
};
const documentsOf = async (host: string) => (await opened.stores.hosts.get(host)).memory?.documents;

describe("furniture of a host", () => {
  it("is gone from the very poll it is learnt with, and from later ones", async () => {
    expect(await poll(numbered(3))).toMatchObject({ created: 3, learnt: [SIGN_OFF] });
    const second = await poll(numbered(4));
    expect(second).toMatchObject({ created: 1 });
    expect(second).not.toHaveProperty("learnt");
    expect([...(await texts()).values()].toSorted()).toEqual([0, 1, 2, 3].map(own));
  });

  it("touches no item that is there: it is neither reworded nor read again", async () => {
    await poll(numbered(2));
    const before = await texts();
    expect(await poll(numbered(3))).toMatchObject({ created: 1, revised: 0, learnt: [SIGN_OFF] });
    expect(await texts()).toEqual(new Map([...before, ["Report 2", own(2)]]));
    expect(before.get("Report 0")).toBe(`${own(0)}\n${SIGN_OFF}`);
  });

  it("is told as no change of an item that was stored with it", async () => {
    await poll(numbered(2));
    const again = `${own(0)} It carries 9 helicopters.`;
    expect(await poll([{ n: 0, text: again }, ...numbered(2, 1)])).toMatchObject({ revised: 1 });
    const items = await opened.stores.items.get(await opened.stores.items.waiting(100));
    expect(items.find(({ text }) => text === again)?.revisions[0]?.changed).toEqual({
      title: false,
      numbers: { out: [], in: ["9"] },
    });
  });

  it("leaves an item its title, and one without a title its words", async () => {
    await poll(numbered(3));
    const bare = [
      { n: 3, title: "Norwegian frigate joins naval exercise", text: SIGN_OFF },
      { n: 4, title: "", text: SIGN_OFF },
    ];
    expect(await poll([...numbered(3), ...bare])).toMatchObject({ created: 2 });
    expect((await texts()).get("Norwegian frigate joins naval exercise")).toBe("");
  });

  it("is learnt from new entries, not from one that is reworded again and again", async () => {
    await poll(numbered(1));
    for (const word of ["sails", "sinks", "floats"])
      await poll([{ n: 0, title: `Report 0 ${word}`, text: `${own(0)} It ${word}.` }]);
    expect(await documentsOf(HOST)).toHaveLength(1);
  });

  it("is that of the host most entries stand on; others keep their lines", async () => {
    await poll([...numbered(4), { n: 9, host: "elsewhere.example" }]);
    expect((await texts()).get("Report 9")).toBe(`${own(9)}\n${SIGN_OFF}`);
    expect(await documentsOf("elsewhere.example")).toBeUndefined();
  });

  it("does not speak for the language of what it stands under", async () => {
    const italian = [0, 1, 2].map((n) => ({
      n,
      title: `Fregata ${n}`,
      text: `Marina Militare riceve nuova fregata ${n}.`,
      footer: "This is the letter of the fleet, and it is for those who were here.",
    }));
    await poll(italian);
    const bodies = (await opened.dump()).map(({ body }) => body as Partial<Item> | undefined);
    const languages = bodies.flatMap((body) => body?.classification?.lang ?? []);
    expect(languages).toEqual(["it", "it", "it"]);
  });

  it("is that of the feed's host where links name none", async () => {
    const entry = { link: "urn:report:1" };
    const told = { entry, words: { title: "", text: own(1), settled: true }, itemId: "itm_1" };
    await learnHost(opened.stores, sampleFeed(), [{ ...told, known: false }], () => {});
    expect(await documentsOf(HOST)).toHaveLength(1);
  });

  it("is learnt from all feeds of a host, also where two are polled at once", async () => {
    await opened.stores.feeds.sync(sampleFeed({ id: "feed_other" }));
    let others: Promise<unknown> | undefined;
    // The other feed's poll runs between our reading of the row and our writing.
    const meanwhile = async () => {
      others ??= poll(numbered(3, 10), opened.stores, "feed_other");
      await others;
    };
    const { hosts } = opened.stores;
    const put: typeof hosts.put = async (...row) => meanwhile().then(() => hosts.put(...row));
    await poll(numbered(3), { ...opened.stores, hosts: { ...hosts, put } });
    expect(await documentsOf(HOST)).toHaveLength(6);
  });

  it("that cannot be read or written costs no item, and is told", async () => {
    const fails = () => Promise.reject(new Error("throttled"));
    const { hosts } = opened.stores;
    const busy = () => Promise.resolve(false);
    for (const [n, failing] of [{ get: fails }, { put: fails }, { put: busy }].entries()) {
      const stores = { ...opened.stores, hosts: { ...hosts, ...failing } };
      expect(await poll(numbered(3, 10 * n), stores)).toMatchObject({
        outcome: "fetched",
        created: 3,
      });
      expect(logged.at(-1)).toMatchObject({ host: HOST, feed: "feed_harbour" });
    }
    expect(logged).toHaveLength(3);
    expect([...(await texts()).values()]).toContain(`${own(0)}\n${SIGN_OFF}`);
  });

  it("is forgotten 90 days after the last lesson", async () => {
    await poll(numbered(3));
    await opened.expire(new Date(TEST_NOW.getTime() + 89 * 86_400_000));
    expect(await documentsOf(HOST)).toBeDefined();
    await opened.expire(new Date(TEST_NOW.getTime() + 91 * 86_400_000));
    expect(await documentsOf(HOST)).toBeUndefined();
  });
});

describe("a poll", () => {
  const hostCalls = async (shown: readonly Shown[]) => {
    const plan = new CrashPlan();
    await poll(shown, plan.wrap(opened.stores));
    return plan.names.filter((name) => name.startsWith("hosts."));
  };

  it("reads its host's row once where it has news, and writes it only where it learnt", async () => {
    expect(await hostCalls(numbered(3))).toEqual(["hosts.get", "hosts.put"]);
    expect(await hostCalls(numbered(3))).toEqual([]);
    const reworded = [{ n: 0, title: "Report 0 again" }, ...numbered(2, 1)];
    expect(await hostCalls(reworded)).toEqual(["hosts.get"]);
    expect(await hostCalls([{ n: 7 }])).toEqual(["hosts.get", "hosts.put"]);
  });
});
