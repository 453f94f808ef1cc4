import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Item } from "#lib/core/model/item.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import type { Stores } from "#lib/ports.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const HOST = "harbour-watch.example";
const SIGN_OFF = "Get our fleet letter every Friday";
const own = (n: number) => `Frigate number ${n} of the Norwegian navy left Bergen for an exercise.`;

type Shown = { n: number; title?: string; text?: string; host?: string; footer?: string };
const entryOf = ({ n, title = `Report ${n}`, text, host = `www.${HOST}`, footer }: Shown) =>
  `<item><title>${title}</title><link>https://${host}/${n}</link><guid>${n}</guid>
   <description><![CDATA[<p>${text ?? own(n)}</p><p>${footer ?? SIGN_OFF}</p>]]></description></item>`;
const feedOf = (entries: readonly Shown[]) =>
  `<rss version="2.0"><channel><title>Harbour</title>${entries.map(entryOf).join("")}</channel></rss>`;
const numbered = (count: number, from = 0): Shown[] =>
  Array.from({ length: count }, (_, n) => ({ n: from + n }));

let opened: TestStores;
let now: Date;
beforeEach(async () => {
  opened = await openTestStores();
  now = TEST_NOW;
  await opened.stores.feeds.sync(sampleFeed());
});
afterEach(() => opened.close());

/** Polls two days later each time. */
const poll = (shown: readonly Shown[], stores: Stores = opened.stores) => {
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
      log: () => {},
    },
    "feed_harbour",
    now,
  );
};
/** Texts of the items that wait for a story, by title. */
const texts = async () => {
  const items = await opened.stores.items.get(await opened.stores.items.waiting(100));
  return new Map(items.map(({ title, text }) => [title, text]));
};

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
    expect((await opened.stores.hosts.get(HOST))?.documents).toHaveLength(1);
  });

  it("is that of the host most entries stand on; others keep their lines", async () => {
    await poll([...numbered(4), { n: 9, host: "elsewhere.example" }]);
    expect((await texts()).get("Report 9")).toBe(`${own(9)}\n${SIGN_OFF}`);
    expect(await opened.stores.hosts.get("elsewhere.example")).toBeUndefined();
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

  it("is forgotten 90 days after the last lesson", async () => {
    await poll(numbered(3));
    await opened.expire(new Date(TEST_NOW.getTime() + 89 * 86_400_000));
    expect(await opened.stores.hosts.get(HOST)).toBeDefined();
    await opened.expire(new Date(TEST_NOW.getTime() + 91 * 86_400_000));
    expect(await opened.stores.hosts.get(HOST)).toBeUndefined();
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
