import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tableGate } from "#lib/store/gate.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const START = Date.parse("2026-11-20T08:00:00.000Z");

/** One clock for several workers, which moves to the first who wakes once all of those at work are asleep. */
function simulated() {
  let [now, atWork] = [START, 0];
  const asleep: { at: number; wake(): void }[] = [];
  const move = (): void => {
    if (atWork === 0 || asleep.length < atWork) return;
    asleep.sort((a, b) => a.at - b.at);
    const first = asleep.shift();
    now = first?.at ?? now;
    first?.wake();
  };
  return {
    clock: () => new Date(now),
    set: (at: number) => void (now = at),
    sleep: (ms: number) =>
      new Promise<void>((wake) => {
        asleep.push({ at: now + ms, wake });
        move();
      }),
    async work(jobs: readonly (() => Promise<void>)[]) {
      atWork = jobs.length;
      const ended = (): void => {
        atWork -= 1;
        move();
      };
      await Promise.all(jobs.map((job) => job().finally(ended)));
    },
  };
}

describe("the gate before the provider", () => {
  let opened: TestStores;
  let time: ReturnType<typeof simulated>;
  const gate = () => tableGate(opened.table, { perSecond: 4, ...time });
  beforeEach(async () => {
    time = simulated();
    opened = await openTestStores(time.clock);
  });
  afterEach(() => opened.close());

  it("lets three workers through as fast as the account allows, and never faster", async () => {
    const calls: number[] = [];
    const worker = (turns: number) => {
      const own = gate();
      return async () => {
        for (let turn = 0; turn < turns; turn++) {
          await own.turn();
          calls.push(time.clock().getTime() - START);
        }
      };
    };
    await time.work([worker(60), worker(60), worker(80)]);
    expect(calls).toEqual(Array.from({ length: 200 }, (_, i) => i * 250));
  });

  it("keeps no worker waiting after a pause", async () => {
    await gate().turn();
    time.set(START + 3_600_000);
    await gate().turn();
    expect(time.clock().getTime()).toBe(START + 3_600_000);
  });

  it("tells every worker of a hold until it is over", async () => {
    expect(await gate().held()).toBeUndefined();
    const hold = { until: "2026-11-20T09:00:00.000Z", reason: "daily_quota_exceeded (429)" };
    await gate().hold(hold);
    time.set(START + 3_599_999);
    expect(await gate().held()).toEqual(hold);
    time.set(START + 3_600_000);
    expect(await gate().held()).toBeUndefined();
  });

  it("is held no longer once a later word says so", async () => {
    await gate().hold({ until: "2026-11-20T09:00:00.000Z", reason: "invalid_api_key (403)" });
    await gate().hold({ until: time.clock().toISOString(), reason: "lifted by the operator" });
    expect(await gate().held()).toBeUndefined();
  });
});
