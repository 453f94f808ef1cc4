import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { openStores } from "#lib/store/stores.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const DAY = 86_400_000;

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const subscriptionsOn = (client: DynamoDBClient) =>
  openStores(
    client,
    opened.table.name,
    () => TEST_NOW,
    () => {},
  ).subscriptions;

/** A client that does something else right before one of its calls. */
function interrupted(call: number, meanwhile: () => Promise<unknown>) {
  let calls = 0;
  const client = new Proxy(opened.table.client, {
    get: (target, name, receiver) =>
      name === "send"
        ? async (command: Parameters<typeof target.send>[0]) => {
            if (++calls === call) await meanwhile();
            return target.send(command);
          }
        : (Reflect.get(target, name, receiver) as unknown),
  });
  return { client, calls: () => calls };
}

const given = (id: string, state: Subscription["state"]) =>
  opened.stores.subscriptions.create(sampleSubscription({ id, emailHash: `hash-${id}`, state }));

const rowsOf = async (id: string) => {
  const rows = await opened.dump();
  return {
    row: rows.find(({ pk, sk }) => pk === `SUB#${id}` && sk === "SUB"),
    claim: rows.find(({ pk }) => pk === `EMAIL#hash-${id}`),
  };
};

/** An active row's claim is for good; any other's is of its own length. */
const expectWhole = async (id: string, place: string) => {
  const { row, claim } = await rowsOf(id);
  expect(claim?.["subscriptionId"], place).toBe(id);
  expect(claim?.["ttl"], place).toBe(row?.["ttl"]);
};

const CHANGES: [string, Subscription["state"], Subscription["state"], Subscription["state"]][] = [
  ["a second sign-up", "pending", "pending", "active"],
  ["a confirmation", "pending", "active", "pending"],
  ["an end", "active", "unsubscribed", "active"],
  ["a change of what has ended", "unsubscribed", "unsubscribed", "active"],
  ["a way back", "unsubscribed", "active", "unsubscribed"],
];

describe("the claim on an address", () => {
  it.each(CHANGES)(
    "%s of what is %s, to %s, overtaken anywhere by one to %s: lasts as long as the row",
    async (name, from, to, meanwhile) => {
      for (let call = 1; ; call++) {
        const id = `${name.replaceAll(" ", "-")}-${call}`;
        const before = await given(id, from);
        const { subscriptions } = opened.stores;
        const other = interrupted(call, async () => {
          const there = (await subscriptions.get(id)) ?? before;
          await subscriptions.replace(there, { ...there, state: meanwhile });
        });
        await subscriptionsOn(other.client).replace(before, { ...before, state: to });
        if (other.calls() < call) return;
        await expectWhole(id, `${name}, call ${call}`);
      }
    },
  );

  it.each(CHANGES)(
    "%s, killed anywhere: never ends before an active row",
    async (name, from, to) => {
      for (let call = 1; ; call++) {
        const id = `killed-${name.replaceAll(" ", "-")}-${call}`;
        const before = await given(id, from);
        const plan = new CrashPlan({ call, when: "after" });
        const done = subscriptionsOn(plan.wrap(opened.table.client)).replace(before, {
          ...before,
          state: to,
        });
        await done.catch(() => {});
        const { row, claim } = await rowsOf(id);
        if (!row?.["ttl"]) expect(claim, `call ${call}`).not.toHaveProperty("ttl");
        // The same again makes good what is left.
        const there = (await opened.stores.subscriptions.get(id))!;
        await opened.stores.subscriptions.replace(there, { ...there, state: to });
        await expectWhole(id, `call ${call}`);
        if (plan.calls < call) return;
      }
    },
  );

  it("that a crash let outlive an end is shortened by a repetition, and by nobody while the reader is active", async () => {
    const before = await given("tidy", "active");
    const plan = new CrashPlan({ call: 1, when: "after" });
    await subscriptionsOn(plan.wrap(opened.table.client))
      .replace(before, { ...before, state: "unsubscribed" })
      .catch(() => {});
    expect((await rowsOf("tidy")).claim).not.toHaveProperty("ttl");
    const { subscriptions } = opened.stores;
    await subscriptions.tidyClaim({ ...before, state: "active" });
    expect((await rowsOf("tidy")).claim).not.toHaveProperty("ttl");
    await subscriptions.tidyClaim((await subscriptions.get("tidy"))!);
    await expectWhole("tidy", "tidied");
  });

  it("without a row takes up a new subscription, which can be changed as any other", async () => {
    await given("torn", "pending");
    const { subscriptions } = opened.stores;
    const first = (await subscriptions.get("torn"))!;
    const plan = new CrashPlan({ call: 1, when: "after" });
    await subscriptionsOn(plan.wrap(opened.table.client))
      .replace(first, { ...first, state: "active" })
      .catch(() => {});
    // The row expires, the claim that was made to last does not.
    await opened.expire(new Date(TEST_NOW.getTime() + 7 * DAY));
    const again = await subscriptions.create(
      sampleSubscription({ id: "other", emailHash: "hash-torn", state: "pending" }),
    );
    expect(again.id).toBe("torn");
    await expectWhole("torn", "made good");
    expect(await subscriptions.replace(again, { ...again, state: "active" })).toBe(true);
    await expectWhole("torn", "confirmed");
  });
});
