/**
 * The child's side of Lambda's Runtime API: loads the handler, then asks for events and answers them, one after the
 * other. Protocol: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
import dns from "node:dns";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

type Context = Record<string, unknown> & { getRemainingTimeInMillis(): number };
type Handler = (event: unknown, context: Context) => unknown;

const env = (name: string): string => process.env[name] ?? "";
const api = `http://${env("AWS_LAMBDA_RUNTIME_API")}/2018-06-01/runtime`;

// Names below `localhost` are this machine (RFC 6761, 6.3), and queues have such names here; resolvers may not know.
const { lookup } = dns;
dns.lookup = ((name: string, ...rest: [never]) =>
  lookup(name.endsWith(".localhost") ? "127.0.0.1" : name, ...rest)) as typeof lookup;

type Reply = { headers: IncomingHttpHeaders; body: string };

/** One call on a connection of its own: none can be found closed after a long wait. */
const call = (method: string, path: string, body?: string, headers?: OutgoingHttpHeaders) =>
  new Promise<Reply>((resolve, reject) => {
    const sent = request(`${api}/${path}`, { method, agent: false, headers }, (response) => {
      text(response).then((body) => resolve({ headers: response.headers, body }), reject);
    });
    sent.once("error", reject).end(body);
  });

const post = (path: string, body: unknown, headers?: OutgoingHttpHeaders) =>
  call("POST", path, JSON.stringify(body ?? null), headers);

const failure = (error: unknown) => ({
  errorType: error instanceof Error ? error.name : typeof error,
  errorMessage: error instanceof Error ? error.message : String(error),
  trace: error instanceof Error ? (error.stack ?? "").split("\n") : [],
});

const report = (path: string, error: unknown) => {
  const body = failure(error);
  return post(path, body, { "lambda-runtime-function-error-type": body.errorType });
};

async function loaded(): Promise<Handler> {
  const [file, name] = env("_HANDLER").split(".") as [string, string];
  const url = pathToFileURL(join(env("LAMBDA_TASK_ROOT"), `${file}.mjs`)).href;
  const handler = ((await import(url)) as Record<string, unknown>)[name];
  if (typeof handler !== "function")
    throw Object.assign(new Error(`${env("_HANDLER")} is undefined or not exported`), {
      name: "Runtime.HandlerNotFound",
    });
  return handler as Handler;
}

const contextOf = (headers: IncomingHttpHeaders): Context => ({
  awsRequestId: headers["lambda-runtime-aws-request-id"],
  invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
  functionName: env("AWS_LAMBDA_FUNCTION_NAME"),
  functionVersion: env("AWS_LAMBDA_FUNCTION_VERSION"),
  memoryLimitInMB: env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"),
  logGroupName: env("AWS_LAMBDA_LOG_GROUP_NAME"),
  logStreamName: env("AWS_LAMBDA_LOG_STREAM_NAME"),
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () =>
    Number(headers["lambda-runtime-deadline-ms"]) - new Date().getTime(),
});

async function serve(handler: Handler): Promise<never> {
  for (;;) {
    const { headers, body } = await call("GET", "invocation/next");
    const path = `invocation/${String(headers["lambda-runtime-aws-request-id"])}`;
    try {
      await post(`${path}/response`, await handler(JSON.parse(body), contextOf(headers)));
    } catch (error) {
      await report(`${path}/error`, error);
    }
  }
}

try {
  await serve(await loaded());
} catch (error) {
  console.error(error);
  await report("init/error", error).catch(() => undefined);
  process.exitCode = 1;
}
