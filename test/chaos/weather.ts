import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, problem } from "#local/resend-account.ts";

/** Answers that nothing was taken in for. */
const REFUSALS = {
  "429 rate": problem(429, "rate_limit_exceeded"),
  "429 quota of the day": problem(429, "daily_quota_exceeded"),
  "429 quota of the month": problem(429, "monthly_quota_exceeded"),
  "409 same key at work": problem(409, "concurrent_idempotent_requests"),
  "401 key": problem(401, "missing_api_key"),
  "500": problem(500, "internal_server_error"),
  "503": { status: 503, body: {} },
} as const satisfies Record<string, Answer>;

/** What happens to a request between a worker and the provider. All below the refusals take the mail in. */
export type Fault =
  | keyof typeof REFUSALS
  | "lost before"
  | "reply lost"
  | "reply cut"
  | "502 after"
  | "answered late"
  | "taken late";

export type WeatherOptions = {
  /** Where the provider is. */
  url: string;
  /** What befalls the next request, which has this idempotency key. */
  next(key: string): Fault | undefined;
  /** Milliseconds after which no worker waits any more. */
  lateMs: number;
};

export type Weather = {
  url: string;
  /** Requests by what befell them. */
  counts: ReadonlyMap<Fault | "none", number>;
  /** Resolves once the provider has taken in what was late. */
  calm(): Promise<void>;
  close(): Promise<void>;
};

const kept = ["authorization", "content-type", "idempotency-key", "x-batch-validation"];

/** The request as it was, sent on. */
async function forward(base: string, { url = "/", headers }: IncomingMessage, body: string) {
  const passed = kept.flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const answer = await fetch(`${base}${url}`, {
    method: "POST",
    headers: Object.fromEntries(passed),
    body,
  });
  return { status: answer.status, body: await answer.text() };
}

function reply(response: ServerResponse, status: number, body: string, cut = false): void {
  const retry = status === 429 && { "retry-after": "1" };
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": length,
    ...retry,
  });
  if (cut) response.write(body.slice(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

/** What lies between the workers and the provider: it loses, cuts and delays, as it is told to. */
export async function startWeather({ url, next, lateMs }: WeatherOptions): Promise<Weather> {
  const counts = new Map<Fault | "none", number>();
  const late = new Set<Promise<unknown>>();

  const taken = async (request: IncomingMessage, response: ServerResponse, fault?: Fault) => {
    const body = await text(request);
    if (fault === "taken late") await sleep(2 * lateMs);
    const answer = await forward(url, request, body);
    if (fault === "answered late") await sleep(2 * lateMs);
    if (fault === "reply lost") return void response.destroy();
    if (fault === "502 after") return reply(response, 502, "<html>Bad gateway</html>");
    reply(response, answer.status, answer.body, fault === "reply cut");
  };
  const befall = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fault = next(String(request.headers["idempotency-key"]));
    counts.set(fault ?? "none", (counts.get(fault ?? "none") ?? 0) + 1);
    if (fault === "lost before") return void response.destroy();
    const refusal = fault && fault in REFUSALS && REFUSALS[fault as keyof typeof REFUSALS];
    if (refusal) return reply(response, refusal.status, JSON.stringify(refusal.body));
    const work = taken(request, response, fault).catch(() => response.destroy());
    late.add(work);
    await work;
    late.delete(work);
  };

  const server = createServer((request, response) => void befall(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    calm: async () => void (await Promise.all(late)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
