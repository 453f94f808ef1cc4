import { z } from "@hono/zod-openapi";
import { CountryCode, Instant } from "#lib/core/model/common.ts";
import { TopicSlug } from "#lib/core/model/topic.ts";
import { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";

export const WeekName = z
  .union([IsoWeek, z.literal("latest")], { error: "expected a week such as 2026-W47, or latest" })
  .openapi({ type: "string", example: "2026-W47" });

const Cell = z
  .object({
    stories: z.int(),
    usual: z
      .number()
      .nullable()
      .meta({ description: "Mean of the weeks it is compared with; null where there are under 3" }),
    mark: z.enum(["high", "low"]).nullable(),
  })
  .meta({ id: "WeekCell" });

const Matrix = z.object({
  countries: z.array(z.object({ code: CountryCode, name: z.string(), total: Cell })),
  others: Cell,
  rows: z.array(
    z.object({
      topic: TopicSlug,
      name: z.string(),
      cells: z.array(Cell).meta({ description: "In the order of `countries`" }),
      others: Cell,
      total: Cell,
    }),
  ),
  total: Cell,
  comparedWith: z.array(IsoWeek),
  moved: z.array(z.string()),
});

export const WeekView = WeekCounts.extend({ from: Instant, to: Instant, matrix: Matrix }).meta({
  id: "Week",
  description:
    "A story counts once under each topic it has and each country it is about, so that sums may exceed the total.",
});
