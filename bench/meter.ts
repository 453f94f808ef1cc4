import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { dynamoClient } from "#lib/store/client.ts";
import {
  type Charge,
  chargedReads,
  chargedRefusal,
  chargedWrites,
  idOf,
  type Input,
  keysReadInPart,
  keysWritten,
  type Output,
  queryOfWhole,
} from "./charges.ts";
import type { Item } from "./units.ts";

/**
 * What was asked of one kind of row. Bytes are of rows as they stand after a write: `size` alone, as units are counted by;
 * `bytes` as storage is billed, with their index entry.
 */
type Use = {
  read: number;
  write: number;
  calls: number;
  written: number;
  bytes: number;
  size: number;
};
const NOTHING: Use = { read: 0, write: 0, calls: 0, written: 0, bytes: 0, size: 0 };
/** By kind of row, such as `FEED/KNOWN`; calls that touch several kinds count for the first. */
export type Tally = Record<string, Use>;

/** What the engine itself reports; undefined where it reports nothing. */
function reported(output: Output): number | undefined {
  const capacity = output["ConsumedCapacity"] as
    | { CapacityUnits?: number }
    | { CapacityUnits?: number }[]
    | undefined;
  return (Array.isArray(capacity) ? capacity[0] : capacity)?.CapacityUnits;
}

export type Meter = {
  client: DynamoDBClient;
  /** What was used since the last call. */
  take(): Tally;
  /** Calls whose units on the table were compared with the engine's own figure. */
  compared(): number;
  close(): void;
};

/**
 * A client that counts the units of every call, on the table and on its index, by DynamoDB's published rules. Rows
 * are looked at before and after a write through a client of its own, so writes must come one after the other.
 * Throws where the engine's own figure for the table is another.
 */
export function meteredClient(endpoint: string, tableName: string): Meter {
  const client = dynamoClient(endpoint);
  const probe = dynamoClient(endpoint);
  let tally: Tally = {};
  let compared = 0;

  const look = async (keys: readonly Item[]): Promise<Map<string, Item>> => {
    const found = new Map<string, Item>();
    if (keys.length === 0) return found;
    const RequestItems = { [tableName]: { Keys: [...keys], ConsistentRead: true } };
    const { Responses } = await probe.send(new BatchGetItemCommand({ RequestItems }));
    for (const item of Responses?.[tableName] ?? []) found.set(idOf(item), item);
    return found;
  };

  const whole = async (command: string, input: Input, output: Output): Promise<Output> => {
    const query = queryOfWhole(command, input);
    if (!query) return output;
    const { Items } = await probe.send(new QueryCommand(query));
    return { ...output, Items };
  };

  const count = (charges: readonly Charge[]): void => {
    for (const [index, charge] of charges.entries()) {
      const { kind, read = 0, write = 0, bytes = 0, size = 0 } = charge;
      const use = (tally[kind] ??= { ...NOTHING });
      use.read += read;
      use.write += write;
      use.bytes += bytes;
      use.size += size;
      use.calls += index === 0 ? 1 : 0;
      use.written += bytes > 0 ? 1 : 0;
    }
  };

  const compare = (command: string, onTable: number | undefined, output: Output): void => {
    const engine = reported(output);
    if (onTable === undefined || engine === undefined) return;
    compared += 1;
    if (engine !== onTable)
      throw new Error(`${command}: the meter counts ${onTable} units, the engine ${engine}`);
  };

  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = context.commandName ?? "";
      const input = args.input as Input;
      const keys = keysWritten(command, input);
      const before = await look(keys);
      const request = { ...args, input: { ...input, ReturnConsumedCapacity: "TOTAL" } };
      try {
        const result = await next(request);
        const output = result.output as unknown as Output;
        const { charges, onTable } =
          keys.length > 0
            ? chargedWrites(keys, before, await look(keys))
            : chargedReads(
                command,
                input,
                await whole(command, input, output),
                await look(keysReadInPart(command, input)),
              );
        count(charges);
        compare(command, onTable, output);
        return result;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) count(chargedRefusal(keys, before));
        throw error;
      }
    },
    { step: "initialize", name: "meter" },
  );

  return {
    client,
    take() {
      const taken = tally;
      tally = {};
      return taken;
    },
    compared: () => compared,
    close() {
      client.destroy();
      probe.destroy();
    },
  };
}
