import { afterAll, beforeAll, expect, it } from "vitest";
import { freezeDigest, freezeOnDemand } from "#lib/jobs/freeze.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const MONTH = 30 * 86_400_000;
let now = TEST_NOW;
let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores(() => now);
});
afterAll(() => opened.close());

const week = (from: string, to: string) => ({
  filter: {},
  from: `${from}T00:00:00.000Z`,
  to: `${to}T00:00:00.000Z`,
});

it("keeps a digest made on demand for 30 days, and one that was planned for good", async () => {
  const { stores } = opened;
  const asked = await freezeOnDemand(stores, week("2026-11-01", "2026-11-08"), now);
  const planned = await freezeDigest(stores, week("2026-11-08", "2026-11-15"), now);
  const both = await freezeOnDemand(stores, week("2026-11-02", "2026-11-09"), now);
  const reused = await freezeDigest(stores, week("2026-11-02", "2026-11-09"), now);
  expect(reused).toEqual({ digest: both.digest, created: false });
  await freezeOnDemand(stores, week("2026-11-08", "2026-11-15"), now);
  now = new Date(now.getTime() + MONTH);
  expect(await stores.digests.get(asked.digest.id)).toBeUndefined();
  for (const { digest } of [planned, reused]) {
    expect(await stores.digests.get(digest.id)).toEqual(digest);
  }
});
