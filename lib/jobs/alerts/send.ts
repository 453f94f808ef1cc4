import { composeAlert } from "#lib/core/alerts/compose.ts";
import type { AlertPlan } from "#lib/core/alerts/decide.ts";
import { counted } from "#lib/core/alerts/timing.ts";
import { planned } from "#lib/core/batch-drafts.ts";
import { type Batch, entryId } from "#lib/core/model/batch.ts";
import { instant } from "#lib/core/model/common.ts";
import type { AlertMail } from "#lib/core/model/raised.ts";
import { deliverBatch } from "../deliver-batch.ts";
import type { LookDeps, LookReport } from "./context.ts";
import { close, fateOf, type OpenBook, toldBy, undo } from "./open.ts";
import { type Ready, waitFor } from "./read.ts";
import { type HandedOver, noteWaited } from "./waited.ts";

/** A reader who is to get an alert now, and what is to be reported of them so far. */
export type ToSend = Ready & { mail: AlertPlan; report: LookReport };

/** One alert of a draft: `book` is as it is to be while the alert is under way. */
type Drafted = ToSend & { index: number; book: OpenBook; content: AlertMail };

function draftOf(
  { clock, random }: LookDeps,
  send: readonly ToSend[],
  now: Date,
): { draft: Batch; drafted: Drafted[] } {
  const id = `bat_${random(8)}`;
  const at = instant(now);
  // An alert counts on the day on which it is planned, since its tries ask for that.
  const plannedAt = instant(clock());
  const drafted = send.map((one, index): Drafted => {
    const { subscription, alerts, mail } = one;
    const deliveryId = entryId(id, index);
    const { day, mails = 0, lastAt } = alerts.book ?? {};
    const before = { mails, ...(day && { day }), ...(lastAt && { lastAt }) };
    const told = mail.stories.flatMap(({ tells }) => tells);
    const book = counted({ subscription, book: alerts.book, now: plannedAt });
    const alert = composeAlert(deliveryId, mail, subscription, at);
    return {
      ...one,
      index,
      book: { ...book, open: { deliveryId, at, told, before } },
      content: { subscriptionId: subscription.id, deliveryId, alert },
    };
  });
  const entries: Batch["entries"] = send.map(({ subscription, mail }) => ({
    kind: "alert",
    subscriptionId: subscription.id,
    state: "planned",
    ...(mail.critical && { critical: true }),
  }));
  return {
    draft: { id, state: "draft", plannedAt, entries, attempts: 0 },
    drafted,
  };
}

/** Notes that an alert is under way, then all that it tells; undefined where another look was faster. */
async function commit(
  { stores }: LookDeps,
  { alerts, book }: Drafted,
): Promise<"committed" | "refused" | undefined> {
  if (!(await stores.alerts.book(alerts.book, book))) return undefined;
  const refused = await stores.alerts.tell(toldBy(book));
  return refused.length === 0 ? "committed" : "refused";
}

/** Forgets again what was written of readers who have been erased since they were read. */
async function purgeGone({ stores }: LookDeps, drafted: readonly Drafted[]): Promise<Set<string>> {
  const gone = await stores.subscriptions.gone(drafted.map(({ subscription }) => subscription.id));
  for (const id of gone) await stores.alerts.purge(id);
  return new Set(gone);
}

/** What became of one alert: where it has ended, its reader is looked at no more, or when it was decided. */
async function conclude(
  deps: LookDeps,
  { alerts, book, mail, report }: Drafted,
  ended: HandedOver[],
): Promise<LookReport> {
  const told = { ...report, delivery: book.open.deliveryId, stories: mail.stories.length };
  const fate = await fateOf(deps, book);
  if (fate === "waits")
    return {
      ...told,
      ...(await waitFor(deps, book, alerts.look)),
    };
  // The look stays due: the next one decides anew.
  if (fate === "nothing") {
    await undo(deps, book);
    return { ...told, state: "skipped" };
  }
  if (await close(deps, book, fate)) ended.push({ delivery: fate, at: instant(deps.clock()) });
  if (alerts.look) await deps.stores.alerts.lookAgain(alerts.look, report.again);
  const { state, reason } = fate;
  return { ...told, state, ...(reason && { reason }), ...(mail.held && { held: mail.held }) };
}

/**
 * Sends alerts as one batch. It counts from the moment its draft is planned: until then whoever finds the draft too old
 * may end it, and takes back what was noted; from then on it is delivered, by whomever.
 */
export async function sendAlerts(
  deps: LookDeps,
  send: readonly ToSend[],
  now: Date,
): Promise<LookReport[]> {
  if (send.length === 0) return [];
  const { alerts, batches } = deps.stores;
  const { draft, drafted } = draftOf(deps, send, now);
  await alerts.keepMails(drafted.map(({ content }) => content));
  await batches.draft([draft]);
  const commits = await Promise.all(drafted.map((one) => commit(deps, one)));
  const without = new Set(
    drafted.flatMap(({ index }) => (commits[index] === "committed" ? [] : index)),
  );
  const mine = drafted.filter(({ index }) => commits[index] !== undefined);
  const lost = drafted.filter((one) => !mine.includes(one)).map(({ report }) => report);
  const batch = planned(draft, without, deps.clock());
  if (!(await batches.record(draft, batch))) {
    // Somebody took this worker for dead: it is theirs now to decide anew, and nothing of ours may stand in the way.
    for (const { book } of mine) await alerts.untell(toldBy(book));
    await purgeGone(deps, drafted);
    return drafted.map(({ report }) => report);
  }
  if (batch.state === "planned") await deliverBatch(deps, draft.id, deps.clock());
  const gone = await purgeGone(deps, drafted);
  const ended: HandedOver[] = [];
  const left = mine.filter(({ subscription }) => !gone.has(subscription.id));
  const reports = await Promise.all(left.map((one) => conclude(deps, one, ended)));
  await noteWaited(deps, ended);
  return [...lost, ...reports];
}
