import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Period } from "#lib/core/schedule/period.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import { pages } from "../pages.ts";
import { settle } from "../subscribe/settle.ts";
import type { OnFailed, PlanDigestsStores } from "./context.ts";

type Deps = { stores: Pick<PlanDigestsStores, "subscriptions"> };

/** Ends the changes of address that are over; answers how many of them failed. */
export async function endMoves(deps: Deps, now: Date, failed: OnFailed): Promise<number> {
  const { subscriptions } = deps.stores;
  let failures = 0;
  for await (const hint of pages((cursor) => subscriptions.movesDue(instant(now), cursor))) {
    try {
      const found = await subscriptions.get(hint.id);
      await subscriptions.moveSeen(hint, found && (await settle(deps, found, now)));
    } catch (error) {
      failures += 1;
      failed(hint.id, error);
    }
  }
  return failures;
}

/** An instant just before another, so that a slot that came then came after it. */
const before = (at: Instant): Instant => instant(new Date(Date.parse(at) - 1));

/** Readers that a run remembers to look at first; the row that names them has an end. */
const MOST_REMEMBERED = 5_000;

type Outdated = { subscription: Subscription; dueAt: Instant | undefined };

/**
 * Lists anew the subscriptions that the index lists as it used to. Those that were due by the period's end and not planned
 * are told to `behind` before that, page by page: the index may not show them in time, and of those due before its
 * beginning nobody would know. Where these are too many to remember, the rest stay as they are for the next run.
 */
export async function relistOutdated(
  { stores: { subscriptions }, most = MOST_REMEMBERED }: Deps & { most?: number },
  { from, to }: Period,
  behind: (readers: Planning["again"]) => Promise<void>,
): Promise<void> {
  let room = most;
  let cursor: string | undefined;
  const isDueBy = (end: Instant) => (one: Outdated) => one.dueAt !== undefined && one.dueAt <= end;
  do {
    const page = await subscriptions.outdated(cursor);
    const due = page.items
      .filter(isDueBy(to))
      .toSorted((a, b) => Number(isDueBy(from)(b)) - Number(isDueBy(from)(a)));
    const late = due.slice(0, room);
    room -= late.length;
    if (late.length > 0)
      await behind(
        Object.fromEntries(
          late.map(({ subscription, dueAt }) => [subscription.id, before(dueAt!)] as const),
        ),
      );
    const left = new Set(due.slice(late.length).filter(isDueBy(from)));
    const listable = page.items.filter((one) => !left.has(one));
    await Promise.all(listable.map(({ subscription }) => subscriptions.relist(subscription)));
    cursor = page.cursor;
  } while (cursor);
}
