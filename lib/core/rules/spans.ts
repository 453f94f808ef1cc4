import { instant, type Instant } from "#lib/core/model/common.ts";

const DAY_MS = 86_400_000;
const DAYS = { week: 7, month: 30, quarter: 90 } as const;

/** For how long a rule is made; `good` has no end. */
export const SPANS = ["week", "month", "quarter", "good"] as const;
export type Span = (typeof SPANS)[number];

/** The span that a form names; none of ours is none. */
export const spanNamed = (name: string): Span | undefined => SPANS.find((span) => span === name);

/** When a rule made now ends: the beginning of a day (UTC), so that pressing a button twice changes nothing. */
export const untilAfter = (span: Span, now: Date): { until?: Instant } =>
  span === "good"
    ? {}
    : { until: instant(new Date((Math.floor(now.getTime() / DAY_MS) + DAYS[span]) * DAY_MS)) };
