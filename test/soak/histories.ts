import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Done } from "./deeds.ts";
import type { Stage } from "./due.ts";
import { isNew, type Reader } from "./readers.ts";

/** What changed at one deed; both ends of a try whose answer was lost count. */
function after(before: Stage | undefined, { deed, reader, at }: Done): Stage | undefined {
  switch (deed.do) {
    case "confirms":
      return { from: at, schedule: reader.schedule };
    case "leaves":
      return { from: at, schedule: undefined };
    case "pauses":
      return { from: at, schedule: before?.schedule, pausedUntil: Date.parse(deed.until) };
    case "moves to":
      return { from: at, schedule: before?.schedule && deed.schedule };
    default:
      return undefined;
  }
}

/** What a reader was at any time of the month, by what they did and by when a complaint ended it. */
export function historyOf(
  reader: Reader,
  deeds: readonly Done[],
  there: Subscription | undefined,
  begin: number,
): Stage[] {
  const history: Stage[] = isNew(reader) ? [] : [{ from: begin, schedule: reader.schedule }];
  for (const done of deeds) {
    // A first try may have had its effect, though its answer was an error.
    if (done.asked < done.at) history.push({ ...history.at(-1)!, from: done.asked });
    const next = after(history.at(-1), done);
    if (next) history.push(next);
  }
  const { ended } = there ?? {};
  if (ended?.by === "complaint")
    return [
      ...history.filter(({ from }) => from < Date.parse(ended.at)),
      { from: Date.parse(ended.at), schedule: undefined },
    ];
  return history;
}
