import { describe, expect, it } from "vitest";
import { sampleDigest } from "#test/helpers/samples.ts";
import { LATER, type Under } from "./under.ts";

export const digestsContract = (under: Under): void => {
  describe("digests", () => {
    it("stay as they were first stored", async () => {
      await under.stores.digests.create(sampleDigest());
      const again = await under.stores.digests.create(sampleDigest({ filterText: "other" }));
      expect(again).toEqual({ digest: sampleDigest(), created: false });
    });

    it("may be larger than a row, also among many", async () => {
      // Hash-like noise does not compress, so that the body really passes 400 KB.
      const noise = (i: number) =>
        Array.from({ length: 40 }, (_, k) =>
          Math.sin(i * 40 + k)
            .toString(36)
            .slice(2),
        ).join("");
      const byNoise = Array.from({ length: 1500 }, (_, i) => noise(i)).join(" ");
      const large = sampleDigest({ id: "dig_large", filterText: byNoise });
      await under.stores.digests.create(large);
      expect(await under.stores.digests.get("dig_large")).toEqual(large);
      const small = sampleDigest();
      await under.stores.digests.create(small);
      const asked = ["dig_1", "dig_none", "dig_large", "dig_1"];
      expect(await under.stores.digests.many(asked)).toEqual(
        new Map([
          ["dig_1", small],
          ["dig_large", large],
        ]),
      );
    });

    it("are not among many once they have expired", async () => {
      const { create, many } = under.stores.digests;
      await create(sampleDigest(), LATER);
      await create(sampleDigest({ id: "dig_2" }));
      expect([...(await many(["dig_1", "dig_2"])).keys()].toSorted()).toEqual(["dig_1", "dig_2"]);
      under.now = new Date(LATER);
      expect([...(await many(["dig_1", "dig_2"])).keys()]).toEqual(["dig_2"]);
    });
  });
};
