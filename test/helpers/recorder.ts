import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

type Input = {
  Key?: Parameters<typeof unmarshall>[0];
  Item?: Parameters<typeof unmarshall>[0];
  ConditionExpression?: string;
  UpdateExpression?: string;
  KeyConditionExpression?: string;
};
type Command = { constructor: { name: string }; input: Input };

/** What of a key is the same for everybody: the kinds of its two halves. */
const shapeOf = ({ Key, Item }: Input): string => {
  const { pk = "", sk = "" } = unmarshall(Key ?? Item ?? {}) as { pk?: string; sk?: string };
  return `${pk
    .split(/[#:]/)
    .slice(0, 2)
    .join(":")
    .replace(/[0-9a-f]{8,}.*/, "")} ${sk.replace(/[#\d].*/, "")}`;
};

/** A client that notes every command it sends: which, to what kind of row, and under which condition. */
export function recorded(client: DynamoDBClient): { client: DynamoDBClient; take(): string[] } {
  let seen: string[] = [];
  const recording = new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== "send" || typeof member !== "function") return member;
      return (command: Command): unknown => {
        const { ConditionExpression: condition, UpdateExpression: update } = command.input;
        const parts = [command.constructor.name, shapeOf(command.input), update, condition];
        seen.push(parts.filter(Boolean).join(" | "));
        return Reflect.apply(member, target, [command]);
      };
    },
  });
  return {
    client: recording,
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}
