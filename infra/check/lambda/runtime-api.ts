import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** An error as a runtime reports it. */
export type Failure = { errorType: string; errorMessage: string; trace?: string[] };
export type Answer = { value: unknown } | { error: Failure };

export type RuntimeApi = {
  /** `host:port`, for AWS_LAMBDA_RUNTIME_API. */
  address: string;
  /** Settles when the process asks for its first event, or reports that it could not begin. */
  started: Promise<{ error?: Failure }>;
  /** Hands an event to the process as soon as it asks for one; settles when it answers. */
  hand(event: unknown, about: { arn: string; deadline: Date }): Promise<Answer>;
  close(): Promise<void>;
};

type Invocation = { id: string; answered(answer: Answer): void };
/** The largest answer of a synchronous call, in bytes. */
const MAX_ANSWER = 6 * 2 ** 20;
const TOO_LARGE = "Function.ResponseSizeTooLarge";
const VERSION = "/2018-06-01/runtime/";

/** How a process is asked and answers: resolves what waits for the other side. */
class Exchange {
  readonly started: Promise<{ error?: Failure }>;
  #start!: (outcome: { error?: Failure }) => void;
  #asking: ServerResponse | undefined;
  #offered: (() => void) | undefined;
  #current: Invocation | undefined;

  constructor() {
    this.started = new Promise((resolve) => (this.#start = resolve));
  }

  hand(event: unknown, { arn, deadline }: { arn: string; deadline: Date }): Promise<Answer> {
    const id = randomUUID();
    return new Promise((answered) => {
      this.#offered = () => {
        this.#current = { id, answered };
        this.#asking?.writeHead(200, {
          "content-type": "application/json",
          "lambda-runtime-aws-request-id": id,
          "lambda-runtime-deadline-ms": deadline.getTime(),
          "lambda-runtime-invoked-function-arn": arn,
          "lambda-runtime-trace-id": "Root=1-00000000-000000000000000000000000;Sampled=0",
        });
        this.#asking?.end(JSON.stringify(event));
        this.#asking = undefined;
        this.#offered = undefined;
      };
      if (this.#asking) this.#offered();
    });
  }

  asks(response: ServerResponse): void {
    this.#asking = response;
    this.#start({});
    this.#offered?.();
  }

  /** Answers the HTTP status. */
  reports(path: string, body: string): number {
    if (path === "init/error") {
      this.#start({ error: JSON.parse(body) as Failure });
      return 202;
    }
    const [, id, kind] = /^invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    const { id: current, answered } = this.#current ?? {};
    if (!id || id !== current) return 400;
    this.#current = undefined;
    const bytes = Buffer.byteLength(body);
    if (bytes > MAX_ANSWER) {
      answered?.({ error: { errorType: TOO_LARGE, errorMessage: `answer of ${bytes} bytes` } });
      return 413;
    }
    const value: unknown = JSON.parse(body);
    answered?.(kind === "response" ? { value } : { error: value as Failure });
    return 202;
  }
}

const answer = async (
  exchange: Exchange,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = request.url?.startsWith(VERSION) ? request.url.slice(VERSION.length) : "";
  if (request.method === "GET" && path === "invocation/next") return exchange.asks(response);
  const status = request.method === "POST" ? exchange.reports(path, await text(request)) : 404;
  response.writeHead(status, { "content-type": "application/json" }).end("{}");
};

/**
 * Lambda's Runtime API for one process, on a free loopback port: next, response, error and init error, as
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html has them.
 */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  const exchange = new Exchange();
  const server = createServer((request, response) => {
    answer(exchange, request, response).catch(() => response.destroy());
  });
  // A process may wait for its next event for as long as it likes.
  Object.assign(server, { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    started: exchange.started,
    hand: (event, about) => exchange.hand(event, about),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
