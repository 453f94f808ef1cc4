import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { type Engine, startEngine } from "#local/engine.ts";
import { type Meter, meteredClient } from "../../bench/meter.ts";
import { indexUnits, itemSize, readUnits, writeUnits } from "../../bench/units.ts";

const key = { pk: { S: "FEED#1" }, sk: { S: "FEED" } };
const row = (bytes: number, due?: string) => ({
  ...key,
  body: { B: new Uint8Array(bytes) },
  ...(due && { dueKey: { S: "FEEDS#0" }, dueAt: { S: due } }),
});

describe("request units", () => {
  it("count names and values in UTF-8", () => {
    expect(itemSize({ pk: { S: "ééé" } })).toBe(8);
    expect(itemSize({ n: { N: "-1234" } })).toBe(5);
    expect(itemSize({ body: { B: new Uint8Array(10) } })).toBe(14);
    expect(itemSize({ s: { SS: ["ab", "cd"] } })).toBe(5);
    expect(itemSize({ m: { M: { a: { S: "b" } } } })).toBe(7);
  });

  it("are one for each 4 KB read, half of it where an older state will do, and never none", () => {
    expect([0, 4096, 4097].map((size) => readUnits(size, true))).toEqual([1, 1, 2]);
    expect(readUnits(0, false)).toBe(0.5);
  });

  it("are one for each 1 KB of the larger of what was and what is", () => {
    expect(writeUnits(row(100), row(1500))).toBe(2);
    expect(writeUnits(row(3000), row(100))).toBe(3);
    expect(writeUnits()).toBe(1);
  });

  it("of the index are one for an entry that comes or goes, two for one that moves, none for one that stays", () => {
    expect(indexUnits(undefined, row(1, "a"))).toBe(1);
    expect(indexUnits(row(1, "a"), row(1))).toBe(1);
    expect(indexUnits(row(1, "a"), row(1, "b"))).toBe(2);
    expect(indexUnits(row(1, "a"), row(9000, "a"))).toBe(0);
    expect(indexUnits(undefined, row(1))).toBe(0);
  });
});

describe("the metered client", () => {
  const TableName = "metered";
  let engine: Engine;
  let meter: Meter;
  beforeAll(async () => {
    engine = await startEngine();
    const plain = dynamoClient(engine.endpoint);
    await ensureTable(plain, TableName);
    plain.destroy();
    meter = meteredClient(engine.endpoint, TableName);
  });
  afterAll(async () => {
    meter.close();
    await engine.close();
  });

  it("counts each call for its kind of row, and agrees with the engine on the table", async () => {
    const { client } = meter;
    await client.send(new PutItemCommand({ TableName, Item: row(2000, "a") }));
    const moved = {
      UpdateExpression: "SET dueAt = :b",
      ExpressionAttributeValues: { ":b": { S: "b" } },
    };
    await client.send(new UpdateItemCommand({ TableName, Key: key, ...moved }));
    await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }));
    expect(meter.take()).toEqual({
      FEED: expect.objectContaining({ write: 2 + 1 + 2 + 2, read: 1, calls: 3, written: 2 }),
    });
    expect(meter.compared()).toBe(3);
  });

  it("charges a write that is refused for the row that is there", async () => {
    const ConditionExpression = "attribute_not_exists(pk)";
    const refused = new PutItemCommand({ TableName, Item: row(10), ConditionExpression });
    await expect(meter.client.send(refused)).rejects.toThrow("conditional");
    expect(meter.take()["FEED"]).toMatchObject({ write: 2, read: 0 });
    await meter.client.send(new DeleteItemCommand({ TableName, Key: key }));
    expect(meter.take()["FEED"]).toMatchObject({ write: 2 + 1 });
  });

  it("charges a row of which a part is read as a whole", async () => {
    const { client } = meter;
    await client.send(new PutItemCommand({ TableName, Item: row(9000) }));
    meter.take();
    const asked = { Keys: [key], ConsistentRead: true, ProjectionExpression: "pk, sk" };
    const part = new BatchGetItemCommand({ RequestItems: { [TableName]: asked } });
    const { Responses } = await client.send(part);
    expect(Responses?.[TableName]).toEqual([key]);
    expect(meter.take()["FEED"]).toMatchObject({ read: 3, calls: 1 });
  });

  it("charges half for a batch of rows whose older state will do", async () => {
    const { client } = meter;
    await client.send(new PutItemCommand({ TableName, Item: row(9000) }));
    meter.take();
    const asked = { Keys: [key, { ...key, sk: { S: "NONE" } }] };
    await client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: asked } }));
    expect(meter.take()).toMatchObject({ FEED: { read: 1.5 }, "FEED/NONE": { read: 0.5 } });
  });

  it("charges a query for a part of rows, or for their number, as one for the rows", async () => {
    const { client } = meter;
    await client.send(new PutItemCommand({ TableName, Item: row(9000, "a") }));
    meter.take();
    const query = {
      TableName,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": key.pk },
      ConsistentRead: true,
    };
    await client.send(new QueryCommand({ ...query, ProjectionExpression: "sk" }));
    expect(meter.take()["FEED"]).toMatchObject({ read: 3, calls: 1 });
    await client.send(new QueryCommand({ ...query, Select: "COUNT" }));
    expect(meter.take()["FEED"]).toMatchObject({ read: 3, calls: 1 });
  });

  it("charges a query of the index for its entries alone", async () => {
    const { client } = meter;
    await client.send(new PutItemCommand({ TableName, Item: row(9000, "a") }));
    meter.take();
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        IndexName: "due",
        KeyConditionExpression: "dueKey = :key",
        ExpressionAttributeValues: { ":key": { S: "FEEDS#0" } },
      }),
    );
    expect(Items).toHaveLength(1);
    expect(meter.take()).toEqual({ "due FEEDS": expect.objectContaining({ read: 0.5, calls: 1 }) });
  });

  it("charges each row of a batch that is written or deleted", async () => {
    const other = { ...key, sk: { S: "KNOWN" } };
    const requests = [
      { PutRequest: { Item: { ...row(2000, "a"), ...other } } },
      { DeleteRequest: { Key: key } },
    ];
    const batch = new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } });
    meter.take();
    await meter.client.send(batch);
    expect(meter.take()).toMatchObject({
      "FEED/KNOWN": { write: 2 + 1, written: 1 },
      FEED: { write: 9 + 1, written: 0 },
    });
  });
});
