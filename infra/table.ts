import { production } from "./settings.ts";

/** The one table, as `lib/store/schema.ts` says it; backed up continuously (PITR), which is SST's default. */
export const table = new sst.aws.Dynamo("Table", {
  fields: { pk: "string", sk: "string", dueKey: "string", dueAt: "string" },
  primaryIndex: { hashKey: "pk", rangeKey: "sk" },
  globalIndexes: { due: { hashKey: "dueKey", rangeKey: "dueAt", projection: "keys-only" } },
  ttl: "ttl",
  deletionProtection: production,
});

type Action =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "BatchWriteItem"
  | "DeleteItem";

/** Leave to read or write rows by these actions; `test/infra/grants.test.ts` compares them with what a bundle can send. */
export const rows = (...actions: Action[]) => [
  { actions: actions.map((action) => `dynamodb:${action}`), resources: [table.arn] },
];

/** Leave to ask the index what is due, which answers keys alone. */
export const queryDue = [
  { actions: ["dynamodb:Query"], resources: [$interpolate`${table.arn}/index/due`] },
];
