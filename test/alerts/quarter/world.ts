import { instant } from "#lib/core/model/common.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import { placeOf } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import { takesBack } from "#lib/core/model/fact.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { LookDeps } from "#lib/jobs/alerts/look.ts";
import type { RaiseDeps } from "#lib/jobs/alerts/raise.ts";
import type { DeliverDeps } from "#lib/jobs/deliver.ts";
import { type Dice, dice } from "#test/chaos/dice.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { sampleBytes } from "#test/helpers/samples.ts";
import { MemoryAlerts } from "../memory/alerts.ts";
import { MemoryBatches, MemoryDeliveries } from "../memory/batches.ts";
import { MemoryIndex } from "../memory/index.ts";
import { MemoryStories, MemorySubscriptions } from "../memory/subscriptions.ts";
import { broken, type Planted } from "./planted.ts";
import { type Handed, Provider, type Weather } from "./provider.ts";
import { LossyQueue } from "./queue.ts";

export type WorldOptions = { seed: number; weather: Weather; crashes: number; planted?: Planted };
type Ports = LookDeps & RaiseDeps & DeliverDeps;

/** Within so many calls a process that is to die does. */
const SOON = 40;

/** What is read off an alert: a correction is known by its outlet. */
const saidBy = (stories: Alert["stories"]): Handed["stories"] =>
  stories.map(({ story, facts }) => ({
    id: story.id,
    outlets: story.outlets.map(({ name }) => name),
    facts: facts.map((fact) => {
      const { kind, text, outlet = text } = fact;
      return { kind, text: takesBack(fact) ? outlet : text };
    }),
  }));

/** A mail that says as JSON what it tells, so that what a reader got can be read off it. */
const alertMail: DeliverDeps["renderer"]["alert"] = ({ stories }, { to }) =>
  sampleBytes({
    kind: "alert",
    to,
    subject: "alert",
    html: "",
    text: JSON.stringify(saidBy(stories)),
  });

const never = (): Mail => {
  throw new Error("no such mail is sent here");
};

/** All that the jobs of alerts work on, in memory, and processes that die in the middle of them. */
export class World {
  now: number;
  /** How many processes died, by the call at which they did. */
  readonly deaths = new Map<string, number>();
  readonly index = new MemoryIndex();
  readonly alerts = new MemoryAlerts(() => new Date(this.now));
  readonly batches = new MemoryBatches();
  readonly deliveries = new MemoryDeliveries(this.batches);
  readonly stories = new MemoryStories();
  readonly subscriptions = new MemorySubscriptions(this.index);
  readonly queue: LossyQueue;
  readonly provider: Provider;
  readonly parked = new Map<string, Handed>();
  readonly #doubt = new Map<string, number>();
  readonly #random: Dice;
  readonly #options: WorldOptions;
  readonly #ports: Ports;

  constructor(options: WorldOptions, begin: number) {
    this.#options = options;
    this.now = begin;
    this.#random = dice(options.seed, "crashes");
    const clock = () => this.now;
    this.queue = new LossyQueue(options.seed, clock, options.weather.until);
    this.provider = new Provider(options.seed, options.weather, clock, {
      doubt: (id) => this.#doubt.get(id),
      planned: (id) => Date.parse(this.batches.all.get(placeOf(id)!.batchId)!.plannedAt),
    });
    this.#ports = broken(options.planted, this.#wired());
  }

  #noteDoubt(id: string, inDoubt: boolean | undefined): void {
    if (!inDoubt) this.#doubt.delete(id);
    else if (!this.#doubt.has(id)) this.#doubt.set(id, this.now);
  }

  /** What is parked, while it is still kept what that was to say. */
  #notePark({ id, subscriptionId, state, plannedAt }: Delivery): void {
    if (state !== "unknown") return;
    const stories = saidBy(this.alerts.saidIn(subscriptionId, id)?.stories ?? []);
    const at = Date.parse(plannedAt);
    this.parked.set(id, { at, plannedAt: at, to: subscriptionId, deliveryId: id, stories });
  }

  #wired(): Ports {
    const { batches, deliveries, subscriptions } = this;
    const random = dice(this.#options.seed, "ids");
    const digit = (): string => random.below(16).toString(16);
    return {
      stores: {
        alerts: this.alerts,
        alertIndex: this.index,
        batches: {
          ...batches,
          record: async (before, after) => {
            const done = await batches.record(before, after);
            if (done) this.#noteDoubt(after.id, after.inDoubt);
            return done;
          },
        },
        deliveries: {
          ...deliveries,
          plan: async (delivery) => {
            this.#notePark(delivery);
            return deliveries.plan(delivery);
          },
          record: async (before, after) => {
            const done = await deliveries.record(before, after);
            this.#notePark(after);
            if (done) this.#noteDoubt(after.id, after.inDoubt);
            return done;
          },
        },
        stories: this.stories,
        subscriptions,
        digests: { many: async () => new Map(), get: async () => undefined },
        planning: { forget: async () => {} },
      },
      queue: this.queue,
      mailer: this.provider,
      gate: { held: async () => undefined, turn: async () => {} },
      renderer: {
        alert: alertMail,
        digest: never,
        confirm: never,
        manage: never,
        move: never,
        goodbye: never,
      },
      mayMail: () => true,
      signingKey: "a signing key for tests",
      publicUrl: "https://sitrep.example",
      clock: () => new Date(this.now),
      random: (bytes) => Array.from({ length: 2 * bytes }, digit).join(""),
    };
  }

  /** Lets a process work; false where it died, or failed since it had lost its ports. */
  async process(work: (ports: Ports, now: Date) => Promise<unknown>): Promise<boolean> {
    const now = new Date(this.now);
    const { crashes, weather } = this.#options;
    const isDoomed = this.now < weather.until && this.#random.often(crashes);
    if (!isDoomed) {
      await work(this.#ports, now);
      return true;
    }
    const when = this.#random.often(500) ? "before" : "after";
    const call = 1 + this.#random.below(1 + this.#random.below(SOON));
    const plan = new CrashPlan({ call, when });
    const { stores, queue, mailer } = this.#ports;
    const ports = {
      stores: plan.wrap(stores),
      queue: plan.wrap(queue, "queue."),
      mailer: plan.wrap(mailer, "mailer."),
    };
    try {
      await work({ ...this.#ports, ...ports }, now);
    } catch {
      // Whatever it was at is as it stands in the stores.
    }
    if (plan.calls < call) return true;
    const name = plan.names[call - 1] ?? "";
    this.deaths.set(name, (this.deaths.get(name) ?? 0) + 1);
    return false;
  }

  /** Stores a reader as they are from now on. */
  async change(id: string, after: Subscription | undefined): Promise<void> {
    const { subscriptions, alerts } = this;
    const before = subscriptions.all.get(id);
    if (!before && after) await subscriptions.create(after);
    else if (before && after) await subscriptions.replace(before, after);
    else if (before) {
      await subscriptions.erase(before);
      await alerts.purge(id);
    }
  }

  get at(): string {
    return instant(new Date(this.now));
  }
}
