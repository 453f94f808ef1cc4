import { deliveryOf, isForgotten, isOpen } from "#lib/core/batch-entries.ts";
import { type Batch, placeOf } from "#lib/core/model/batch.ts";
import { type Delivery, OPEN_STATES } from "#lib/core/model/delivery.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { BatchStore, DeliveryStore, Page } from "#lib/ports.ts";
import { Listed } from "./listed.ts";

const EVER = "9999";
const OPEN = new Set<Delivery["state"]>(OPEN_STATES);

type Tried = { state: string; attempts: number };
const isAs = (there: Tried | undefined, before: Tried): boolean =>
  there?.state === before.state && there.attempts === before.attempts;

/** Batches in memory: written only as they were read. */
export class MemoryBatches implements Pick<BatchStore, "draft" | "get" | "record" | "open"> {
  readonly all = new Map<string, Batch>();
  readonly #open = new Listed();

  readonly draft = async (batches: readonly Batch[]): Promise<void> => {
    for (const batch of batches) this.all.set(batch.id, batch);
  };

  readonly get = async (id: string): Promise<Batch | undefined> => this.all.get(id);

  readonly record = async (before: Batch, after: Batch): Promise<boolean> => {
    if (!isAs(this.all.get(before.id), before)) return false;
    this.all.set(after.id, after);
    if (isOpen(after)) this.#open.put(after.id, after.plannedAt);
    else this.#open.remove(after.id);
    return true;
  };

  readonly open = async (cursor?: string, forgottenBy?: Date): Promise<Page<string>> => {
    const page = this.#open.page(EVER, cursor);
    const isAsked = (id: string): boolean => {
      const batch = this.all.get(id);
      return batch !== undefined && (!forgottenBy || isForgotten(batch, forgottenBy));
    };
    return { ...page, items: page.items.filter(isAsked) };
  };
}

type Key = Pick<Delivery, "id" | "subscriptionId">;

/** Deliveries in memory: those with rows of their own, and those that their batch tells of. */
export class MemoryDeliveries implements Pick<
  DeliveryStore,
  "plan" | "get" | "claim" | "record" | "freeze" | "frozen" | "purge" | "rowsInState"
> {
  readonly rows = new Map<string, Delivery>();
  /** The few that are asked for again and again. */
  readonly #open = new Map<string, Delivery>();
  readonly #mails = new Map<string, Map<string, Mail>>();
  readonly #batches: MemoryBatches;

  constructor(batches: MemoryBatches) {
    this.#batches = batches;
  }

  #put(row: Delivery): void {
    this.rows.set(row.id, row);
    if (OPEN.has(row.state)) this.#open.set(row.id, row);
    else this.#open.delete(row.id);
  }

  readonly plan = async (delivery: Delivery): Promise<boolean> => {
    if (this.rows.has(delivery.id)) return false;
    this.#put(delivery);
    return true;
  };

  readonly get = async (id: string): Promise<Delivery | undefined> => {
    const own = this.rows.get(id);
    const place = own ? undefined : placeOf(id);
    if (!place) return own;
    const batch = this.#batches.all.get(place.batchId);
    return batch && deliveryOf(batch, place.index);
  };

  readonly claim = async (id: string, now: string, until: string) => {
    const before = this.rows.get(id);
    if (!before || !OPEN.has(before.state)) return undefined;
    if (before.state === "claimed" && (before.claimedUntil ?? "") > now) return undefined;
    const attempts = before.attempts + 1;
    const after: Delivery = { ...before, state: "claimed", claimedUntil: until, attempts };
    this.#put(after);
    return after;
  };

  readonly record = async (before: Delivery, after: Delivery): Promise<boolean> => {
    const there = this.rows.get(before.id);
    const isEntry = !there && placeOf(before.id) !== undefined;
    if (!isEntry && !isAs(there, before)) return false;
    this.#put(after);
    return true;
  };

  readonly freeze = async ({ id, subscriptionId }: Key, mail: Mail): Promise<Mail> => {
    const mails = this.#mails.get(subscriptionId) ?? new Map<string, Mail>();
    this.#mails.set(subscriptionId, mails);
    const first = mails.get(id) ?? mail;
    mails.set(id, first);
    return first;
  };

  readonly frozen = async ({ id, subscriptionId }: Key): Promise<Mail | undefined> =>
    this.#mails.get(subscriptionId)?.get(id);

  readonly purge = async (subscriptionId: string): Promise<void> => {
    this.#mails.delete(subscriptionId);
  };

  readonly rowsInState = async (
    state: Delivery["state"],
    cursor?: string,
    since = "",
  ): Promise<Page<Delivery>> => ({
    items: cursor
      ? []
      : [...(OPEN.has(state) ? this.#open : this.rows).values()].filter(
          (row) => row.state === state && row.plannedAt >= since,
        ),
  });
}
