import { dynamoClient } from "#lib/store/client.ts";
import type { Opened } from "#lib/store/opened.ts";
import { unreadable } from "../edges.ts";
import type { Base } from "./base.ts";

/** The table, for the store methods that a function wires; its bundle holds no others. */
export const awsTable = ({ config, clock, log }: Base): Opened => ({
  table: { client: dynamoClient(config.DYNAMODB_ENDPOINT), name: config.TABLE_NAME },
  clock,
  onUnreadable: unreadable(log),
});
