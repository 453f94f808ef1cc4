import { createRoute } from "@hono/zod-openapi";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { digestLinks } from "../digest-links.ts";
import { json, jsonBody } from "../openapi.ts";
import { problem } from "../problem.ts";
import { PreviewRequest, PreviewView } from "../schemas/preview.ts";
import { bodyProblems } from "../schemas/problem.ts";

const make = createRoute({
  method: "post",
  path: "/v1/previews",
  tags: ["Digests"],
  summary: "Test a filter on the last four weeks",
  description:
    "The digests that a reader of this filter and schedule would have got (4 when weekly, 28 when daily), each stored as it would be for the mail, and what the filter narrowly missed. Nothing is kept of who asks.",
  request: { body: jsonBody(PreviewRequest) },
  responses: {
    200: json("The preview", PreviewView),
    ...bodyProblems("too-many-requests"),
  },
});

export function addPreviews(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress, config } = deps;

  app.openapi(make, async (c) => {
    const { filter, schedule } = c.req.valid("json");
    if (!(await subscribing.admitReading(clientAddress(c)))) return problem(c, "too-many-requests");
    const { preview } = await deps.preview({ filter, schedule });
    const windows = preview.windows.map((window) => ({
      ...window,
      links: digestLinks(config.publicUrl, window.id),
    }));
    return c.json({ ...preview, schedule, windows }, 200);
  });
}
