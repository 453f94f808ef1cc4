import { all } from "../resources.ts";
import { expressionFault } from "../schedule-expression.ts";
import { expect, type Rule } from "./rule.ts";

const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

export const scheduleRules: Rule[] = [
  {
    says: "schedules are ones that EventBridge understands, in a time zone that exists",
    faults: (graph) =>
      all(graph, "aws:scheduler/schedule:Schedule").flatMap(({ name, inputs }) => {
        const fault = expressionFault(inputs.scheduleExpression);
        const zone = inputs.scheduleExpressionTimezone ?? "";
        return [
          ...expect(!fault, `${name}: ${inputs.scheduleExpression} is no schedule: ${fault}`),
          ...expect(isTimeZone(zone), `${name}: time zone "${zone}", expected a known one`),
        ];
      }),
  },
  {
    says: "a schedule hands over the instant it was due",
    faults: (graph) =>
      all(graph, "aws:scheduler/schedule:Schedule").flatMap(({ name, inputs }) =>
        expect(
          inputs.target.input === '{"time":"<aws.scheduler.scheduled-time>"}',
          `${name}: input ${inputs.target.input}, expected the scheduled time`,
        ),
      ),
  },
  {
    says: "a schedule that cannot hand over tries again, then leaves a dead letter",
    faults: (graph) =>
      all(graph, "aws:scheduler/schedule:Schedule").flatMap(({ name, inputs: { target } }) => [
        ...expect((target.retryPolicy?.maximumRetryAttempts ?? 0) > 0, `${name}: expected retries`),
        ...expect(
          Boolean(target.deadLetterConfig?.arn),
          `${name}: no failure path, expected a dead-letter queue`,
        ),
      ]),
  },
  {
    says: "a scheduled run that fails is repeated, then leaves a dead letter",
    faults: (graph) => {
      const configs = all(graph, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig");
      const lambdas = all(graph, "aws:lambda/function:Function");
      return graph.functions
        .filter(({ sources }) => sources.some(({ kind }) => kind === "schedule"))
        .flatMap(({ name, arn }) => {
          const lambda = lambdas.find(({ outputs }) => outputs["arn"] === arn);
          const config = configs.find(({ inputs }) => inputs.functionName === lambda?.inputs.name);
          const path = config?.inputs.destinationConfig?.onFailure?.destination;
          return expect(
            Boolean(path),
            `${name}: no failure path, expected a destination on failure`,
          );
        });
    },
  },
];
