import type { Dispatcher } from "undici";
import Agent from "undici/lib/dispatcher/agent.js";
import { endpointOfUrl } from "./address.ts";
import { guardedConnector } from "./guard.ts";
import type { Lookup } from "./guard.ts";

const MAX_HEADER_BYTES = 32_768;
const CONNECTIONS_PER_HOST = 1;
const IDLE_MS = 4_000;

export type Agents = {
  /** Who asks for a URL, where just the `allowed` endpoints may be private. */
  agentFor(url: URL, allowed: ReadonlySet<string>): Dispatcher;
  close(): Promise<void>;
};

/**
 * Keeps connections. One that is open is not judged again, so that those to private endpoints have a pool of their own,
 * where only requests that may open one find it. `timeoutMs` is for the socket, the headers and the body, each.
 */
export function createAgents(
  allow: ReadonlySet<string>,
  lookup: Lookup,
  timeoutMs: number,
): Agents {
  const agentWith = (allowed: ReadonlySet<string>) =>
    new Agent({
      connect: guardedConnector(allowed, lookup, timeoutMs),
      connections: CONNECTIONS_PER_HOST,
      pipelining: 1,
      keepAliveTimeout: IDLE_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
  const guarded = agentWith(new Set());
  const trusted = agentWith(allow);
  return {
    agentFor: (url, allowed) => (allowed.has(endpointOfUrl(url)) ? trusted : guarded),
    close: async () => void (await Promise.all([guarded.destroy(), trusted.destroy()])),
  };
}
