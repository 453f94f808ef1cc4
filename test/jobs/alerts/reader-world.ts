import { settledFacts } from "#lib/core/facts/settled.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import { FIRST, type Raised } from "#lib/core/model/raised.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { type LookDeps, lookAtReaders } from "#lib/jobs/alerts/look.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { placeOf } from "#lib/core/model/batch.ts";
import { openGate } from "#local/open-gate.ts";
import { sampleStory } from "#test/core/sample-story.ts";
import { BatchProvider } from "#test/helpers/batches.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { serialHex } from "#test/helpers/plan.ts";
import { sampleBytes, sampleSubscription } from "#test/helpers/samples.ts";
import { TEST_NOW } from "#test/helpers/store.ts";
import { memoryStores, type WorldStores } from "./memory-stores.ts";

export const at = (minutes: number): Date => new Date(TEST_NOW.getTime() + minutes * 60_000);

const never = () => {
  throw new Error("not an alert");
};

/** A story whose first report states that some parties are in it. */
export function storyOf(id: string, parties: readonly string[], minutes = 0): Story {
  const seen = instant(at(minutes));
  const story = sampleStory({ id, title: `${id} grows`, seen });
  const [report] = story.reports;
  const facts = parties.map((text) => ({
    kind: "party" as const,
    key: text,
    text,
    where: "title" as const,
  }));
  return { ...story, reports: [{ ...report!, facts }] };
}

/** Readers of one test, what is raised for them, and what goes out to them. */
export class ReaderWorld {
  readonly provider = new BatchProvider();
  readonly #name: string;
  readonly readers: string[] = [];
  #now = TEST_NOW;

  readonly stores: WorldStores;

  constructor(name: string, stores?: WorldStores) {
    this.#name = name;
    this.stores = stores ?? memoryStores(() => this.#now);
  }

  id = (reader: string): string => `sub_${this.#name}_${reader}`;
  story = (id: string): string => `sto_${this.#name}_${id}`;

  async subscribe(reader: string, over: Partial<Subscription> = {}): Promise<void> {
    const id = this.id(reader);
    const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5, ...over.alerts };
    this.readers.push(id);
    await this.stores.subscriptions.create(
      sampleSubscription({ id, emailHash: id, email: `${id}@reader.example`, ...over, alerts }),
    );
  }

  async write(story: Story): Promise<void> {
    await this.stores.stories.put([story]);
  }

  /** Raises a story for all readers: as a whole, or for the facts of these texts. */
  async raise(story: Story, texts?: readonly string[], minutes = 0): Promise<void> {
    const seen = instant(at(minutes));
    const facts = settledFacts(story).filter(({ text }) => texts?.includes(text));
    const whats = texts ? facts.map((fact) => ({ what: fact.key, fact })) : [{ what: FIRST }];
    const raised = this.readers.flatMap((subscriptionId): Raised[] =>
      whats.map((one) => ({ subscriptionId, storyId: story.id, ...one, published: seen, seen })),
    );
    await this.stores.alerts.raise(raised, seen);
  }

  worker(plan = new CrashPlan()): LookDeps {
    return {
      ...plan.wrap({ stores: this.stores, mailer: this.provider, gate: openGate }),
      renderer: { digest: never, alert: (_: Alert, { to }: { to: string }) => sampleBytes({ to }) },
      mayMail: () => true,
      signingKey: "a signing key for tests",
      publicUrl: "https://sitrep.example",
      clock: () => this.#now,
      random: serialHex,
    };
  }

  look(minutes: number, worker = this.worker(), readers = this.readers) {
    this.#now = at(minutes);
    return lookAtReaders(worker, readers, at(minutes));
  }

  /** How long alerts of the day waited. */
  async waits(): Promise<Readonly<Record<string, number>>> {
    const day = TEST_NOW.toISOString().slice(0, 10);
    const [waits] = await this.stores.alerts.waits(day, day);
    return waits?.counts ?? {};
  }

  /** Readers whose look is due at an instant. */
  async due(minutes: number): Promise<string[]> {
    const now: Instant = instant(at(minutes));
    const looks = await Promise.all(this.readers.map((id) => this.stores.alerts.of(id)));
    return this.readers.filter((_, index) => {
      const look = looks[index]?.look;
      return look !== undefined && look.dueAt <= now;
    });
  }

  /** What the sweep does: batches that nobody works on, then readers whose look is due. */
  async sweep(minutes: number): Promise<void> {
    this.#now = at(minutes);
    for (const id of this.readers) {
      const { book } = await this.stores.alerts.of(id);
      const place = book?.open && placeOf(book.open.deliveryId);
      const batch = place && (await this.stores.batches.get(place.batchId));
      if (batch?.state === "planned" || batch?.state === "claimed")
        await deliverBatch(this.worker(), batch.id, at(minutes));
    }
    const due = await this.due(minutes);
    if (due.length > 0) await this.look(minutes, this.worker(), due);
  }

  /** What a reader was sent, mail by mail: the stories and what was told of each. */
  async mailsTo(reader: string): Promise<string[][]> {
    const id = this.id(reader);
    const sent = this.provider.sent.filter(
      (_, index) => this.provider.addresses[index] === `${id}@reader.example`,
    );
    const alerts = await this.stores.alerts.mails(
      sent.map((one) => ({ id: one, subscriptionId: id })),
    );
    return sent.map((one) =>
      (alerts.get(one)?.stories ?? [])
        .map(({ story, facts }) =>
          [story.id.replace(`sto_${this.#name}_`, ""), ...facts.map(({ text }) => text)].join(" "),
        )
        .toSorted(),
    );
  }

  /** What stands in the table of a reader, in short. */
  async state(reader: string) {
    const { raised, told, book, look } = await this.stores.alerts.of(this.id(reader));
    const known = new Set(told.map(({ storyId, what }) => `${storyId} ${what}`));
    return {
      pending: raised.filter(({ storyId, what }) => !known.has(`${storyId} ${what}`)).length,
      told: told.map(({ by }) => by).toSorted(),
      mails: book?.mails ?? 0,
      open: book?.open !== undefined,
      look: look?.dueAt,
    };
  }
}
