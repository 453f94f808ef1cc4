import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Dice } from "#test/chaos/dice.ts";

/** What befalls a command to the table, as the client's caller sees it or as its own tries do. */
const FAULTS = [
  "throttled",
  "timed out",
  "written, then 500",
  "written, then 500, tried again by the client",
] as const;
type Fault = (typeof FAULTS)[number];

class TableFault extends Error {
  readonly $fault = "server" as const;
  readonly $metadata: { httpStatusCode: number };
  constructor(name: string, status: number) {
    super(`${name} (injected)`);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
  }
}

const errorOf = (fault: Fault): TableFault =>
  fault === "throttled"
    ? new TableFault("ProvisionedThroughputExceededException", 400)
    : new TableFault(fault === "timed out" ? "TimeoutError" : "InternalServerError", 500);

export type TableFaults = {
  counts: Map<string, number>;
  /** Rows that scans have looked at since this was set to none. */
  scanned: number;
  into(client: DynamoDBClient): DynamoDBClient;
};

/** Makes commands fail: before they have an effect or after, for good or for one try of the client's own. */
export function tableFaults(random: Dice, in100000: () => number): TableFaults {
  const counts = new Map<string, number>();
  const note = (fault: Fault) => void counts.set(fault, (counts.get(fault) ?? 0) + 1);
  let next: Fault | undefined;
  const faults: TableFaults = {
    counts,
    scanned: 0,
    into(client) {
      client.middlewareStack.add(
        (send, context) => async (args) => {
          const fault = random.below(100_000) < in100000() ? random.one(FAULTS) : undefined;
          if (fault === "throttled" || fault === "timed out") {
            note(fault);
            throw errorOf(fault);
          }
          if (fault === "written, then 500, tried again by the client") next = fault;
          const result = await send(args);
          if (context.commandName === "ScanCommand")
            faults.scanned +=
              (result.output as unknown as { ScannedCount?: number }).ScannedCount ?? 0;
          if (fault !== "written, then 500") return result;
          note(fault);
          throw errorOf(fault);
        },
        { step: "initialize", name: "table faults" },
      );
      client.middlewareStack.addRelativeTo(
        ((send: (args: unknown) => Promise<unknown>) => async (args: unknown) => {
          const result = await send(args);
          const fault = next;
          if (!fault) return result;
          next = undefined;
          note(fault);
          throw errorOf(fault);
        }) as never,
        { relation: "after", toMiddleware: "retryMiddleware", name: "one try's fault" },
      );
      return client;
    },
  };
  return faults;
}
