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

/** Refuses what web pages ask before the engine sees it. */
function closeToPages(server: Server): void {
  const answers = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const { port } = server.address() as AddressInfo;
    if (!isOfProgram(request, port)) return void response.writeHead(403).end();
    for (const answer of answers) answer.call(server, request, response);
  });
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
  closeToPages(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
