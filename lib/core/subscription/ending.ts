import type { End, Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { mailboxOf } from "#lib/core/tokens.ts";
import { nextGeneration } from "./wanted.ts";

/** What a reader's click ends: the mails of one kind, or all there are. */
export const SCOPES = ["digest", "alerts", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** What a token says it ends; one without a word is of a mail that promised to end everything. */
export const scopeOf = (detail: string | undefined): Scope =>
  SCOPES.find((scope) => scope === detail) ?? "all";

/** What a reader has chosen to get. */
export const chosen = ({
  schedule,
  alerts,
}: Pick<Subscription, "schedule" | "alerts">): Exclude<Scope, "all">[] => [
  ...(schedule.frequency === "off" ? [] : (["digest"] as const)),
  ...(alerts.enabled ? (["alerts"] as const) : []),
];

/** What still comes to a reader, apart from what is paused. */
export const coming = (subscription: Subscription): Exclude<Scope, "all">[] =>
  subscription.state === "active" ? chosen(subscription) : [];

/** The subscription with its consent at an end; undefined where it was so already. Links mailed before it confirm nothing. */
export const ended = (current: Subscription, end: End): Subscription | undefined => {
  if (current.state === "unsubscribed") return undefined;
  return { ...current, state: "unsubscribed", ended: end, generation: nextGeneration(current) };
};

const withoutDigest = (current: Subscription): Subscription => ({
  ...current,
  schedule: { ...current.schedule, frequency: "off" },
});

const withoutAlerts = (current: Subscription): Subscription => ({
  ...current,
  alerts: { ...current.alerts, enabled: false },
});

/**
 * The subscription after a click in a mail, undefined where nothing of the scope was left. A click that leaves nothing
 * to come ends the subscription, its consent with it, and keeps the choices as they were: who leaves by the last link
 * leaves. Who turns digest and alerts off among the preferences is another: a reader who stays, and gets nothing for now.
 */
export function endedBy(scope: Scope, current: Subscription, end: End): Subscription | undefined {
  if (scope === "all" || current.state !== "active") return ended(current, end);
  const left = coming(current);
  if (!left.includes(scope)) return undefined;
  if (left.length === 1) return ended(current, end);
  const after = scope === "digest" ? withoutDigest(current) : withoutAlerts(current);
  return { ...after, generation: nextGeneration(current) };
}

/** What a click took away, and from which mailbox, so that another can give it back; the detail of a token. */
export const takenBy = (
  before: Pick<Subscription, "schedule">,
  after: Pick<Subscription, "state" | "alerts" | "emailHash">,
): string =>
  JSON.stringify([
    after.state === "unsubscribed" ? "all" : after.alerts.enabled ? "digest" : "alerts",
    before.schedule.frequency,
    mailboxOf(after),
  ]);

type Taken = [Scope, Schedule["frequency"], string];

/** Whether it was taken from the mailbox that the subscription has now. */
export const isTakenFrom = (taken: string, current: Subscription): boolean =>
  (JSON.parse(taken) as Taken)[2] === mailboxOf(current);

/** Whether all of a subscription that had been confirmed has ended; what never was has nobody who could miss it. */
export const isGoodbye = ({ state, consent }: Subscription): boolean =>
  state === "unsubscribed" && consent.confirmedAt !== undefined;

/**
 * The subscription with what a click took away given back, and nothing of a sign-up since; when the next digest comes is
 * for the schedule to say. Up to when the reader was told is never taken away.
 */
export function givenBack(current: Subscription, taken: string): Subscription {
  const [scope, frequency] = JSON.parse(taken) as Taken;
  const { ended: _, wanted: __, dropped: ___, ...rest } = current;
  const next = { ...rest, generation: nextGeneration(current) };
  if (scope === "alerts") return { ...next, alerts: { ...current.alerts, enabled: true } };
  return { ...next, state: "active", schedule: { ...current.schedule, frequency } };
}
