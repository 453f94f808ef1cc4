import type { DeadLetters } from "#lib/ports.ts";
import { sqsDeadLetters } from "../sqs-dead-letters.ts";
import { required } from "./base.ts";

/** What lies in the dead-letter queues of these names. */
export const awsDeadLetters = (...names: string[]): DeadLetters =>
  sqsDeadLetters(
    Object.fromEntries(
      names.map((queue) => {
        const name = `${queue.toUpperCase()}_DEAD_LETTERS_URL`;
        return [queue, required(process.env[name], name)];
      }),
    ),
  );
