import { leasts } from "../infra/cost/least.ts";
import { readMeasured } from "../infra/cost/measured.ts";
import type { Figure } from "./bench.ts";
import { shortened } from "./measure.ts";

/** What each piece of work asks, and the least that the size of its data allows; of lines as they will be printed. */
export function besideLeast(lines: readonly Figure[]): Figure[] {
  const measured = readMeasured(lines.map((line) => JSON.stringify(line)).join("\n"));
  return leasts(measured).map(({ work, name, asked, least, counts }) => ({
    name: `capacity.least.${name}`,
    value: shortened(asked),
    unit: "request units",
    // Of the value over the least, which whoever shows it divides.
    target: "<= 2",
    work: `${work}; one run`,
    least: shortened(least),
    counts,
  }));
}
