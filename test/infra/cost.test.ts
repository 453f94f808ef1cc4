import { expect, test } from "vitest";
import { all } from "../../infra/check/resources.ts";
import { graphOf } from "../../infra/check/stages.ts";
import { SET, WATCHED } from "../../infra/cost/workloads.ts";

const nameOf = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

test.each(Object.entries(SET))("the cost model knows what infra/ sets for %s", async (key, set) => {
  const { functions } = await graphOf("production");
  const made = functions.find(({ name }) => name === nameOf(key));
  const queue = made?.sources.find((source) => source.kind === "queue");
  expect({
    mb: made?.memory,
    timeout: made?.timeout,
    ...("batch" in set && { batch: queue?.batchSize, atOnce: set.atOnce }),
  }).toEqual(set);
});

test("the cost model counts the alarms and metrics that there are", async () => {
  const graph = await graphOf("production");
  expect({
    alarms: all(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").length,
    metrics: all(graph, "aws:cloudwatch/logMetricFilter:LogMetricFilter").length,
  }).toEqual(WATCHED);
});
