import type { EventSource, Graph } from "./graph.ts";
import { all } from "./resources.ts";
import { RULES } from "./rules.ts";

/** How a stage is made up, in a line. */
export function summaryOf(graph: Graph): string {
  const count = (type: Parameters<typeof all>[1]) => all(graph, type).length;
  return [
    `Stage ${graph.stage}: ${graph.resources.length} resources`,
    `${graph.functions.length} functions`,
    `${count("aws:sqs/queue:Queue")} queues`,
    `${count("aws:scheduler/schedule:Schedule")} schedules`,
    `${count("aws:cloudwatch/metricAlarm:MetricAlarm")} alarms`,
  ].join(", ");
}

const calledBy = (source: EventSource): string => {
  if (source.kind === "http") return source.route;
  if (source.kind === "schedule") return `${source.expression} ${source.timeZone}`;
  return `${source.queueArn.split(":").at(-1)}, ${source.batchSize} at a time`;
};

/** The functions of a stage as a table. */
export const functionTable = ({ functions }: Graph): string =>
  functions
    .map(({ name, memory, timeout, sources }) =>
      [
        `  ${name.padEnd(12)}`,
        `${memory} MB`.padStart(8),
        `${timeout} s`.padStart(6),
        `  ${sources.map(calledBy).join("; ")}`,
      ].join(" "),
    )
    .toSorted()
    .join("\n");

/** Every promise with the stages that keep it, and the faults of those that do not. */
export function rulesReport(graphs: Graph[]): { text: string; faults: number } {
  const lines: string[] = [];
  let faults = 0;
  for (const [about, rules] of Object.entries(RULES)) {
    lines.push(`\n${about}`);
    for (const { says, faults: faultsIn } of rules) {
      const found = graphs.flatMap((graph) =>
        faultsIn(graph).map((fault) => `      ${graph.stage}: ${fault}`),
      );
      lines.push(`  ${found.length === 0 ? "✓" : "✗"} ${says}`, ...found);
      faults += found.length;
    }
  }
  return { text: lines.join("\n"), faults };
}
