import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KEPT } from "#lib/core/retention.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { sampleBytes, sampleDelivery, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const DAY = 86_400_000;

let opened: TestStores;
let now = TEST_NOW;
beforeEach(async () => {
  now = TEST_NOW;
  opened = await openTestStores(() => now);
});
afterEach(() => opened.close());

const pass = (days: number) => void (now = new Date(now.getTime() + days * DAY));
const inState = (state: Subscription["state"], id = "sub_1") =>
  opened.stores.subscriptions.create(sampleSubscription({ id, state }));
const change = async (state: Subscription["state"]): Promise<boolean> => {
  const there = await opened.stores.subscriptions.get("sub_1");
  return there ? opened.stores.subscriptions.replace(there, { ...there, state }) : false;
};
const found = async () => [
  await opened.stores.subscriptions.get("sub_1"),
  await opened.stores.subscriptions.byEmailHash("hash-1"),
  ...(await opened.stores.subscriptions.list()).items,
];
const NOBODY = [undefined, undefined];

describe.each([
  ["pending", 7],
  ["unsubscribed", 30],
] as const)("a subscription that is %s", (state, days) => {
  it(`counts as gone after ${days} days, before anybody deletes it, and another may take the address`, async () => {
    await inState(state);
    pass(days - 0.001);
    expect((await found()).map((one) => one?.id)).toEqual(["sub_1", "sub_1", "sub_1"]);
    pass(0.001);
    expect(await found()).toEqual(NOBODY);
    expect(await change("active")).toBe(false);
    expect((await inState("pending", "sub_2")).id).toBe("sub_2");
    expect((await opened.stores.subscriptions.byEmailHash("hash-1"))?.id).toBe("sub_2");
  });

  it("leaves no row behind once it is deleted", async () => {
    await inState(state);
    expect(await opened.expire(new Date(now.getTime() + days * DAY - 1000))).toBe(0);
    expect(await opened.expire(new Date(now.getTime() + days * DAY))).toBe(2);
    expect(await opened.dump()).toEqual([]);
  });

  it("lasts for good, as does its claim, once it is active", async () => {
    await inState(state);
    expect(await change("active")).toBe(true);
    pass(1000);
    expect(await opened.expire(now)).toBe(0);
    expect((await found()).map((one) => one?.id)).toEqual(["sub_1", "sub_1", "sub_1"]);
  });

  it("begins to expire when an active one becomes so, and anew with each change", async () => {
    await inState("active");
    pass(400);
    await change(state);
    pass(days - 1);
    await change(state);
    pass(days - 1);
    expect(await opened.expire(now)).toBe(0);
    pass(1);
    expect(await opened.expire(now)).toBe(2);
    // That somebody there once got digests says nothing of anybody.
    expect((await opened.dump()).map(({ pk }) => pk)).toEqual(["SLOTS"]);
  });
});

it("an address that somebody else took cannot be had back by the subscription that lost it", async () => {
  const old = await inState("pending");
  pass(7);
  await inState("pending", "sub_2");
  expect(await opened.stores.subscriptions.replace(old, { ...old, state: "active" })).toBe(false);
  expect((await opened.stores.subscriptions.byEmailHash("hash-1"))?.id).toBe("sub_2");
});

it("the addresses of a consent go after 7 days without and 180 days with a confirmation", async () => {
  const { noteRequest, noteConfirmation, get } = opened.stores.consents;
  await noteRequest("sub_1", "192.0.2.1");
  await noteRequest("sub_2", "192.0.2.2");
  await noteConfirmation("sub_2", "192.0.2.3");
  pass(7);
  expect(await get("sub_1")).toEqual({});
  expect(await opened.expire(now)).toBe(1);
  pass(172.99);
  expect(await get("sub_2")).toEqual({ requestedFrom: "192.0.2.2", confirmedFrom: "192.0.2.3" });
  pass(0.01);
  expect(await get("sub_2")).toEqual({});
  expect(await opened.expire(now)).toBe(1);
});

it("an ask that nobody answers is gone after 2 days", async () => {
  const { put, get, waiting } = opened.stores.asks;
  const asked = { email: "ada@reader.example", askedAt: now.toISOString() };
  await put({ kind: "manage-link", id: "ask_1", ...asked });
  expect(await waiting(10)).toEqual(["ask_1"]);
  pass(2);
  expect(await get("ask_1")).toBeUndefined();
  expect(await opened.expire(now)).toBe(1);
  expect(await waiting(10)).toEqual([]);
});

it("frozen bytes, bounces, counters and when mail was asked for go after 30 days, 100 days, 2 and 25 hours", async () => {
  await opened.stores.deliveries.freeze(sampleDelivery(), sampleBytes());
  await opened.stores.subscriptions.noteBounce("hash-1", { deliveryId: "d", at: "2026-11-20" });
  await opened.stores.subscriptions.count("mail:hash-1", "2026-11-20T08:00:00.000Z");
  expect(await opened.stores.subscriptions.take("mail:hash-1", { hour: 3, day: 10 })).toBe(true);
  const kepts = [KEPT.counter, KEPT.uses, KEPT.frozen, KEPT.bounces];
  expect(kepts).toEqual([7200, 25 * 3600, 30 * 86_400, 100 * 86_400]);
  for (const kept of kepts) {
    expect(await opened.expire(new Date(now.getTime() + kept * 1000 - 1000))).toBe(0);
    expect(await opened.expire(new Date(now.getTime() + kept * 1000))).toBe(1);
  }
});
