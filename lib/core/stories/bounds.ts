import type { Story, StoryReport } from "#lib/core/model/story.ts";

/** A row ends at 400 KB and packs to less than its JSON; what cannot be packed is not much more than that. */
const MOST_BYTES = 360_000;
/** So much may stand in it where a correction would else be lost. */
export const LAST_BYTES = 400_000;
/** Reports of one outlet: far more than an outlet has of one event, far fewer than fill a story. */
const MOST_OF_OUTLET = 40;
const COMMA = 1;
/** So few reports fit, whatever they say: nothing need be measured. */
const SURELY_FIT = 16;

/** Bytes of reports as JSON: most stand in a story again and again as it grows. */
const measured = new WeakMap<StoryReport, number>();

function bytesOf(report: StoryReport): number {
  const known = measured.get(report);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(report));
  measured.set(report, bytes);
  return bytes;
}

const ofOutlet = (reports: readonly StoryReport[], id: string): number =>
  reports.reduce((sum, { source }) => sum + Number(source.id === id), 0);

function sizeOf(story: Story): number {
  const rest = Buffer.byteLength(JSON.stringify({ ...story, reports: [] }));
  return story.reports.reduce((sum, report) => sum + bytesOf(report) + COMMA, rest - COMMA);
}

/**
 * Whether a story takes in one more report of an outlet. One feed may tell an event a thousand times over, by mistake or to
 * do harm: a row too large would end every run of the one writer of stories. One report more is still no such row.
 */
export function hasRoom(story: Story, outlet: string): boolean {
  const { reports } = story;
  if (reports.length < SURELY_FIT) return true;
  return ofOutlet(reports, outlet) < MOST_OF_OUTLET && sizeOf(story) <= MOST_BYTES;
}

/** Whether a story in other words can be stored: it is no larger than it was, or than a row may be. */
export const fits = (after: Story, before: Story, most = MOST_BYTES): boolean =>
  after.reports.length <= SURELY_FIT || sizeOf(after) <= Math.max(most, sizeOf(before));
