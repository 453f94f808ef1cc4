import type { Graph } from "../graph.ts";
import { all, arnOf, type Typed } from "../resources.ts";
import { expect, type Rule } from "./rule.ts";

type Queue = Typed<"aws:sqs/queue:Queue">;
type Redrive = { deadLetterTargetArn?: string; maxReceiveCount?: number };

const queues = (graph: Graph): Queue[] => all(graph, "aws:sqs/queue:Queue");
const redriveOf = ({ inputs }: Queue): Redrive =>
  JSON.parse(inputs.redrivePolicy ?? "{}") as Redrive;

/** Queues that functions work off, each with its function. */
export const worked = (graph: Graph) =>
  graph.functions.flatMap((worker) =>
    worker.sources.flatMap((source) =>
      source.kind === "queue"
        ? queues(graph)
            .filter((queue) => arnOf(queue) === source.queueArn)
            .map((queue) => ({ queue, worker, source }))
        : [],
    ),
  );

/** Queues that hold what failed. */
export const deadLetterQueues = (graph: Graph): Queue[] => {
  const read = new Set(worked(graph).map(({ queue }) => queue.urn));
  return queues(graph).filter(({ urn }) => !read.has(urn));
};

const SIX = 6;
const TWO_WEEKS = 14 * 24 * 3600;

export const queueRules: Rule[] = [
  {
    says: "a message stays invisible six times as long as its function may run",
    faults: (graph) =>
      worked(graph).flatMap(({ queue, worker }) => {
        const visibility = queue.inputs.visibilityTimeoutSeconds ?? 30;
        const least = SIX * worker.timeout;
        return expect(
          visibility >= least,
          `${queue.name}: visibility ${visibility} s, expected ${least} (six times the timeout of ${worker.name})`,
        );
      }),
  },
  {
    says: "a batch fails message by message",
    faults: (graph) =>
      worked(graph).flatMap(({ queue, worker, source }) =>
        expect(
          source.partialResponses,
          `${worker.name}: expected partial responses to ${queue.name}`,
        ),
      ),
  },
  {
    says: "a message that keeps failing ends in a dead-letter queue of the same kind",
    faults: (graph) =>
      worked(graph).flatMap(({ queue }) => {
        const { deadLetterTargetArn, maxReceiveCount = 0 } = redriveOf(queue);
        const target = queues(graph).find((one) => arnOf(one) === deadLetterTargetArn);
        if (!target) return [`${queue.name}: no failure path, expected a dead-letter queue`];
        return [
          ...expect(
            maxReceiveCount >= 2 && maxReceiveCount <= 10,
            `${queue.name}: tried ${maxReceiveCount} times, expected 2 to 10`,
          ),
          ...expect(
            Boolean(target.inputs.fifoQueue) === Boolean(queue.inputs.fifoQueue),
            `${target.name}: expected to be FIFO exactly when ${queue.name} is`,
          ),
        ];
      }),
  },
  {
    says: "a stream's records that keep failing go somewhere",
    faults: (graph) =>
      all(graph, "aws:lambda/eventSourceMapping:EventSourceMapping")
        .filter(({ inputs }) => !inputs.eventSourceArn.startsWith("arn:aws:sqs:"))
        .flatMap(({ name, inputs }) =>
          expect(
            Boolean(inputs.destinationConfig?.onFailure?.destinationArn),
            `${name}: no failure path, expected a destination for what fails`,
          ),
        ),
  },
  {
    says: "dead letters wait two weeks",
    faults: (graph) =>
      deadLetterQueues(graph).flatMap(({ name, inputs }) =>
        expect(
          inputs.messageRetentionSeconds === TWO_WEEKS,
          `${name}: keeps ${inputs.messageRetentionSeconds} s, expected ${TWO_WEEKS}`,
        ),
      ),
  },
  {
    says: "messages for a FIFO queue carry a group, and repeated ones are dropped",
    faults: (graph) => {
      const byUrl = new Map(queues(graph).map((queue) => [String(queue.outputs["url"]), queue]));
      const used = graph.functions.flatMap(({ environment }) => Object.entries(environment));
      const faults = used.flatMap(([variable, url]) => {
        const queue = byUrl.get(url);
        // Whoever only looks into a queue sends nothing.
        if (!variable.endsWith("_QUEUE_URL") || !queue?.inputs.fifoQueue) return [];
        const sender = graph.senders[variable];
        return [
          ...expect(
            Boolean(sender?.grouped),
            `${queue.name}: FIFO, but ${variable} is sent no group`,
          ),
          ...expect(
            Boolean(queue.inputs.contentBasedDeduplication || sender?.deduplicated),
            `${queue.name}: FIFO, expected deduplication by content or by id`,
          ),
        ];
      });
      return [...new Set(faults)];
    },
  },
];
