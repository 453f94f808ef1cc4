import { describe, expect, it, vi } from "vitest";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { allOf, LATER, NOW, PATIENCE, type Under } from "./under.ts";

export const suppressionsContract = (under: Under): void => {
  describe("suppressions and bounces", () => {
    it("list who is suppressed, page after page, until it is lifted", async () => {
      const hashes = Array.from({ length: 130 }, (_, i) => `hash-${i}`);
      await Promise.all(
        hashes.map((hash) => under.stores.subscriptions.suppress(hash, "bounced", NOW)),
      );
      await under.stores.subscriptions.suppress("hash-7", "complained", LATER);
      const found = await allOf((cursor) => under.stores.subscriptions.suppressions(cursor));
      expect(found.map(({ emailHash }) => emailHash).toSorted()).toEqual(hashes.toSorted());
      const seventh = { emailHash: "hash-7", reason: "bounced", at: NOW };
      expect(await under.stores.subscriptions.suppression("hash-7")).toEqual(seventh);
      await under.stores.subscriptions.noteBounce("hash-7", { deliveryId: "dlv_a", at: NOW });
      await under.stores.subscriptions.lift("hash-7");
      await under.stores.subscriptions.lift("hash-7");
      expect(await under.stores.subscriptions.suppressed("hash-7")).toBeUndefined();
      expect(await under.stores.subscriptions.suppression("hash-7")).toBeUndefined();
      const left = await under.stores.subscriptions.suppressions();
      expect(left.items.map(({ emailHash }) => emailHash)).not.toContain("hash-7");
      const bounce = { deliveryId: "dlv_b", at: LATER };
      expect(await under.stores.subscriptions.noteBounce("hash-7", bounce)).toEqual([bounce]);
    });

    it("are told of many addresses at once, each by its reason", async () => {
      const { suppress, suppressedOf, lift } = under.stores.subscriptions;
      await suppress("hash-0", "complained", NOW);
      await suppress("hash-129", "bounced", NOW);
      const hashes = Array.from({ length: 130 }, (_, i) => `hash-${i}`);
      // Two readers may have had one address.
      const asked = [...hashes, ...hashes];
      const expected = new Map([
        ["hash-0", "complained"],
        ["hash-129", "bounced"],
      ]);
      await vi.waitFor(async () => expect(await suppressedOf(asked)).toEqual(expected), PATIENCE);
      await lift("hash-0");
      expected.delete("hash-0");
      await vi.waitFor(async () => expect(await suppressedOf(asked)).toEqual(expected), PATIENCE);
      expect(await suppressedOf([])).toEqual(new Map());
    });

    it("remember soft bounces, each once, until a mail arrives after them", async () => {
      const { noteBounce, forgetBounces } = under.stores.subscriptions;
      const [a, b] = [
        { deliveryId: "dlv_a", at: NOW },
        { deliveryId: "dlv_b", at: LATER },
      ];
      await noteBounce("hash-1", a);
      await noteBounce("hash-1", b);
      expect(await noteBounce("hash-1", a)).toEqual([a, b]);
      expect(await noteBounce("hash-2", b)).toEqual([b]);
      await forgetBounces("hash-1", NOW);
      expect(await noteBounce("hash-1", b)).toEqual([b]);
      await forgetBounces("hash-1", LATER);
      await forgetBounces("nobody", LATER);
      expect(await noteBounce("hash-1", a)).toEqual([a]);
    });

    it("forget bounces with the reader", async () => {
      const there = await under.stores.subscriptions.create(sampleSubscription());
      await under.stores.subscriptions.noteBounce("hash-1", { deliveryId: "dlv_a", at: NOW });
      await under.stores.subscriptions.erase(there);
      const bounce = { deliveryId: "dlv_b", at: NOW };
      expect(await under.stores.subscriptions.noteBounce("hash-1", bounce)).toEqual([bounce]);
    });
  });
};
