import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

export const DUE_INDEX = "due";

/** The one table: on demand, pk/sk, and one sparse keys-only index over rows that wait for an instant. */
export const tableDefinition = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
    { AttributeName: "dueKey", AttributeType: "S" },
    { AttributeName: "dueAt", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: DUE_INDEX,
      KeySchema: [
        { AttributeName: "dueKey", KeyType: "HASH" },
        { AttributeName: "dueAt", KeyType: "RANGE" },
      ],
      // Keys only: an index row then never costs more than one unit to write, whatever the row weighs.
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
});
