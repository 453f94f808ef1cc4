import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { feedIdOf, newFeed } from "#lib/core/model/catalogue.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import { type QueueName, queueOf } from "#lib/core/model/message.ts";
import type { Queue } from "#lib/ports.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { startEngine } from "#local/engine.ts";
import { type Child, startChild } from "../../bench/child.ts";
import { DAY, dice, HOUR } from "#test/chaos/dice.ts";
import { Messages } from "#test/chaos/messages.ts";
import { Provider } from "#test/chaos/provider.ts";
import { type FeedServer, startFeedServer } from "./feed-server.ts";
import type { SoakOptions } from "./forms.ts";
import { hardTimes, type HardTimes, PUT_BACK } from "./hard-times.ts";
import { type LogWatch, watchLog } from "./log-watch.ts";
import { Outlet } from "./outlets.ts";
import { Processes } from "./processes.ts";
import { isNew, type Reader, readersOf, subscriptionOf } from "./readers.ts";
import { confirmTokenIn, SentMails } from "./sent.ts";
import { type TableFaults, tableFaults } from "./table-faults.ts";
import { type Spell, spellsOf } from "./troubles.ts";
import { TABLE } from "./wiring.ts";

/** Clocks go back in Europe on 25 October, in America on 1 November. */
const beginOf = ({ days }: SoakOptions): number =>
  Date.parse(days < 16 ? "2026-10-24T00:00:00.000Z" : "2026-10-10T00:00:00.000Z");

/** Readers who are written at once. */
const TOGETHER = 50;

/** The world of a month: feeds, table, provider and queues, and the processes that work there. */
export class Month {
  now: number;
  readonly begin: number;
  readonly end: number;
  readonly options: SoakOptions;
  readonly outlets: readonly Outlet[];
  readonly spells: readonly (readonly Spell[])[];
  readonly readers: readonly Reader[];
  readonly watch: LogWatch = watchLog();
  readonly faults: TableFaults;
  readonly queues: Record<QueueName, Messages>;
  /** Confirmation links that lie in mailboxes, by address. */
  readonly mailboxes = new Map<string, string>();
  readonly leap: HardTimes["leap"];
  readonly behind: HardTimes["behind"];
  readonly folder: string;
  sent!: SentMails;
  feeds!: FeedServer;
  provider!: Provider;
  #engine!: { endpoint: string; cpu(): Promise<number>; close(): Promise<void> };
  readonly #outages: HardTimes["outages"];
  processes!: Processes;

  static async open(options: SoakOptions): Promise<Month> {
    const month = new Month(options);
    await month.#open();
    return month;
  }

  private constructor(options: SoakOptions) {
    const { seed, days, feeds, subscribers, tableFaults: in100000 } = options;
    this.options = options;
    this.begin = beginOf(options);
    this.end = this.begin + days * DAY;
    this.now = this.begin;
    const shape = { seed, feeds, begin: this.begin, end: this.end };
    this.outlets = Array.from({ length: feeds }, (_, index) => new Outlet(index, shape));
    this.spells = this.outlets.map((_, index) => spellsOf(index, seed, this.begin, this.end));
    this.readers = readersOf(seed, subscribers, this.begin, this.end);
    const isCalm = (now: Instant) => Date.parse(now) >= this.end;
    this.queues = {
      poll: new Messages(seed, isCalm),
      cluster: new Messages(seed + 1, isCalm),
      mail: new Messages(seed + 2, isCalm),
    };
    this.faults = tableFaults(dice(seed, "table"), () => (this.now < this.end ? in100000 : 0));
    ({
      behind: this.behind,
      leap: this.leap,
      outages: this.#outages,
    } = hardTimes(this.begin, this.end));
    this.folder = mkdtempSync(join(tmpdir(), "sitrep-soak-"));
  }

  async #open(): Promise<void> {
    this.sent = new SentMails(this.folder);
    this.feeds = await startFeedServer(this.outlets, this.spells, () => this.now);
    this.provider = await Provider.start({
      seed: this.options.seed,
      now: () => this.at,
      outages: this.#outages,
      until: instant(new Date(this.end)),
      fates: 600,
      took: (mail) => {
        this.sent.take(mail);
        const token = confirmTokenIn(mail);
        if (token) this.mailboxes.set(mail.to[0] ?? "", token);
      },
    });
    this.#engine = await this.#startEngine();
    await this.#fill();
    this.processes = this.#gather();
  }

  /** The processes of the service in these surroundings. */
  #gather(): Processes {
    const { seed, life, deadlineMs, planted } = this.options;
    const surroundings = {
      seed,
      endpoint: this.#engine.endpoint,
      resend: this.provider.url,
      feeds: { port: this.feeds.port, hosts: this.outlets.map(({ host }) => host) },
      deadlineMs,
      faults: this.faults,
      planted,
      queue: this.#queue,
      log: this.watch.log,
    };
    return new Processes(surroundings, {
      life,
      isCalm: () => this.isCalm,
      clock: () => this.clock,
    });
  }

  /** The long form's is a process of its own, so that its memory is not ours. */
  async #startEngine() {
    if (this.options.days <= 3) {
      const { endpoint, close } = await startEngine();
      return { endpoint, close, cpu: async () => 0 };
    }
    const child: Child<string> = await startChild<string>("engine.ts", [
      join(this.folder, "table"),
    ]);
    return { endpoint: child.ready, cpu: () => child.cpu(), close: () => child.end() };
  }

  feedId(index: number): string {
    return feedIdOf(this.feedUrl(index));
  }

  feedUrl(index: number): string {
    return `http://${this.outlets[index]!.host}:${this.feeds.port}/feed`;
  }

  async #fill(): Promise<void> {
    const { client, stores } = this.openTable();
    await ensureTable(client, TABLE);
    const at = new Date(this.begin);
    for (const { index, language, host } of this.outlets) {
      const source = {
        id: `outlet-${index}`,
        name: `Outlet ${index}`,
        kind: "independent" as const,
      };
      const feed = { url: this.feedUrl(index), title: host, source, language, enabled: true };
      await stores.feeds.sync(newFeed(feed, "catalogue", at));
    }
    const old = this.readers.filter((reader) => !isNew(reader));
    for (let n = 0; n < old.length; n += TOGETHER)
      await Promise.all(
        old
          .slice(n, n + TOGETHER)
          .map((reader) => stores.subscriptions.create(subscriptionOf(reader, this.begin))),
      );
    const from = instant(new Date(this.begin - HOUR));
    const to = instant(at);
    await stores.runs.record({ job: "digest", from, to, finishedAt: to, counts: {} });
    client.destroy();
  }

  /** The table as an onlooker sees it, whom nothing befalls. */
  openTable() {
    const client = dynamoClient(this.#engine.endpoint);
    const unreadable = ({ pk }: { pk: string }) => {
      throw new Error(`${pk} cannot be read`);
    };
    return { client, stores: openStores(client, TABLE, () => new Date(this.now), unreadable) };
  }

  get at(): Instant {
    return instant(new Date(this.now));
  }

  get isCalm(): boolean {
    return this.now >= this.end;
  }

  /** The machine's clock, which may be wrong. */
  get clock(): number {
    const { from, to } = this.behind;
    return from <= this.now && this.now < to ? this.now - PUT_BACK : this.now;
  }

  readonly #queue: Queue = {
    send: async (messages) => {
      for (const message of messages) this.queues[queueOf(message)].send([message], this.at);
    },
  };

  engineCpu(): Promise<number> {
    return this.#engine.cpu();
  }

  async close(): Promise<void> {
    await this.processes.close();
    await this.provider.close();
    await this.feeds.close();
    await this.#engine.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
