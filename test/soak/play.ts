import { handler as cluster } from "#functions/cluster.ts";
import { handler as countWeeks } from "#functions/count-weeks.ts";
import type { QueueEvent, QueueResult } from "#functions/doorway.ts";
import { handler as mail } from "#functions/mail.ts";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { handler as planPolls } from "#functions/plan-polls.ts";
import { handler as poll } from "#functions/poll.ts";
import { useRuntime } from "#functions/runtime.ts";
import { handler as sweep } from "#functions/sweep.ts";
import { instant } from "#lib/core/model/common.ts";
import type { QueueName } from "#lib/core/model/message.ts";
import { DAY, HOUR, MINUTE } from "#test/chaos/dice.ts";
import { Deeds } from "./deeds.ts";
import { heapAfterCollection } from "./memory.ts";
import type { Month } from "./month.ts";

const WORKERS: Record<QueueName, (event: QueueEvent) => Promise<QueueResult>> = {
  poll,
  cluster,
  mail,
};
/** A try in doubt is repeated for 23 h; by then nothing may be open any more. */
const SETTLING = 30 * HOUR;
/** Feeds are asked for so long after the month, that nothing is missed for being late. */
const LATE_POLLS = 2 * HOUR;
/** Weeks are counted less often than they are in earnest: all of their stories are read each time. */
const COUNTED_EVERY = 6 * HOUR;
/** Days from one look for what has expired to the next. */
const EXPIRED_EVERY = 3;

/** What a day left. */
export type Day = {
  day: number;
  /** After collection, with what the processes of that time remember. */
  heapMb: number;
  /** The same once others have taken their places: what outlives each of them. */
  floorMb: number;
  /** In the table, when it was last read as a whole. */
  rows: number;
  mails: number;
  deaths: number;
  polls: number;
};

type Scheduled = (event: { time: string }) => Promise<unknown>;

/** The month as it passes: what the scheduler, the queues, the provider and the readers do. */
export class Play {
  readonly days: Day[] = [];
  readonly deeds: Deeds;
  polls = 0;
  readonly #month: Month;
  #missed: { run: Scheduled; time: string; left: number }[] = [];

  constructor(month: Month) {
    this.#month = month;
    this.deeds = new Deeds(month);
  }

  /** Runs a function as the scheduler does, who comes again. */
  async #run(run: Scheduled, time: string, left = 2): Promise<void> {
    const { runtime } = await this.#month.processes.any();
    useRuntime(runtime);
    try {
      await run({ time });
    } catch (error) {
      this.#month.watch.failed("run", error);
      if (left > 0) this.#missed.push({ run, time, left: left - 1 });
    }
  }

  async #again(): Promise<void> {
    for (const { run, time, left } of this.#missed.splice(0)) await this.#run(run, time, left);
  }

  /** Hands over what can be seen of a queue; false where there was nothing. */
  async #hand(name: QueueName): Promise<boolean> {
    const month = this.#month;
    const queue = month.queues[name];
    const taken = queue.take(month.at);
    if (name === "cluster")
      for (let more = queue.take(month.at); more.length > 0; more = queue.take(month.at))
        taken.push(...more);
    if (taken.length === 0) return false;
    if (name === "poll") this.polls += taken.length;
    const { processes } = month;
    const { runtime } = await (name === "cluster" ? processes.writer() : processes.any());
    useRuntime(runtime);
    const Records = taken.map(({ id, message }) => ({
      messageId: id,
      body: JSON.stringify(message),
    }));
    try {
      const { batchItemFailures } = await WORKERS[name]({ Records });
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      queue.again(
        taken.filter(({ id }) => failed.has(id)),
        month.at,
      );
    } catch (error) {
      month.watch.failed(name, error);
      queue.again(taken, month.at);
    }
    return true;
  }

  /** Works queues off; stories wait for a later time where they are not told now. */
  async #work(isTold = true): Promise<void> {
    const { width } = this.#month.options;
    const polling = async (): Promise<void> => {
      while (await this.#hand("poll"));
    };
    for (let left = true; left;) {
      await Promise.all(Array.from({ length: width }, polling));
      const told = isTold && (await this.#hand("cluster"));
      left = (await this.#hand("mail")) || told;
    }
  }

  async #webhooks(): Promise<void> {
    const { provider } = this.#month;
    for (const webhook of provider.take(this.#month.at)) {
      const { app } = await this.#month.processes.any();
      const { headers, body } = webhook;
      const answer = async () =>
        app().request("/webhooks/resend", { method: "POST", headers, body });
      const status = await answer().then(
        (response) => response.status,
        (error: unknown) => {
          this.#month.watch.failed("webhook", error);
          return 500;
        },
      );
      if (status !== 200) provider.again(webhook, this.#month.at);
    }
  }

  /** One round at an instant, with its sweep some minutes after. */
  async #round(at: number, isPolled: boolean): Promise<void> {
    const month = this.#month;
    month.now = at;
    const time = instant(new Date(month.clock));
    if (at < month.end + LATE_POLLS) await this.deeds.go();
    await this.#webhooks();
    if (isPolled) await this.#run(planPolls, time);
    if (at % HOUR === 0 && at < month.end + LATE_POLLS) {
      await this.#run(planDigests, time);
    }
    if (at % COUNTED_EVERY === 0) await this.#run(countWeeks, time, 0);
    await this.#work();
    month.now = at + 5 * MINUTE;
    await this.#again();
    await this.#run(sweep, instant(new Date(month.clock)), 0);
    await this.#work(false);
    month.now = at + 10 * MINUTE;
    await this.#again();
    await this.#work();
    await this.#month.provider.calm();
  }

  /** Deletes what has expired, which reads the whole table. */
  async #expire(): Promise<void> {
    const { faults, processes, clock, watch } = this.#month;
    faults.scanned = 0;
    const process = await processes.any();
    await process.expire(new Date(clock)).catch((error: unknown) => watch.failed("expire", error));
  }

  async #endOfDay(at: number): Promise<void> {
    const month = this.#month;
    const day = Math.round((at - month.begin) / DAY);
    if (day % EXPIRED_EVERY === 1) await this.#expire();
    const rows = month.faults.scanned;
    const heapMb = await heapAfterCollection();
    await month.processes.renew();
    useRuntime((await month.processes.any()).runtime);
    const floorMb = await heapAfterCollection();
    const deaths = month.processes.dead;
    this.days.push({
      day,
      heapMb,
      floorMb,
      rows,
      mails: month.sent.count,
      deaths,
      polls: this.polls,
    });
    month.options.progress?.(
      `day ${day}: ${this.polls} polls, ${month.sent.count} mails, ${deaths} deaths, ${rows} rows, ${heapMb.toFixed(1)} MB, ${floorMb.toFixed(1)} MB without processes`,
    );
  }

  /** Lets the month pass, and a day and a quarter more in which nothing goes wrong. */
  async run(): Promise<void> {
    const month = this.#month;
    const round = month.options.roundMinutes * MINUTE;
    for (let at = month.begin; at <= month.end + SETTLING; at += round) {
      if (month.leap.from < at && at < month.leap.to) at = month.leap.to;
      if (at === month.end) await month.processes.renew();
      const isHere = at < month.end + LATE_POLLS || at % (3 * HOUR) === 0;
      if (!isHere) continue;
      await this.#round(at, at < month.end + LATE_POLLS);
      if (at > month.begin && (at - month.begin) % DAY === 0 && at <= month.end)
        await this.#endOfDay(at);
    }
  }
}
