import { type Instant, instant } from "#lib/core/model/common.ts";
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

/**
 * Lists anew the subscriptions that the index lists as it used to. Those that were due before `from` and not planned are
 * told to `behind` before that, page by page: once listed anew, nobody would know.
 */
export async function relistOutdated(
  { stores: { subscriptions } }: Deps,
  from: Instant,
  behind: (readers: Planning["again"]) => Promise<void>,
): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await subscriptions.outdated(cursor);
    const late = page.items.flatMap(({ subscription, dueAt }) =>
      dueAt !== undefined && dueAt <= from ? [[subscription.id, before(dueAt)] as const] : [],
    );
    if (late.length > 0) await behind(Object.fromEntries(late));
    await Promise.all(page.items.map(({ subscription }) => subscriptions.relist(subscription)));
    cursor = page.cursor;
  } while (cursor);
}
