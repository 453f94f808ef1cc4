import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "#local/engine.ts";

/** As any program of this machine would ask; the engine reads no signature. */
const HEADERS = {
  "content-type": "application/x-amz-json-1.0",
  "x-amz-target": "DynamoDB_20120810.ListTables",
  "x-amz-date": "20261120T080000Z",
  authorization:
    "AWS4-HMAC-SHA256 Credential=local/20261120/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
};

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

/** `fetch` would not let a test choose its own Host. */
const ask = (headers: Record<string, string>, method = "POST") =>
  new Promise<{ status?: number | undefined; shared?: string | undefined }>((resolve, reject) => {
    const asked = request(engine.endpoint, { method, headers: { ...HEADERS, ...headers } });
    asked.on("error", reject);
    asked.on("response", (response) => {
      response.resume();
      const shared = response.headers["access-control-allow-origin"];
      resolve({ status: response.statusCode, shared });
    });
    asked.end(method === "POST" ? "{}" : undefined);
  });

describe("the embedded engine", () => {
  it("answers programs of this machine", async () => {
    expect((await ask({})).status).toBe(200);
    expect((await ask({ host: `localhost:${engine.port}` })).status).toBe(200);
  });

  it.each([
    ["of a site", { origin: "https://site.example" }],
    ["of a file", { origin: "null" }],
    ["whose name was made to mean this machine", { host: "rebound.example" }],
  ])("answers no web page %s, nor its question whether it may ask", async (_, headers) => {
    const refused = { status: 403, shared: undefined };
    expect(await ask(headers)).toEqual(refused);
    expect(await ask({ ...headers, "access-control-request-method": "POST" }, "OPTIONS")).toEqual(
      refused,
    );
  });
});
