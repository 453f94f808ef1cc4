import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { marshall, type NativeAttributeValue } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";

/**
 * The one table of one DynamoDB. The few calls that the store is made of are plain functions over it (`read.ts`,
 * `write.ts`, `query.ts`, `due-keys.ts`), so that a bundle holds the SDK's commands that its function sends, and no others.
 */
export type Table = { client: DynamoDBClient; name: string };

export type Values = Record<string, NativeAttributeValue>;
/** A row as a plain object. */
export type Row = Key & Values;

/** Rounds in which a batch must get through. */
export const MAX_ROUNDS = 8;

export const plain = (row: Values) => marshall(row, { removeUndefinedValues: true });

/** By names of our own, since DynamoDB reserves some of those that rows have. */
export const projectionOf = (names: readonly string[]) => ({
  ProjectionExpression: names.map((name) => `#${name}`).join(", "),
  ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
});

export const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
