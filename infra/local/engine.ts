import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { quickenLevel } from "./level.ts";

export type Engine = { endpoint: string; port: number; close(): Promise<void> };

/**
 * Whether a request may come from one of our processes: not from a web page (which has an origin), nor from one whose host
 * name was made to mean this machine (DNS rebinding). The engine has no password, and would let any site read the table.
 */
const isOfProgram = ({ headers }: IncomingMessage, port: number): boolean =>
  headers.origin === undefined &&
  (headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`);

/** Until the engine is done with a request, though nobody may wait for the answer any more. */
function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
  return new Promise((resolve) => {
    response.end = (...parts: unknown[]) => {
      resolve();
      return end(...parts);
    };
    // What was cut off before it was whole is never begun.
    request.once("close", () => request.complete || resolve());
  });
}

/** Refuses what web pages ask before the engine sees it; answers how to stop, once what it works on is done. */
function guarded(server: Server): () => Promise<void> {
  const answers = server.listeners("request");
  const asked = new Map<IncomingMessage, Promise<void>>();
  let isClosing = false;
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const { port } = server.address() as AddressInfo;
    if (!isOfProgram(request, port)) return void response.writeHead(403).end();
    if (isClosing) return void request.destroy();
    const done = answered(request, response).then(() => void asked.delete(request));
    asked.set(request, done);
    for (const answer of answers) answer.call(server, request, response);
    // The engine would end the process over a request that is cut off.
    request.removeAllListeners("error").on("error", () => {});
  });
  return async () => {
    isClosing = true;
    for (const request of asked.keys()) if (!request.complete) request.destroy();
    await Promise.all(asked.values());
  };
}

/** Starts the embedded DynamoDB on loopback, kept in `path` or in memory. */
export async function startEngine(path?: string): Promise<Engine> {
  quickenLevel();
  const server = dynalite({
    ...(path && { path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  const stop = guarded(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    async close() {
      await stop();
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
      });
    },
  };
}
