import { expect, it } from "vitest";
import type { Digest } from "#lib/core/model/digest.ts";
import { createDigestShelf, digestsOf } from "#lib/jobs/batch/digest-shelf.ts";
import { sampleDigest } from "#test/helpers/samples.ts";

const storeOf = (there: (id: string) => boolean = () => true) => {
  const asked: string[][] = [];
  const many = async (ids: readonly string[]) => {
    asked.push([...ids]);
    return new Map<string, Digest>(
      ids.filter(there).map((id) => [id, sampleDigest({ id })] as const),
    );
  };
  return { asked, many };
};

it("asks for each digest once, and answers the same object again", async () => {
  const [store, shelf] = [storeOf((id) => id !== "dig_gone"), createDigestShelf()];
  const first = await digestsOf(store, ["dig_1", "dig_1", "dig_gone"], shelf);
  const second = await digestsOf(store, ["dig_1", "dig_2"], shelf);
  expect(store.asked).toEqual([["dig_1", "dig_gone"], ["dig_2"]]);
  expect([...first.keys()]).toEqual(["dig_1"]);
  expect(second.get("dig_1")).toBe(first.get("dig_1"));
});

it("lets go of those that were not used for longest", async () => {
  const [store, shelf] = [storeOf(), createDigestShelf()];
  const ids = Array.from({ length: 300 }, (_, n) => `dig_${n}`);
  await digestsOf(store, ids, shelf);
  await digestsOf(store, ["dig_0", "dig_new"], shelf);
  expect(shelf.size).toBe(300);
  expect([shelf.has("dig_0"), shelf.has("dig_1"), shelf.has("dig_new")]).toEqual([
    true,
    false,
    true,
  ]);
});
