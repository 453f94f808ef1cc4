import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { type Engine, startEngine } from "#local/engine.ts";
import { sampleFeed } from "#test/helpers/samples.ts";
import { TEST_NOW } from "#test/helpers/store.ts";
import {
  clientOf,
  dropScratchTable,
  emptyTable,
  makeScratchTable,
  regionOf,
  type ScratchTable,
} from "./table.ts";

const NOW = TEST_NOW.toISOString();

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const tables = async () => {
  const client = dynamoClient(engine.endpoint);
  const { TableNames } = await client.send(new ListTablesCommand());
  client.destroy();
  return TableNames;
};

/** Stores whose every call goes through the client of the store tests. */
function storesOn(scratch: ScratchTable) {
  const client = clientOf(scratch);
  const stores = openStores(
    client,
    scratch.name,
    () => TEST_NOW,
    () => {},
  );
  return { client, stores };
}

describe("the scratch table", () => {
  it("has a name of its own, can be emptied, and is gone afterwards", async () => {
    const [mine, other] = [
      await makeScratchTable(engine.endpoint),
      await makeScratchTable(engine.endpoint),
    ];
    expect(mine.name).toMatch(/^sitrep-test-[0-9a-f]{12}$/);
    expect((await tables())?.toSorted()).toEqual([mine.name, other.name].toSorted());
    const { client, stores } = storesOn(mine);
    for (let n = 0; n < 60; n++) await stores.feeds.sync(sampleFeed({ id: `f${n}` }));
    expect(await stores.feeds.due(NOW)).toHaveLength(60);
    await emptyTable({ client, name: mine.name });
    expect(await stores.feeds.due(NOW)).toEqual([]);
    client.destroy();
    for (const scratch of [mine, other]) await dropScratchTable(scratch);
    await vi.waitFor(async () => expect(await tables()).toEqual([]));
  });

  it("is asked for what it lists only once its index has followed", async () => {
    const scratch = await makeScratchTable(engine.endpoint);
    const { client, stores } = storesOn(scratch);
    let behind = 2;
    // As Amazon's may: for a while the index answers as if nothing had been written.
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const answer = await next(args);
          const { IndexName } = args.input as { IndexName?: string };
          if (!IndexName || behind === 0) return answer;
          if (commandName === "ScanCommand") behind -= 1;
          return { ...answer, output: { ...answer.output, Items: [] } };
        },
      { step: "initialize", priority: "low" },
    );
    await stores.feeds.sync(sampleFeed());
    expect((await stores.feeds.due(NOW)).map(({ id }) => id)).toEqual(["feed_harbour"]);
    expect(behind).toBe(0);
    client.destroy();
    await dropScratchTable(scratch);
  });
});

describe("an endpoint", () => {
  it("of Amazon's names its region; any other takes whatever credentials", () => {
    expect(regionOf("https://dynamodb.eu-central-1.amazonaws.com")).toBe("eu-central-1");
    expect(regionOf("https://dynamodb.cn-north-1.amazonaws.com.cn/")).toBe("cn-north-1");
    expect(regionOf("http://localhost:8000")).toBeUndefined();
    expect(regionOf("https://dynamodb.eu-central-1.amazonaws.com.evil.example")).toBeUndefined();
  });

  it("where nobody answers, or that refuses, is told by what is wrong with it", async () => {
    const server = createServer((_, response) => {
      response.writeHead(400, { "content-type": "application/x-amz-json-1.0" });
      response.end(
        JSON.stringify({
          __type: "com.amazon.coral.service#UnrecognizedClientException",
          message: "The security token included in the request is invalid.",
        }),
      );
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(makeScratchTable(endpoint)).rejects.toThrow(
      `no table could be made at DYNAMODB_ENDPOINT ${endpoint}: UnrecognizedClientException: The security token`,
    );
    server.close();
    await once(server, "close");
    await expect(makeScratchTable(endpoint)).rejects.toThrow(`nobody answers there (ECONNREFUSED)`);
  });
});
