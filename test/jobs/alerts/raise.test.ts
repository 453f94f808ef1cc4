import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { profileOf, profileText } from "#lib/core/alerts/profile.ts";
import type { Message } from "#lib/core/model/message.ts";
import { FIRST } from "#lib/core/model/raised.ts";
import type { Story, StoryReport } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { raiseAlerts, type RaiseStores } from "#lib/jobs/alerts/raise.ts";
import { sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const NOW = TEST_NOW.toISOString();
const later = (minutes: number) => new Date(TEST_NOW.getTime() + minutes * 60_000);

const report = (itemId: string, over: Partial<StoryReport> = {}): StoryReport => ({
  itemId,
  source: { id: itemId, name: itemId, kind: "trade" },
  title: "Norway orders frigates",
  summary: "",
  url: null,
  language: "en",
  effective: NOW,
  firstSeen: NOW,
  facts: [],
  ...over,
});
const latvia = { kind: "party" as const, key: "LV", text: "Latvia", where: "title" as const };

const story = (n: number, over: Partial<Story> = {}): Story =>
  sampleStory({
    id: `sto_20261120_${n}`,
    threadId: `thr_${n}`,
    title: "Norway orders frigates",
    leadItemId: `itm_${n}`,
    reports: [report(`itm_${n}`)],
    topics: [{ slug: "maritime", score: 3, evidence: [] }],
    countries: [{ code: "NO", role: "subject", evidence: [] }],
    ...over,
  });
/** The same story, told by more reports. */
const grown = (n: number, ...more: StoryReport[]): Story =>
  story(n, { reports: [report(`itm_${n}`), ...more] });

const reader = (id: string, over: Partial<Subscription> = {}): Subscription =>
  sampleSubscription({
    id,
    email: `${id}@ministry.example`,
    emailHash: id,
    filter: { countries: ["NO"] },
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 5 },
    ...over,
  });

let opened: TestStores;
let sent: Message[];
let failures: string[];
beforeEach(async () => {
  opened = await openTestStores(() => TEST_NOW);
  [sent, failures] = [[], []];
});
afterEach(() => opened.close());

const raise = (stories: Story[], stores: RaiseStores = opened.stores, now = TEST_NOW) =>
  raiseAlerts(
    { stores, queue: { send: async (messages) => void sent.push(...messages) } },
    stories,
    now,
    (id) => void failures.push(id),
  );
const subscribe = (...readers: Subscription[]) =>
  Promise.all(readers.map((one) => opened.stores.subscriptions.create(one)));
const raisedFor = async (id: string) =>
  (await opened.stores.alerts.of(id)).raised.map(({ storyId, what }) => `${storyId} ${what}`);
const named = () =>
  sent.flatMap((message) => (message.kind === "alerts" ? message.subscriptionIds : []));

describe("raising what is new in a story", () => {
  it("is for readers whom it concerns and who want alerts, and has them looked at", async () => {
    await subscribe(
      reader("sub_1"),
      reader("sub_2", { filter: { countries: ["BR"] } }),
      reader("sub_3", { alerts: { enabled: false, minOrigins: 1, maxPerDay: 5 } }),
    );
    expect(await raise([story(1)])).toEqual({ raised: 1, readers: 1 });
    expect(named()).toEqual(["sub_1"]);
    const { raised, look } = await opened.stores.alerts.of("sub_1");
    expect(raised).toEqual([
      {
        subscriptionId: "sub_1",
        storyId: story(1).id,
        what: FIRST,
        published: NOW,
        seen: NOW,
      },
    ]);
    expect(look?.dueAt).toBe(NOW);
    expect(await raisedFor("sub_2")).toEqual([]);
    expect(await raisedFor("sub_3")).toEqual([]);
  });

  it("is each new fact where the story had concerned them, the story where it had not", async () => {
    await subscribe(
      reader("sub_1"),
      reader("sub_2", { alerts: { enabled: true, minOrigins: 2, maxPerDay: 5 } }),
    );
    await raise([story(1)]);
    expect(await raisedFor("sub_2")).toEqual([]);
    const told = { title: "Norway orders frigates, Latvia joins", facts: [latvia] };
    // Two origins settle it, whatever words they choose.
    const others = ["itm_2", "itm_3"].map((id, n) =>
      report(id, { ...told, firstSeen: later(30 + n).toISOString() }),
    );
    await raise([grown(1, ...others)]);
    expect(await raisedFor("sub_1")).toEqual([`${story(1).id} first`, `${story(1).id} party LV`]);
    expect(await raisedFor("sub_2")).toEqual([`${story(1).id} first`, `${story(1).id} party LV`]);
  });

  it("names what is new also to whom a run that died had told the story, whose notes of it are lost", async () => {
    await subscribe(reader("sub_1"));
    const { alerts } = opened.stores;
    const died = { ...alerts, watch: () => Promise.reject(new Error("died")) };
    await raise([story(1)], { ...opened.stores, alerts: died }).catch(() => {});
    const told = { subscriptionId: "sub_1", storyId: story(1).id, what: FIRST, at: NOW };
    await alerts.tell([{ ...told, by: "alert", deliveryId: "dlv_1" }]);
    const joined = { title: "Norway orders frigates, Latvia joins", facts: [latvia] };
    await raise([grown(1, report("itm_2", joined), report("itm_3", joined))]);
    expect(await raisedFor("sub_1")).toContain(`${story(1).id} party LV`);
  });

  it("looks nobody up, writes nothing and sends nothing where nothing is new", async () => {
    await subscribe(reader("sub_1"));
    await raise([story(1)]);
    const before = await opened.dump();
    sent = [];
    const find = (): never => {
      throw new Error("looked up");
    };
    expect(await raise([story(1)], { ...opened.stores, alertIndex: { find } })).toEqual({
      raised: 0,
      readers: 0,
    });
    expect([await opened.dump(), sent, failures]).toEqual([before, [], []]);
  });

  it("names each reader once, at most fifty a message, whatever many stories concern them", async () => {
    const ids = Array.from({ length: 70 }, (_, n) => `sub_${n}`);
    const posted = ids.map((id) => ({
      subscriptionId: id,
      profile: profileText(profileOf(reader(id))),
    }));
    const stores = { ...opened.stores, alertIndex: { find: async () => posted } };
    expect(await raise([story(1), story(2)], stores)).toEqual({ raised: 140, readers: 70 });
    expect(named()).toEqual(ids);
    expect(sent).toHaveLength(2);
  });

  it("raises once for a reader who is found as they were and as they are to be", async () => {
    const [before, after] = [
      reader("sub_1"),
      reader("sub_1", { filter: { topics: ["maritime"] } }),
    ];
    const found = [before, after].map((each) => ({
      subscriptionId: "sub_1",
      profile: profileText(profileOf(each)),
    }));
    const stores = { ...opened.stores, alertIndex: { find: async () => found } };
    expect(await raise([story(1)], stores)).toEqual({ raised: 1, readers: 1 });
  });
});

describe("what fails", () => {
  it("is a story alone, which is new again next time", async () => {
    await subscribe(reader("sub_1"));
    const { find } = opened.stores.alertIndex;
    const failing: RaiseStores = {
      ...opened.stores,
      alertIndex: {
        find: (keys) => {
          if ([...keys].includes("th:thr_1")) throw new Error("no answer");
          return find(keys);
        },
      },
    };
    await raise([story(1), story(2)], failing);
    expect(failures).toEqual([story(1).id]);
    expect(await raisedFor("sub_1")).toEqual([`${story(2).id} first`]);
    await raise([story(1), story(2)]);
    expect(await raisedFor("sub_1")).toEqual([`${story(1).id} first`, `${story(2).id} first`]);
  });

  it("is all stories that were to be written together, and no more", async () => {
    const many = Array.from({ length: 101 }, (_, n) => story(n));
    const { alerts } = opened.stores;
    let calls = 0;
    const failing: RaiseStores = {
      alertIndex: { find: async () => [] },
      alerts: {
        ...alerts,
        watch: async (watches) => {
          if (++calls === 1) throw new Error("no answer");
          await alerts.watch(watches);
        },
      },
    };
    await raise(many, failing);
    expect(failures).toEqual(many.slice(0, 100).map(({ id }) => id));
    expect([...(await alerts.watched(many.map(({ id }) => id))).keys()]).toEqual([many[100]!.id]);
  });

  it("leaves nobody who was raised something to the sweep", async () => {
    const many = Array.from({ length: 101 }, (_, n) => story(n));
    const profile = profileText(profileOf(reader("sub_1")));
    const noted: number[] = [];
    const failing: RaiseStores = {
      alertIndex: { find: async () => [{ subscriptionId: "sub_1", profile }] },
      alerts: {
        ...opened.stores.alerts,
        raise: async () => {},
        watch: async () => {
          noted.push(sent.length);
          throw new Error("no answer");
        },
      },
    };
    await raise(many, failing);
    expect(failures).toHaveLength(101);
    // Each group when it is raised, and not once the last is.
    expect(noted).toEqual([1, 2]);
  });

  it("is a reader whose profile cannot be read, and no other", async () => {
    await subscribe(reader("sub_1"));
    const found = [
      { subscriptionId: "sub_0", profile: "{" },
      { subscriptionId: "sub_1", profile: profileText(profileOf(reader("sub_1"))) },
    ];
    const stores = { ...opened.stores, alertIndex: { find: async () => found } };
    expect(await raise([story(1)], stores)).toEqual({ raised: 1, readers: 1 });
    expect(failures).toEqual(["sub_0"]);
    expect((await opened.stores.alerts.watched([story(1).id])).size).toBe(1);
  });
});
