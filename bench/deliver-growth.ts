import "#local/quiet.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Bench, Figure } from "./bench.ts";
import { growthFigure, linearFigure, memoryFigure, weekFigure } from "./deliver-figures.ts";
import { type Ran, SINCE, weekFor } from "./deliver-run.ts";
import { storiesAround } from "./deliver-seed.ts";

const SIZES = [1000, 10_000, 100_000];
let stories: Story[];

/** How the cost of a week grows with its readers: each size on a table of its own, in processes of its own. */
export const bench: Bench = {
  async start() {
    stories = await storiesAround(SINCE);
  },
  async run() {
    const weeks: Ran[] = [];
    for (const readers of SIZES) weeks.push(await weekFor(readers, stories));
    const [few, some, many] = weeks as [Ran, Ran, Ran];
    return [
      ...weeks.map((ran): Figure => weekFigure(`deliver-growth.${ran.readers}`, ran)),
      ...weeks.map((ran) => memoryFigure(`deliver-growth.memory.${ran.readers}`, ran)),
      growthFigure(`deliver-growth.ratio.${some.readers}`, few, some),
      growthFigure(`deliver-growth.ratio.${many.readers}`, few, many),
      linearFigure("deliver-growth.linear", few, some, many),
    ];
  },
};
