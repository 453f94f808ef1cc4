import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import { getRequestListener } from "@hono/node-server";
import type { Context } from "hono";
import { addFeedsDeps } from "#functions/add-feeds.ts";
import { apiDeps } from "#functions/api.ts";
import { handler as cluster } from "#functions/cluster.ts";
import { digestDeps } from "#functions/digest-pages.ts";
import type { QueueEvent, QueueResult } from "#functions/doorway.ts";
import { handler as mail } from "#functions/mail.ts";
import { handler as poll } from "#functions/poll.ts";
import { useRuntime } from "#functions/runtime.ts";
import { createApp } from "#lib/api/app.ts";
import type { Config } from "#lib/config.ts";
import { type Message, queueOf, type QueueName } from "#lib/core/model/message.ts";
import type { Clock, Log } from "#lib/ports.ts";
import { type Failed, type LocalQueue, localQueue } from "./queue.ts";
import { type LocalRuntime, openLocalRuntime } from "./runtime.ts";

const WORKERS: Record<QueueName, (event: QueueEvent) => Promise<QueueResult>> = {
  poll,
  cluster,
  mail,
};

/**
 * Hands messages to the function that Lambda would run; a failure is logged there and found again by the sweep. What
 * the log says of a message is why it failed: the function itself only names it.
 */
function working(log: Log): { log: Log; work(messages: readonly Message[]): Promise<Failed[]> } {
  let serial = 0;
  const reasons = new Map<string, string>();
  return {
    log(event, fields) {
      const { messages, error, message } = fields;
      if (event.endsWith(" failed") && Array.isArray(messages))
        for (const id of messages) reasons.set(String(id), `${String(error)}: ${String(message)}`);
      log(event, fields);
    },
    async work(messages) {
      const handed = messages.map((message) => ({ messageId: `local-${++serial}`, message }));
      const [first] = messages;
      if (!first) return [];
      const Records = handed.map(({ messageId, message }) => ({
        messageId,
        body: JSON.stringify(message),
      }));
      const { batchItemFailures } = await WORKERS[queueOf(first)]({ Records });
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      return handed
        .filter(({ messageId }) => failed.has(messageId))
        .map(({ messageId, message }) => {
          const error = reasons.get(messageId) ?? "";
          reasons.delete(messageId);
          return { message, error };
        });
    },
  };
}

export type LocalService = {
  url: string;
  runtime: LocalRuntime;
  queue: LocalQueue;
  close(): Promise<void>;
};

/** Opens the whole service on loopback: engine, queue, workers, API and pages; schedules are the caller's. */
export async function openService(
  config: Config,
  edges: { clock: Clock; log: Log },
): Promise<LocalService> {
  // The port comes first: links in mails name it, and a taken port must fail before anything else starts.
  const server = createServer();
  server.listen(config.PORT, config.HOST);
  await once(server, "listening");
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { work, log } = working(edges.log);
  const queue = localQueue(work, edges.clock);
  try {
    const publicUrl = config.PUBLIC_URL ?? url;
    const runtime = await openLocalRuntime(config, {
      ...edges,
      log,
      queue,
      deadLetters: queue.deadLetters,
      publicUrl,
      joinRunning: false,
    });
    useRuntime(runtime);
    const client = (context: Context) => getConnInfo(context).remote.address ?? "unknown";
    const app = createApp(apiDeps(runtime, client), digestDeps(runtime), addFeedsDeps(runtime));
    server.on(
      "request",
      (request, response) => void getRequestListener(app.fetch)(request, response),
    );
    return {
      url,
      runtime,
      queue,
      async close() {
        server.closeAllConnections();
        server.close();
        await queue.close();
        await runtime.close();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
