/** @jsxImportSource hono/jsx */
import { createRoute, z } from "@hono/zod-openapi";
import { windowOfWeek } from "#lib/core/weeks.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { json } from "../openapi.ts";
import { failurePage, missingPage } from "../pages/failure.tsx";
import { NoWeekPage, WeekPage } from "../pages/week.tsx";
import { problem } from "../problem.ts";
import { problems } from "../schemas/problem.ts";
import { WeekName, WeekView } from "../schemas/week.ts";
import { findWeek } from "../weeks.ts";

const read = createRoute({
  method: "get",
  path: "/v1/weeks/{week}",
  tags: ["Stories"],
  summary: "A week's stories by topic and country, beside the eight weeks before",
  description:
    "Weeks are those of ISO 8601 by UTC. `latest` is the newest that has closed. The running week is counted every hour and compared with as much of a usual week as has passed.",
  request: { params: z.object({ week: WeekName }) },
  responses: { 200: json("The week", WeekView), ...problems("invalid-input", "not-found") },
});

/** The week in numbers, for programs and for people. */
export function addWeeks(app: ApiApp, deps: ApiDeps): void {
  app.openapi(read, async (c) => {
    const { week } = c.req.valid("param");
    const found = await findWeek(deps, week === "latest" ? undefined : week);
    if (!found) return problem(c, "not-found");
    const { counts, matrix } = found;
    return c.json({ ...counts, ...windowOfWeek(counts.week), matrix }, 200);
  });

  app.get("/week", async (c) => {
    const asked = WeekName.safeParse(c.req.query("week") ?? "latest");
    if (!asked.success) return failurePage(c, "invalid-input");
    const found = await findWeek(deps, asked.data === "latest" ? undefined : asked.data);
    if (found) return c.html(<WeekPage {...found} now={deps.clock()} />);
    return asked.data === "latest" ? c.html(<NoWeekPage />) : missingPage(c, "week");
  });
}
