import { production } from "./settings.ts";

/** The one table, as `lib/store/schema.ts` says it; backed up continuously (PITR), which is SST's default. */
export const table = new sst.aws.Dynamo("Table", {
  fields: { pk: "string", sk: "string", dueKey: "string", dueAt: "string" },
  primaryIndex: { hashKey: "pk", rangeKey: "sk" },
  globalIndexes: { due: { hashKey: "dueKey", rangeKey: "dueAt", projection: "keys-only" } },
  ttl: "ttl",
  deletionProtection: production,
});

const rows = [table.arn];

/** Reading by key, by partition and by what is due. */
export const read = [
  { actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem"], resources: rows },
  {
    actions: ["dynamodb:Query"],
    resources: [table.arn, $interpolate`${table.arn}/index/due`],
  },
];

export const write = [
  {
    actions: ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"],
    resources: rows,
  },
];

export const erase = [{ actions: ["dynamodb:DeleteItem"], resources: rows }];
