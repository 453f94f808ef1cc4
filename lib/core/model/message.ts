import * as z from "zod";

/**
 * Work put on a queue. `host` keeps polls of one server in line; `itemIds` are what just arrived. Asks, mails,
 * batches of mails and readers whose alerts are to be looked at share a queue and its worker.
 */
export const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("poll"), feedId: z.string(), host: z.string() }),
  z.object({ kind: z.literal("cluster"), itemIds: z.array(z.string()) }),
  z.object({ kind: z.literal("mail"), deliveryId: z.string() }),
  z.object({ kind: z.literal("batch"), batchId: z.string() }),
  z.object({ kind: z.literal("ask"), askId: z.string() }),
  z.object({ kind: z.literal("alerts"), subscriptionIds: z.array(z.string()) }),
]);
export type Message = z.infer<typeof Message>;

/** The queues there are. */
export const QUEUES = ["poll", "cluster", "mail"] as const;
export type QueueName = (typeof QUEUES)[number];

/** Which queue a message goes on. */
export const queueOf = ({ kind }: Message): QueueName =>
  kind === "ask" || kind === "batch" || kind === "alerts" ? "mail" : kind;
