import { z } from "@hono/zod-openapi";

export const ImportQuery = z
  .object({
    replace: z
      .enum(["true", "false"])
      .default("false")
      .meta({ description: "Whether feeds you added and the list lacks are disabled." }),
  })
  .strict();

const Imported = z.object({
  result: z.enum(["added", "changed", "kept", "disabled"]),
  id: z.string(),
  url: z.string(),
  title: z.string(),
});

export const ImportReport = z
  .object({
    added: z.int(),
    changed: z.int(),
    kept: z.int(),
    disabled: z.int(),
    items: z.array(Imported),
    skipped: z
      .array(z.object({ title: z.string(), reason: z.string() }))
      .meta({ description: "Outlines that are no usable feed, and why." }),
  })
  .meta({ id: "ImportReport" });
export type ImportReport = z.infer<typeof ImportReport>;
