import { createHash } from "node:crypto";
import { BATCH_SIZE } from "#lib/core/model/batch.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Story } from "#lib/core/model/story.ts";
import { createMemory } from "#lib/core/stories/memory.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { countWeeks } from "#lib/jobs/count-weeks.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { sweep } from "#lib/jobs/sweep.ts";
import { createRenderer } from "#lib/mail/render.ts";
import type { BatchMailer, Mailer, Stores } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import { alertSteps } from "./capacity-alerts.ts";
import { composeAll, readyWindow } from "./capacity-digests.ts";
import { mailsIn, sendAll, tellArrived, type Told } from "./capacity-mails.ts";
import { addresses, ageMemory, type Stage, stagedSource } from "./capacity-feeds.ts";
import { type App, apiOver, get } from "./api-app.ts";
import { FEEDS, ITEMS } from "./feeds.ts";
import { expect, type Step } from "./capacity-step.ts";
import { setUp } from "./ingest-service.ts";
import { SETTINGS } from "./settings.ts";
import { FILTERS, LISTS, READERS, readers } from "./readers.ts";

/** Entries a feed shows at first; the rest comes with its last poll. */
const AT_FIRST = 15;
const LATER = FEEDS * (ITEMS - AT_FIRST);
/** So many readers follow everything, so that their one digest shows as much as a digest may, and fill a batch. */
const FULL = BATCH_SIZE;
const BATCHES = Math.ceil(READERS / BATCH_SIZE);
const SIGN_UPS = 20;
const READINGS = 5;
const STORIES_ASKED = 50;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** A batch whose message has not come for so long is queued again. */
const FORGOTTEN_MS = HOUR_MS / 4;
/** A word that no story holds: a query for it looks at every story of the week. */
const NOWHERE = "nowhere-to-be-found";
/** No feed of the benchmark is asked for less often. */
const POLL_MS = 27 * HOUR_MS;

export const BEGUN = new Date("2026-11-19T12:00:00.000Z");
const SLOT = new Date("2026-11-23T08:00:00.000Z");
const FULL_SLOT = new Date("2026-11-23T09:00:00.000Z");
/** Of one reader who follows everything, alone in a batch. */
const LONE_SLOT = new Date("2026-11-23T10:00:00.000Z");
const WINDOW = { from: "2026-11-16T08:00:00.000Z", to: SLOT.toISOString() };

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

/** A week of the service over given stores: its jobs, one after the other, on the benchmark's feeds and readers. */
export class Week {
  readonly #stores: Stores;
  readonly #at: (now: Date) => void;
  readonly #stage: Stage = { shown: AT_FIRST, edition: 0, unchanged: false };
  readonly #queued: Message[] = [];
  readonly #deps;
  readonly #subscribing;
  readonly #api: App;
  #now = BEGUN;
  #serial = 0;
  #due: string[] = [];
  #hinted: string[] = [];
  #batches: string[] = [];
  #mails: string[] = [];
  #weekly: Story[] = [];
  readonly #facts = { items: LATER, told: 0, weekly: 0 };

  constructor(stores: Stores, at: (now: Date) => void, mailer: Mailer & BatchMailer) {
    this.#stores = stores;
    this.#at = at;
    const renderer = createRenderer(SETTINGS);
    const queue = {
      send: async (messages: readonly Message[]) => void this.#queued.push(...messages),
    };
    const source = stagedSource(BEGUN, this.#stage);
    const guards = { clock: () => this.#now, log: () => {}, gate: openGate, mayMail: () => true };
    const random = (bytes: number) => this.#unique().slice(0, 2 * bytes);
    this.#deps = { stores, source, queue, mailer, renderer, random, ...guards, ...SETTINGS };
    this.#subscribing = createSubscribing({
      ...this.#deps,
      rateLimitClient: SIGN_UPS + 1,
    });
    this.#api = apiOver(stores, guards.clock).uncached;
  }

  /** Told items, and stories of the week. */
  facts = (): Record<string, number> => ({ ...this.#facts });

  /** A service that has run for long: every feed polled once and remembering much. */
  async prepare(): Promise<void> {
    const { subscriptions } = this.#stores;
    await setUp(this.#stores, addresses(BEGUN), BEGUN, SLOT);
    const [[reader], [lone]] = [readers(BEGUN, FULL_SLOT), readers(BEGUN, LONE_SLOT)];
    for (let index = 0; index <= FULL; index++) {
      const id = `sub_all_${index}`;
      const email = `all-${index}@ministry.example`;
      const one = (index < FULL ? reader : lone)!;
      await subscriptions.create({ ...one, id, email, emailHash: id, filter: {} });
    }
    this.#now = new Date(BEGUN.getTime() - POLL_MS);
    await this.#planPolls();
    await this.#poll(FEEDS * AT_FIRST);
    await this.#cluster();
    await ageMemory(this.#stores);
    this.#facts.told = 0;
  }

  /** In order: each needs those before it. */
  steps(): Step[] {
    let mails: Told[] = [];
    const step = (name: string, times: number, work: () => Promise<void>) => ({
      name,
      times,
      work,
    });
    return [
      step("plan-polls", FEEDS, () => this.#planPolls()),
      step("poll.unchanged", FEEDS, () => this.#poll(0, { unchanged: true })),
      step("(plan)", 1, () => this.#planPolls()),
      step("poll.known", FEEDS, () => this.#poll(0, { unchanged: false, edition: 1 })),
      step("(plan)", 1, () => this.#planPolls()),
      step("poll.changed", FEEDS, () => this.#poll(LATER, { edition: 2, shown: ITEMS })),
      step("cluster", 1, () => this.#cluster()),
      step("cluster.idle", 1, () => this.#clusterAgain()),
      step("story.read", READINGS, () => this.#readStories()),
      step("story.kept", READINGS, async () => this.#rememberStories()),
      step("digest.window", READINGS, async () => readyWindow(this.#weekly, WINDOW, READINGS)),
      step("digest.compose", READERS, async () => composeAll(this.#weekly, WINDOW, FILTERS)),
      step("plan-polls.idle", 1, async () => void (await planPolls(this.#deps, this.#now))),
      step("plan-digests", READERS, () => this.#planDigests(SLOT, READERS)),
      step("sweep", BATCHES, () => this.#sweep(FORGOTTEN_MS)),
      step("delivery", READERS, () => this.#deliverBatches(READERS)),
      step("(mails)", 1, async () => void (mails = await mailsIn(this.#stores, this.#batches))),
      step("webhooks", READERS, () => tellArrived(this.#deps, mails, this.#now)),
      step("plan-digests.full", 1, () => this.#planDigests(FULL_SLOT, FULL)),
      step("delivery.full", FULL, () => this.#deliverBatches(FULL)),
      step("(plan)", 1, () => this.#planDigests(LONE_SLOT, 1)),
      step("delivery.lone", 1, () => this.#deliverBatches(1)),
      step("plan-digests.idle", 1, () =>
        this.#planDigests(new Date(LONE_SLOT.getTime() + HOUR_MS), 0),
      ),
      step("sweep.idle", 1, () => this.#sweep()),
      step("sign-up", SIGN_UPS, () => this.#signUps()),
      step("count-weeks", 1, async () => void (await countWeeks(this.#stores, this.#now))),
      step("api.list", LISTS.length, () => this.#ask(LISTS.map((list) => `/v1/stories?${list}`))),
      step("api.query", 1, () => this.#ask([`/v1/stories?q=${NOWHERE}`])),
      step("api.story", STORIES_ASKED, () => this.#ask(this.#storyPaths("/v1/stories/"))),
      step("api.story-page", STORIES_ASKED, () => this.#ask(this.#storyPaths("/stories/"))),
      step("api.post", SIGN_UPS, () => this.#post()),
      ...alertSteps({
        deps: this.#deps,
        stories: () => this.#weekly,
        next: () => {
          this.#go(new Date(this.#now.getTime() + MINUTE_MS));
          return this.#now;
        },
        taken: () => this.#taken("alerts").flatMap(({ subscriptionIds }) => subscriptionIds),
      }),
    ];
  }

  /** The week's stories and the memory made of them, to be weighed. */
  async loaded(): Promise<unknown> {
    const stories = await this.#stores.stories.window(WINDOW.from, WINDOW.to);
    return [stories, createMemory(stories)];
  }

  #unique = (): string =>
    createHash("sha256")
      .update(String(this.#serial++))
      .digest("hex");

  #go(to: Date): void {
    this.#now = to;
    this.#at(to);
  }

  #taken<K extends Message["kind"]>(kind: K): Extract<Message, { kind: K }>[] {
    const isMine = (message: Message): message is Extract<Message, { kind: K }> =>
      message.kind === kind;
    return this.#queued.splice(0).filter(isMine);
  }

  async #planPolls(): Promise<void> {
    this.#go(new Date(this.#now.getTime() + POLL_MS));
    await planPolls(this.#deps, this.#now);
    this.#due = this.#taken("poll").map(({ feedId }) => feedId);
    expect("feeds due", this.#due.length, FEEDS);
  }

  async #poll(created: number, stage: Partial<Stage> = {}): Promise<void> {
    Object.assign(this.#stage, stage);
    let brought = 0;
    for (const id of this.#due)
      brought += (await pollFeed(this.#deps, id, this.#now))?.created ?? 0;
    expect("items", brought, created);
    this.#hinted = this.#taken("cluster").flatMap(({ itemIds }) => itemIds);
  }

  async #cluster(): Promise<void> {
    const { items } = await clusterWaiting(this.#deps, this.#hinted, this.#now, failed);
    this.#facts.told += items;
  }

  /** With the hints of one feed, whose items are told already. */
  async #clusterAgain(): Promise<void> {
    const hinted = this.#hinted.slice(0, ITEMS - AT_FIRST);
    const { items } = await clusterWaiting(this.#deps, hinted, this.#now, failed);
    expect("items to tell", items, 0);
  }

  #rememberStories(): void {
    for (let time = 0; time < READINGS; time++) createMemory(this.#weekly);
  }

  async #readStories(): Promise<void> {
    for (let reading = 0; reading < READINGS; reading++) {
      this.#weekly = await this.#stores.stories.window(WINDOW.from, WINDOW.to);
      createMemory(this.#weekly);
    }
    this.#facts.weekly = this.#weekly.length;
  }

  async #planDigests(slot: Date, meant: number): Promise<void> {
    this.#go(slot);
    const planned = await planDigests(this.#deps, slot, failed);
    expect("mails", planned.busy ? NaN : (planned.counts["mails"] ?? NaN), meant);
    this.#batches = this.#taken("batch").map(({ batchId }) => batchId);
    expect("batches", this.#batches.length, Math.ceil(meant / BATCH_SIZE));
  }

  /** Of what was planned so many milliseconds ago. */
  async #sweep(later = 0): Promise<void> {
    await sweep(this.#deps, new Date(this.#now.getTime() + later));
    this.#queued.splice(0);
  }

  async #deliverBatches(meant: number): Promise<void> {
    expect("mails", await sendAll(this.#deps, this.#batches, this.#now), meant);
  }

  async #deliver(): Promise<void> {
    for (const id of this.#mails) {
      const report = await deliver(this.#deps, id, this.#now);
      if (report?.state !== "accepted") throw new Error(`${id} is ${report?.state}`);
    }
  }

  /** What was asked for by mail, each with its mail delivered. */
  async #answer(): Promise<void> {
    this.#mails = [];
    const take = async (id: string) => void this.#mails.push(id);
    const deps = { ...this.#deps, clock: () => this.#now, deliver: take };
    for (const { askId } of this.#taken("ask")) await answer(deps, askId);
    await this.#deliver();
  }

  #storyPaths = (before: string): string[] =>
    this.#weekly.slice(0, STORIES_ASKED).map(({ id }) => before + id);

  async #ask(paths: readonly string[]): Promise<void> {
    for (const path of paths) await get(this.#api, path);
  }

  /** What is asked for by mail, with keys under which the answers are kept. */
  async #post(): Promise<void> {
    for (let index = 0; index < SIGN_UPS; index++) {
      const { status } = await this.#api.request("/v1/manage-link", {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": this.#unique() },
        body: JSON.stringify({ email: `link-${index}@ministry.example` }),
      });
      if (status !== 202) throw new Error(`a request for a link was answered ${status}`);
    }
  }

  async #signUps(): Promise<void> {
    for (let index = 0; index < SIGN_UPS; index++) {
      const { filter, schedule, alerts } = readers(BEGUN, SLOT)[0]!;
      const email = `new-${index}@ministry.example`;
      const asked = { email, filter, schedule, alerts, form: "page", consentText: "1" } as const;
      await this.#subscribing.request(asked, "192.0.2.1");
      await this.#answer();
      const [delivery] = await Promise.all(
        this.#mails.map((id) => this.#stores.deliveries.get(id)),
      );
      const mail = delivery && (await this.#stores.deliveries.frozen(delivery));
      const token = new URL(mail?.links.confirm ?? "").searchParams.get("token") ?? "";
      const confirmed = await this.#subscribing.confirm(token, "192.0.2.1");
      if (!confirmed.ok) throw new Error(`${email} could not confirm: ${confirmed.reason}`);
    }
  }
}
