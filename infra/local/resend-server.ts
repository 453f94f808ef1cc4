import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  type AcceptedMail,
  type AccountOptions,
  type Answer,
  problem,
  ResendAccount,
} from "./resend-account.ts";

/** Faults that answer properly: nothing was sent, and the answer says why. */
const REFUSALS = {
  "server-error": problem(500, "internal_server_error"),
  "daily-quota": problem(429, "daily_quota_exceeded"),
  "monthly-quota": problem(429, "monthly_quota_exceeded"),
  "in-progress": problem(409, "concurrent_idempotent_requests"),
} as const;

/**
 * What can go wrong with one request. `drop-before` cuts the connection with nothing sent; the others below it
 * send the mail and then cut the connection, cut the answer, never answer, answer as a proxy does, or keep the answer
 * and the key to themselves until `answerLate`.
 */
export type Fault =
  | keyof typeof REFUSALS
  | "drop-before"
  | "drop-after"
  | "truncate"
  | "silence"
  | "gateway"
  | "late";

export type ResendServerOptions = AccountOptions & {
  /** One a request, in order; further ones by `fault`. */
  faults?: readonly Fault[];
};

export type ResendServer = {
  url: string;
  /** Every mail that counts as sent, oldest first. */
  accepted: readonly AcceptedMail[];
  fault(...faults: readonly Fault[]): void;
  /** Answers whatever came `late`, to whoever still waits for it. */
  answerLate(): void;
  close(): Promise<void>;
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const route = (
  account: ResendAccount,
  { method, url, headers }: IncomingMessage,
  body: string,
  key: string | null,
): Answer => {
  if (url !== "/emails" && url !== "/emails/batch") return problem(404, "not_found");
  if (method !== "POST") return problem(405, "method_not_allowed");
  const input = parsed(body);
  const permissive = headers["x-batch-validation"] === "permissive";
  return account.once(key, body, () =>
    url === "/emails" ? account.email(input, key) : account.batch(input, key, permissive),
  );
};

const write = (response: ServerResponse, { status, body }: Answer, fault?: Fault): void => {
  if (fault === "silence") return;
  if (fault === "drop-after") return void response.destroy();
  if (fault === "gateway") return void response.writeHead(502).end("<html>Bad gateway</html>");
  const json = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(json),
  });
  if (fault !== "truncate") return void response.end(json);
  response.write(json.slice(0, json.length / 2), () => response.destroy());
};

const keyOf = ({ headers }: IncomingMessage): string | null => {
  const key = headers["idempotency-key"];
  return typeof key === "string" ? key : null;
};

const answerOf = (
  account: ResendAccount,
  request: IncomingMessage,
  body: string,
  fault?: Fault,
): Answer => {
  const key = keyOf(request);
  if (fault !== undefined && fault in REFUSALS) return REFUSALS[fault as keyof typeof REFUSALS];
  const refused = account.refuses(request.headers.authorization, key);
  return refused ?? route(account, request, body, key);
};

/** An account, and the answers that it has yet to give. */
type Desk = { account: ResendAccount; late: (() => void)[] };

const serve = async (
  { account, late }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  fault?: Fault,
): Promise<void> => {
  const body = await text(request);
  if (fault === "drop-before") return void response.destroy();
  const left = account.take();
  response.setHeader("ratelimit-limit", account.limit);
  response.setHeader("ratelimit-remaining", Math.max(0, left));
  response.setHeader("ratelimit-reset", 1);
  if (left < 0) {
    response.setHeader("retry-after", 1);
    return write(response, problem(429, "rate_limit_exceeded"));
  }
  const answer = answerOf(account, request, body, fault);
  if (fault !== "late") return write(response, answer, fault);
  const free = account.occupy(keyOf(request));
  late.push(() => {
    free();
    write(response, answer);
  });
};

/**
 * Serves the sending part of Resend's HTTP interface on a free loopback port: bearer keys, idempotency keys
 * kept 24 h, rate limit, batches, validation, and one injected fault a request. Nothing is ever sent on.
 */
export async function startResendServer(options: ResendServerOptions): Promise<ResendServer> {
  const account = new ResendAccount(options);
  const desk: Desk = { account, late: [] };
  const faults: Fault[] = [...(options.faults ?? [])];
  const server = createServer((request, response) => {
    serve(desk, request, response, faults.shift()).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    accepted: account.accepted,
    fault: (...more) => void faults.push(...more),
    answerLate: () => desk.late.splice(0).forEach((answer) => answer()),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
