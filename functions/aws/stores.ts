import type { Stores } from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { unreadable } from "../edges.ts";
import type { Base } from "./base.ts";

export const awsStores = ({ config, clock, log }: Base): Stores =>
  openStores(dynamoClient(config.DYNAMODB_ENDPOINT), config.TABLE_NAME, clock, unreadable(log));
