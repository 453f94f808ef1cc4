import { DeleteItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleDigest as fullDigest } from "#emails/sample.ts";
import type { DigestStore } from "#lib/ports.ts";
import { sampleDigest } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const UNTIL = "2026-12-20T08:00:00.000Z";
const TTL = Date.parse(UNTIL) / 1000;

// Hash-like noise does not compress, so that the body passes the largest row.
const noise = Array.from({ length: 60_000 }, (_, i) => Math.sin(i).toString(36).slice(2)).join("");
const large = sampleDigest({ id: "dig_large", filterText: noise });

let now = TEST_NOW;
let opened: TestStores;
let digests: DigestStore;
beforeEach(async () => {
  now = TEST_NOW;
  opened = await openTestStores(() => now);
  ({ digests } = opened.stores);
});
afterEach(() => opened.close());

/** The `ttl` of every row, heads and chunks alike. */
const ttls = async (): Promise<unknown[]> => (await opened.rows()).map((row) => row["ttl"]);

describe("a digest kept until an instant", () => {
  it.each([
    ["small", sampleDigest()],
    ["larger than a row", large],
  ])("goes with all its rows: %s", async (_, digest) => {
    expect(await digests.create(digest, UNTIL)).toEqual({ digest, created: true });
    expect(new Set(await ttls())).toEqual(new Set([TTL]));
  });

  it("is not read from then on, though its row may linger, and may be made anew", async () => {
    await digests.create(sampleDigest(), UNTIL);
    now = new Date(Date.parse(UNTIL) - 1);
    expect(await digests.get("dig_1")).toEqual(sampleDigest());
    now = new Date(UNTIL);
    expect(await digests.get("dig_1")).toBeUndefined();
    const anew = sampleDigest({ filterText: "anew" });
    expect(await digests.create(anew)).toEqual({ digest: anew, created: true });
    expect(await digests.get("dig_1")).toEqual(anew);
  });

  it.each([
    ["small", sampleDigest()],
    ["larger than a row", large],
  ])("stays for good once it is created without one: %s", async (_, digest) => {
    await digests.create(digest, UNTIL);
    expect(await digests.create(digest)).toEqual({ digest, created: false });
    expect(new Set(await ttls())).toEqual(new Set([undefined]));
    now = new Date("2036-11-20T08:00:00.000Z");
    expect(await digests.get(digest.id)).toEqual(digest);
  });

  it("does not make one go that is there for good", async () => {
    await digests.create(large);
    expect(await digests.create(large, UNTIL)).toEqual({ digest: large, created: false });
    now = new Date(UNTIL);
    expect(await digests.get(large.id)).toEqual(large);
    expect(new Set(await ttls())).toEqual(new Set([undefined]));
  });
});

/** Keys of the rows that hold what digests tell. */
const parts = async () =>
  (await opened.rows()).flatMap(({ pk, sk }) =>
    String(pk).startsWith("PART#") ? [{ pk: String(pk), sk: String(sk) }] : [],
  );

describe("digests that are stored together", () => {
  const full = { ...fullDigest, id: "dig_1" };
  const all = [full, { ...full, id: "dig_2", filterText: "another" }];

  it("are answered as they were, share what they tell, and stay as they were first", async () => {
    const [first] = await digests.createMany(all);
    expect(await digests.many(["dig_1", "dig_2", "dig_3"])).toEqual(
      new Map(all.map((digest) => [digest.id, digest])),
    );
    const { sections, updates = [], corrections = [], coverage } = full;
    const stories = sections.flatMap((section) => section.stories);
    const told = [...stories, ...updates, ...corrections, ...(coverage ? [coverage] : [])];
    expect(await parts()).toHaveLength(told.length);
    const other = { ...full, filterText: "other" };
    expect(await digests.createMany([other])).toEqual([first]);
    expect(await digests.get("dig_1")).toEqual(full);
  });

  it("cannot be read without a part, and say which", async () => {
    const [section, ...others] = full.sections;
    const [story, ...rest] = section!.stories;
    const stories = [{ ...story!, title: "Told nowhere else" }, ...rest];
    const lost = { ...full, sections: [{ ...section!, stories }, ...others] };
    await digests.createMany([lost]);
    const { client, name: TableName } = opened.table;
    for (const key of await parts())
      await client.send(new DeleteItemCommand({ TableName, Key: marshall(key) }));
    await expect(digests.get("dig_1")).rejects.toThrow(/digest dig_1 lacks its part [0-9a-f]{24}/);
  });

  it("are read without those whose head or part cannot be read, which are reported", async () => {
    const before = new Set(
      (await digests.createMany(all.slice(0, 1)), await parts()).map(({ pk }) => pk),
    );
    const coverage = full.coverage && { ...full.coverage, feeds: full.coverage.feeds + 1 };
    await digests.createMany([
      { ...all[1]!, coverage },
      { ...full, id: "dig_3" },
    ]);
    const own = (await parts()).filter(({ pk }) => !before.has(pk));
    expect(own).toHaveLength(1);
    await opened.spoil(own[0]!.pk, own[0]!.sk);
    await opened.spoil("DIGEST#dig_3", "DIGEST");
    const found = await digests.many(["dig_1", "dig_2", "dig_3"]);
    expect(found).toEqual(new Map([["dig_1", full]]));
    expect(opened.unreadable.toSorted()).toEqual(["DIGEST#dig_2", "DIGEST#dig_3"]);
  });
});
