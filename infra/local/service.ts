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
import type { Message } from "#lib/core/model/message.ts";
import type { Clock, Log } from "#lib/ports.ts";
import { type LocalQueue, localQueue } from "./queue.ts";
import { type LocalRuntime, openLocalRuntime } from "./runtime.ts";

const WORKERS: Record<Message["kind"], (event: QueueEvent) => Promise<QueueResult>> = {
  poll,
  cluster,
  mail,
};

/** Hands messages to the function that Lambda would run; a failure is logged there and found again by the sweep. */
const work = async (messages: readonly Message[]): Promise<void> => {
  const Records = messages.map((message, index) => ({
    messageId: `local-${index}`,
    body: JSON.stringify(message),
  }));
  const [first] = messages;
  if (first) await WORKERS[first.kind]({ Records });
};

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
  const queue = localQueue(work);
  try {
    const publicUrl = config.PUBLIC_URL ?? url;
    const runtime = await openLocalRuntime(config, {
      ...edges,
      queue,
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
