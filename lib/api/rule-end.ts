import { Instant } from "#lib/core/model/common.ts";
import { spanNamed, untilAfter } from "#lib/core/rules/spans.ts";
import { field, type Posted } from "./draft.ts";

/**
 * When a rule of a form is to end: at an instant still to come, after a span, or never, where it says neither. Undefined
 * where what it says is nothing of the kind.
 */
export function endOf(posted: Posted, now: Date): { until?: Instant } | undefined {
  const until = field(posted, "until");
  if (until !== "") {
    const read = Instant.safeParse(until);
    return read.success && Date.parse(read.data) > now.getTime() ? { until: read.data } : undefined;
  }
  const span = spanNamed(field(posted, "span") || "good");
  return span && untilAfter(span, now);
}
