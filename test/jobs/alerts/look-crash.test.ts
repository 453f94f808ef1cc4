import { describe, expect, it } from "vitest";
import { type CrashPoint, CrashPlan, deathsIn, Killed } from "#test/helpers/crash.ts";
import { openTestStores } from "#test/helpers/store.ts";
import type { WorldStores } from "./memory-stores.ts";
import { ReaderWorld, storyOf } from "./reader-world.ts";

/** Three readers for whom two stories are raised: one plain, one with a single alert a day, one in quiet hours until nine. */
async function prepared(stores?: WorldStores): Promise<ReaderWorld> {
  const world = new ReaderWorld("t", stores);
  await world.subscribe("ada");
  await world.subscribe("bo", { alerts: { enabled: true, minOrigins: 1, maxPerDay: 1 } });
  const quietHours = { from: "07:00", to: "09:00" };
  await world.subscribe("cy", {
    alerts: { enabled: true, minOrigins: 1, maxPerDay: 5, quietHours },
  });
  for (const name of ["pact", "fleet"]) {
    const story = storyOf(world.story(name), ["Norway", "Poland"]);
    await world.write(story);
    await world.raise(story);
  }
  return world;
}

/** A further fact an hour and a half later, and all sweeps until then and after. */
async function goOn(world: ReaderWorld): Promise<void> {
  for (const minutes of [11, 22, 33, 61, 73, 80]) await world.sweep(minutes);
  const grown = storyOf(world.story("pact"), ["Norway", "Poland", "Latvia"]);
  await world.write(grown);
  await world.raise(grown, ["Latvia"], 90);
  for (const minutes of [91, 103]) await world.sweep(minutes);
}

const BOTH = ["fleet Norway Poland", "pact Norway Poland"];

async function outcome(world: ReaderWorld) {
  const [ada, bo, cy] = await Promise.all(["ada", "bo", "cy"].map((id) => world.mailsTo(id)));
  const states = await Promise.all(["ada", "bo", "cy"].map((id) => world.state(id)));
  return { ada, bo, cy, states };
}

const told = (last: string) =>
  ["alert", "alert", "alert", "alert", "alert", "alert", last].toSorted();
const quiet = { pending: 0, open: false, look: undefined };
const EXPECTED = {
  ada: [BOTH, ["pact Latvia"]],
  bo: [BOTH],
  cy: [BOTH, ["pact Latvia"]],
  states: [
    { ...quiet, told: told("alert"), mails: 2 },
    { ...quiet, told: told("digest"), mails: 1 },
    { ...quiet, told: told("alert"), mails: 2 },
  ],
};

describe("a look whose worker is killed at any call", () => {
  async function play(point?: CrashPoint) {
    const world = await prepared();
    const plan = new CrashPlan(point);
    await world.look(0, world.worker(plan)).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    await goOn(world);
    return { calls: plan.calls, names: plan.names, result: await outcome(world) };
  }

  it("ends as if nothing had happened: each story and fact once, within the cap, nothing left", async () => {
    const whole = await play();
    expect(whole.result).toEqual(EXPECTED);
    expect(whole.names).toEqual(
      expect.arrayContaining([
        "stores.batches.draft",
        "stores.alerts.book",
        "stores.alerts.tell",
        "stores.batches.record",
        "mailer.sendBatch",
        "stores.alerts.lookAgain",
      ]),
    );
    for (const point of deathsIn(whole.calls)) {
      const { result } = await play(point);
      expect({ point, result }).toEqual({ point, result: EXPECTED });
    }
  });
});

describe("several workers", () => {
  it("at the same readers at once send each their alert once", async () => {
    const world = await prepared();
    await Promise.all([world.look(0), world.look(0), world.look(0)]);
    await goOn(world);
    expect(await outcome(world)).toEqual(EXPECTED);
  });

  it("do so over the table, whose conditions they rely on", async () => {
    const { stores, close } = await openTestStores();
    const world = await prepared(stores);
    await Promise.all([world.look(0), world.look(0)]);
    await goOn(world);
    expect(await outcome(world)).toEqual(EXPECTED);
    await close();
  });

  /** Before its first call of a port, a worker stands still until another has taken over; then it goes on. */
  async function zombie(call: string, meanwhile: (world: ReaderWorld) => Promise<void>) {
    const world = await prepared();
    const worker = world.worker();
    let slept = false;
    const [port, method] = call.split(".") as ["alerts" | "batches", string];
    const sleepy = new Proxy(worker.stores[port], {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (name !== method || typeof member !== "function") return member;
        return async (...args: unknown[]): Promise<unknown> => {
          if (!slept) {
            slept = true;
            await meanwhile(world);
          }
          return member.apply(target, args) as unknown;
        };
      },
    });
    await world.look(0, { ...worker, stores: { ...worker.stores, [port]: sleepy } });
    expect(slept).toBe(true);
    await goOn(world);
    return outcome(world);
  }

  it("where one was taken for dead come to the same, wherever it stood still", async () => {
    for (const call of [
      "alerts.keepMails",
      "batches.draft",
      "alerts.book",
      "alerts.tell",
      "batches.record",
    ]) {
      const result = await zombie(call, async (world) => {
        await world.sweep(11);
        await world.sweep(22);
      });
      expect({ call, result }).toEqual({ call, result: EXPECTED });
    }
  });

  it("are not misled by what one noted that had been given up", async () => {
    // The other takes the draft back and dies; the first then notes as told what it never sends.
    const result = await zombie("alerts.tell", async (world) => {
      const plan = new CrashPlan();
      const worker = world.worker(plan);
      const dying = {
        ...worker,
        random: () => {
          throw new Killed("before its own draft");
        },
      };
      await world.look(11, dying).catch(() => undefined);
      expect(plan.names).toContain("stores.alerts.untell");
    });
    expect(result).toEqual(EXPECTED);
  });
});
