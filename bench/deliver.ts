import "#local/quiet.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Bench } from "./bench.ts";
import { growthFigure, memoryFigure, unitFigures, weekFigure } from "./deliver-figures.ts";
import { SINCE, weekFor } from "./deliver-run.ts";
import { storiesAround } from "./deliver-seed.ts";

const FEW = 1000;
const MANY = 10_000;
let stories: Story[];

/**
 * The digests of a week, hour by hour: planned, frozen, rendered and handed to a stand-in for Resend. Our own time and
 * memory alone: the store and Resend are other processes. A second week of as many readers counts the units.
 * One round of each: a week is 168 planning runs and 10,000 mails, whose differences even out within it.
 */
export const bench: Bench = {
  async start() {
    stories = await storiesAround(SINCE);
  },
  async run() {
    const few = await weekFor(FEW, stories);
    const many = await weekFor(MANY, stories);
    const metered = await weekFor(MANY, stories, true);
    return [
      weekFigure("deliver", many, "12 or less"),
      weekFigure("deliver.few", few),
      memoryFigure("deliver.memory", many),
      growthFigure("deliver.growth", few, many),
      ...unitFigures(metered),
    ];
  },
};
