import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ACCOUNT, REGION } from "./account.ts";

const STATE_BUCKET = "sst-state-offline";

/** What the CLI finds of its own bootstrap: a version beyond every step, so that it creates nothing. */
const BOOTSTRAP = {
  version: 1000,
  asset: "sst-asset-offline",
  assetEcrRegistryId: ACCOUNT,
  assetEcrUrl: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/sst-asset`,
  state: STATE_BUCKET,
  appsyncHttp: "offline.invalid",
  appsyncRealtime: "offline.invalid",
};

export type AwsServer = {
  url: string;
  /** Calls that it does not know; none is expected. */
  refused: string[];
  close(): Promise<void>;
};

type Call = { method: string; path: string; target: string | undefined; body: Buffer };
type Answer = { status: number; body?: Buffer | string };

/** The two services that the SST CLI itself calls, SSM parameters and the S3 state bucket; forgets all when closed. */
export async function startAwsServer(): Promise<AwsServer> {
  const parameters = new Map([["/sst/bootstrap", JSON.stringify(BOOTSTRAP)]]);
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await callOf(request);
    const answer = call.target ? ssm(parameters, call) : s3(objects, call);
    if (!answer) refused.push(`${call.target ?? call.method} ${call.path}`);
    const { status, body } = answer ?? { status: 400, body: "refused" };
    response.writeHead(status).end(body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: Error) => response.destroy(error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const chunked = /aws-chunked/.test(request.headers["content-encoding"] ?? "");
  return {
    method: request.method ?? "GET",
    path: new URL(request.url ?? "/", "http://localhost").pathname,
    target: request.headers["x-amz-target"]?.toString(),
    body: chunked ? unchunked(body) : body,
  };
}

function ssm(parameters: Map<string, string>, { target, body }: Call): Answer | undefined {
  const { Name, Value } = JSON.parse(body.toString()) as { Name: string; Value?: string };
  if (target === "AmazonSSM.PutParameter") {
    parameters.set(Name, Value ?? "");
    return json(200, { Version: 1, Tier: "Standard" });
  }
  if (target !== "AmazonSSM.GetParameter") return undefined;
  const found = parameters.get(Name);
  return found === undefined
    ? json(400, { __type: "ParameterNotFound", message: Name })
    : json(200, { Parameter: { Name, Type: "String", Value: found, Version: 1 } });
}

function s3(objects: Map<string, Buffer>, { method, path, body }: Call): Answer | undefined {
  if (!path.startsWith(`/${STATE_BUCKET}/`)) return undefined;
  if (method === "PUT") {
    objects.set(path, body);
    return { status: 200 };
  }
  if (method === "DELETE") {
    objects.delete(path);
    return { status: 204 };
  }
  const found = objects.get(path);
  return found
    ? { status: 200, body: found }
    : { status: 404, body: "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>" };
}

const json = (status: number, value: unknown): Answer => ({ status, body: JSON.stringify(value) });

/** The body behind `aws-chunked`: each chunk says its length in hex, then a signature. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.toString("latin1", at, end), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
