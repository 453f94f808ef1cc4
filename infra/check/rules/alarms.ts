import type { Graph } from "../graph.ts";
import { all, type Typed } from "../resources.ts";
import { deadLetterQueues, worked } from "./queues.ts";
import { expect, type Rule } from "./rule.ts";

type Alarm = Typed<"aws:cloudwatch/metricAlarm:MetricAlarm">;
const alarms = (graph: Graph): Alarm[] => all(graph, "aws:cloudwatch/metricAlarm:MetricAlarm");

/** Whether some alarm watches a metric of CloudWatch's own for one resource. */
const watches = (graph: Graph, metricName: string, value: string): boolean =>
  alarms(graph).some(
    ({ inputs }) =>
      inputs.metricName === metricName && Object.values(inputs.dimensions ?? {}).includes(value),
  );

/** What an alarm watches, alone or in an expression. */
const metricsOf = ({ inputs }: Alarm) => [
  inputs,
  ...(inputs.metricQueries ?? []).flatMap(({ metric }) => metric ?? []),
];

/** Metrics of the log that an alarm must watch. */
const FROM_LOG = [
  "ItemsCreated",
  "feedsSilent",
  "feedsFailing",
  "itemsWaiting",
  "deliveriesUnknown",
  "MailsBounced",
  "MailsComplained",
  "hoursSinceDigestRun",
  "alertsP95",
];

export const alarmRules: Rule[] = [
  {
    says: "errors and throttles of every function raise an alarm",
    faults: (graph) =>
      all(graph, "aws:lambda/function:Function").flatMap(({ name, inputs }) =>
        ["Errors", "Throttles"].flatMap((metric) =>
          expect(watches(graph, metric, inputs.name), `${name}: expected an alarm on ${metric}`),
        ),
      ),
  },
  {
    says: "a queue that does not drain raises an alarm, and so does a dead letter",
    faults: (graph) => [
      ...worked(graph).flatMap(({ queue: { name, inputs } }) =>
        expect(
          watches(graph, "ApproximateAgeOfOldestMessage", inputs.name),
          `${name}: expected an alarm on its oldest message`,
        ),
      ),
      ...deadLetterQueues(graph).flatMap(({ name, inputs }) =>
        expect(
          watches(graph, "ApproximateNumberOfMessagesVisible", inputs.name),
          `${name}: expected an alarm on dead letters`,
        ),
      ),
    ],
  },
  {
    says: "throttles of the table and errors of the API raise an alarm",
    faults: (graph) => {
      const queries = alarms(graph).flatMap(({ inputs }) => inputs.metricQueries ?? []);
      const watched = new Set(
        queries.flatMap(({ metric }) => Object.values(metric?.dimensions ?? {})),
      );
      return [
        ...all(graph, "aws:dynamodb/table:Table").flatMap(({ name, inputs }) =>
          expect(watched.has(inputs.name), `${name}: expected an alarm on throttles`),
        ),
        ...all(graph, "aws:apigatewayv2/api:Api").flatMap(({ name }) =>
          expect(watches(graph, "5xx", `${name}-id`), `${name}: expected an alarm on 5xx`),
        ),
      ];
    },
  },
  {
    says: "what the log tells of feeds, items, digests and deliveries raises an alarm",
    faults: (graph) =>
      FROM_LOG.flatMap((metric) =>
        expect(
          alarms(graph)
            .flatMap(metricsOf)
            .some(({ metricName }) => metricName === metric),
          `${metric}: expected an alarm`,
        ),
      ),
  },
  {
    says: "a metric that an alarm reads off the log is written by a filter on the functions' log",
    faults: (graph) => {
      const groups = new Set(
        all(graph, "aws:lambda/function:Function").map(
          ({ inputs }) => inputs.loggingConfig?.logGroup,
        ),
      );
      const filters = all(graph, "aws:cloudwatch/logMetricFilter:LogMetricFilter");
      const made = new Set(
        filters
          .filter(({ inputs }) => groups.has(inputs.logGroupName))
          .map(({ inputs: { metricTransformation: one } }) => `${one.namespace} ${one.name}`),
      );
      return alarms(graph).flatMap((alarm) =>
        metricsOf(alarm)
          .filter(({ namespace }) => namespace && !namespace.startsWith("AWS/"))
          .flatMap(({ namespace, metricName }) =>
            expect(
              made.has(`${namespace} ${metricName}`),
              `${alarm.name}: nothing writes ${metricName}`,
            ),
          ),
      );
    },
  },
  {
    says: "alarms reach somebody by mail",
    faults: (graph) => {
      const mailed = new Set(
        all(graph, "aws:sns/topicSubscription:TopicSubscription")
          .filter(({ inputs }) => inputs.protocol === "email" && inputs.endpoint.includes("@"))
          .map(({ inputs }) => inputs.topic),
      );
      return alarms(graph).flatMap(({ name, inputs }) =>
        expect(
          inputs.alarmActions?.some((topic) => mailed.has(topic)) ?? false,
          `${name}: expected to reach a mailbox`,
        ),
      );
    },
  },
  {
    says: "a month that costs too much is told",
    faults: (graph) =>
      expect(
        all(graph, "aws:budgets/budget:Budget").some(
          ({ inputs }) =>
            inputs.timeUnit === "MONTHLY" &&
            Number(inputs.limitAmount) > 0 &&
            (inputs.notifications ?? []).every((one) => one.subscriberEmailAddresses?.length),
        ),
        "Budget: expected a monthly limit with a mailbox",
      ),
  },
];

/** Sections of the runbook that the alarms send their reader to. */
export const sectionsOf = (graph: Graph): string[] => [
  ...new Set(
    alarms(graph).map(({ inputs }) =>
      (inputs.alarmDescription ?? "").replace("docs/runbook.md: ", ""),
    ),
  ),
];
