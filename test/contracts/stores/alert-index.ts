import { describe, expect, it } from "vitest";
import { keysOf, postingKeys } from "#lib/core/alerts/postings.ts";
import { profileOf, profileText } from "#lib/core/alerts/profile.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Stores, SubscriptionStore } from "#lib/ports.ts";
import { sampleStory, sampleSubscription } from "#test/helpers/samples.ts";

export type IndexUnder = {
  stores: Pick<Stores, "alertIndex"> & {
    subscriptions: Pick<SubscriptionStore, "create" | "get" | "replace" | "erase">;
  };
};

const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5 };
const reader = (n: number, over: Partial<Subscription>): Subscription =>
  sampleSubscription({ id: `sub_${n}`, emailHash: `hash-${n}`, alerts, ...over });
const story = sampleStory({
  id: "sto_20261120_00000000000000aa",
  topics: [{ slug: "maritime", score: 3, evidence: [] }],
  countries: [{ code: "KR", role: "subject", evidence: [] }],
});

export const alertIndexContract = (under: IndexUnder): void => {
  describe("readers who want alerts", () => {
    const found = async (of = story): Promise<string[]> => {
      const postings = await under.stores.alertIndex.find(keysOf(of));
      return [...new Set(postings.map(({ subscriptionId }) => subscriptionId))].toSorted();
    };
    const change = async (id: string, over: Partial<Subscription>): Promise<void> => {
      const before = await under.stores.subscriptions.get(id);
      if (!before) throw new Error(`${id} is not there`);
      await under.stores.subscriptions.replace(before, { ...before, ...over });
    };

    it("are found by what a story has, whatever they ask by, with what they ask for", async () => {
      const { create } = under.stores.subscriptions;
      const all = [
        reader(1, { filter: { topics: ["maritime"] } }),
        reader(2, { filter: { countries: ["KR"] } }),
        reader(3, { filter: { query: "frigates" } }),
        reader(4, {}),
        reader(5, {
          filter: { countries: ["CL"] },
          follows: [{ kind: "story", value: story.id }],
        }),
        reader(6, { filter: { countries: ["CL"] } }),
        reader(7, { alerts: { ...alerts, enabled: false } }),
        reader(8, { state: "pending" }),
      ];
      for (const one of all) await create(one);
      expect(await found()).toEqual(["sub_1", "sub_2", "sub_3", "sub_4", "sub_5"]);
      const postings = await under.stores.alertIndex.find(keysOf(story));
      const profiles = new Map(postings.map((one) => [one.subscriptionId, one.profile]));
      for (const one of all.slice(0, 5))
        expect(profiles.get(one.id)).toBe(profileText(profileOf(one)));
    });

    it("are found as they ask now, and no more once they have left", async () => {
      const { create, get, erase } = under.stores.subscriptions;
      for (const n of [1, 2, 3]) await create(reader(n, { filter: { countries: ["CL"] } }));
      expect(await found()).toEqual([]);
      for (const n of [1, 2, 3]) await change(`sub_${n}`, { filter: { topics: ["maritime"] } });
      expect(await found()).toEqual(["sub_1", "sub_2", "sub_3"]);
      await change("sub_1", { alerts: { ...alerts, enabled: false } });
      await change("sub_2", { state: "unsubscribed" });
      await erase((await get("sub_3"))!);
      expect(await found()).toEqual([]);
      await change("sub_1", { alerts });
      expect(await found()).toEqual(["sub_1"]);
    });

    it("are all found where many ask the same", async () => {
      const { create } = under.stores.subscriptions;
      const many = Array.from({ length: 45 }, (_, n) =>
        reader(100 + n, { filter: { countries: ["KR"] } }),
      );
      await Promise.all(many.map(create));
      expect(await found()).toEqual(many.map(({ id }) => id).toSorted());
    });

    it("may be posted anew, under the same keys", async () => {
      const { create } = under.stores.subscriptions;
      const one = reader(1, { filter: { topics: ["maritime"], countries: ["KR", "JP"] } });
      await create(one);
      for (let time = 0; time < 2; time++)
        expect((await under.stores.alertIndex.repost(one)).toSorted()).toEqual(
          postingKeys(profileOf(one)).toSorted(),
        );
      expect(await found()).toEqual(["sub_1"]);
    });
  });
};
