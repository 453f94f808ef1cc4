import { instant } from "#lib/core/model/common.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Story } from "#lib/core/model/story.ts";
import { lookAtReaders } from "#lib/jobs/alerts/look.ts";
import { raiseAlerts } from "#lib/jobs/alerts/raise.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { pages } from "#lib/jobs/pages.ts";
import { openDeliveries } from "#lib/jobs/sweep.ts";
import { DAY } from "#test/chaos/dice.ts";
import type { Reader } from "./readers.ts";
import { type Telling, TICK } from "./stories.ts";
import type { World } from "./world.ts";

const READERS = 50;

/** What is to be done to the world, in the order in which it happens. */
type Ahead<T> = { list: { at: number; what: T }[]; next: number };

const ahead = <T>(list: { at: number; what: T }[]): Ahead<T> => ({
  list: list.toSorted((a, b) => a.at - b.at),
  next: 0,
});

function due<T>(queue: Ahead<T>, now: number): T[] {
  const from = queue.next;
  while ((queue.list[queue.next]?.at ?? Infinity) <= now) queue.next += 1;
  return queue.list.slice(from, queue.next).map(({ what }) => what);
}

/** How much was raised, and what a part of it cost: asking for that costs something itself. */
export type Raising = {
  raised: number;
  measured: { stories: number; raised: number; cpuUs: number };
};
/** One in so many steps is measured. */
const MEASURED = 12;

/** The days of a world, in steps of five minutes. */
export class Play {
  readonly raising: Raising = { raised: 0, measured: { stories: 0, raised: 0, cpuUs: 0 } };
  readonly failures: string[] = [];
  readonly #world: World;
  readonly #stories: Ahead<Story>;
  readonly #changes: Ahead<{ id: string; spell: Reader["spells"][number] }>;
  /** Stories whose items wait, since raising them failed. */
  #waiting = new Map<string, Story>();

  constructor(world: World, tellings: readonly Telling[], readers: readonly Reader[]) {
    this.#world = world;
    this.#stories = ahead(
      tellings.flatMap(({ versions }) => versions.map(({ at, story }) => ({ at, what: story }))),
    );
    this.#changes = ahead(
      readers.flatMap(({ id, spells }) =>
        spells.map((spell) => ({ at: spell.from, what: { id, spell } })),
      ),
    );
  }

  async #change(): Promise<void> {
    for (const { id, spell } of due(this.#changes, this.#world.now))
      await this.#world.change(id, spell.subscription);
  }

  async #measured<T>(stories: number, raise: () => Promise<T>): Promise<T> {
    const { raising } = this;
    if ((this.#world.now / TICK) % MEASURED !== 0) return raise();
    const [start, before] = [process.cpuUsage(), raising.raised];
    const answer = await raise();
    const { user, system } = process.cpuUsage(start);
    raising.measured.cpuUs += user + system;
    raising.measured.stories += stories;
    raising.measured.raised += raising.raised - before;
    return answer;
  }

  async #cluster(): Promise<void> {
    const stories = due(this.#stories, this.#world.now);
    await this.#world.stories.put(stories);
    for (const story of stories) this.#waiting.set(story.id, story);
    if (this.#waiting.size === 0) return;
    const asked = [...this.#waiting.values()];
    const failed = new Set<string>();
    const lived = await this.#measured(asked.length, () =>
      this.#world.process(async (ports, now) => {
        const report = await raiseAlerts(ports, asked, now, (id) => void failed.add(id));
        this.raising.raised += report.raised;
      }),
    );
    if (lived) this.#waiting = new Map([...this.#waiting].filter(([id]) => failed.has(id)));
    for (const id of lived ? failed : []) this.failures.push(`${id} was not raised`);
  }

  /** Finds what the queue lost. */
  async #sweep(): Promise<void> {
    const { alerts, batches, queue, at, now } = this.#world;
    const ids: string[] = [];
    for await (const id of pages((cursor) => alerts.due(at, cursor))) ids.push(id);
    const messages: Message[] = [];
    for (let n = 0; n < ids.length; n += READERS)
      messages.push({ kind: "alerts", subscriptionIds: ids.slice(n, n + READERS) });
    for await (const id of pages((cursor) => batches.open(cursor, new Date(now))))
      messages.push({ kind: "batch", batchId: id });
    if (this.#world.deliveries.rows.size > 0)
      for (const deliveryId of await openDeliveries({
        stores: { deliveries: this.#world.deliveries },
      }))
        messages.push({ kind: "mail", deliveryId });
    await queue.send(messages);
  }

  async #handle(message: Message): Promise<boolean> {
    return this.#world.process(async (ports, now) => {
      if (message.kind === "batch") await deliverBatch(ports, message.batchId, now);
      if (message.kind === "mail") await deliver(ports, message.deliveryId, now);
      if (message.kind !== "alerts") return;
      for (const { error } of await lookAtReaders(ports, message.subscriptionIds, now))
        if (error !== undefined && !error.startsWith("Killed")) this.failures.push(error);
    });
  }

  async #work(until: number): Promise<void> {
    const world = this.#world;
    for (let next = world.queue.take(until); next; next = world.queue.take(until)) {
      world.now = Math.max(world.now, next.at);
      if (!(await this.#handle(next.message))) world.queue.again(next);
    }
  }

  /** Lets the days pass until an instant. */
  async run(until: number, progress: (line: string) => void = () => {}): Promise<void> {
    const world = this.#world;
    for (let tick = Math.ceil(world.now / TICK) * TICK; tick <= until; tick += TICK) {
      world.now = tick;
      await this.#change();
      await this.#cluster();
      await this.#work(tick + TICK / 2);
      world.now = Math.max(world.now, tick + TICK / 2);
      await this.#sweep();
      await this.#work(tick + TICK);
      if (tick % DAY !== 0) continue;
      world.alerts.forget();
      world.provider.forget();
      progress(`${instant(new Date(tick))}: ${world.provider.handed.length} mails`);
    }
  }
}
