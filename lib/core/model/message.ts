import * as z from "zod";

/** Work put on a queue. `host` keeps polls of one server in line; `itemIds` are what just arrived. */
export const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("poll"), feedId: z.string(), host: z.string() }),
  z.object({ kind: z.literal("cluster"), itemIds: z.array(z.string()) }),
  z.object({ kind: z.literal("mail"), deliveryId: z.string() }),
]);
export type Message = z.infer<typeof Message>;
