import path from "node:path";
import type { EventSource, LambdaFunction, Resource } from "./graph.ts";
import { all, arnOf, granted, trusted, type Typed } from "./resources.ts";

type Resources = { resources: Resource[] };
type Lambda = Typed<"aws:lambda/function:Function">;

/** Every Lambda with what belongs to it; `root` is where SST put the bundles. */
export function functionsOf(resources: Resource[], root: string): LambdaFunction[] {
  const graph = { resources };
  const components = new Map(all(graph, "sst:aws:Function").map((one) => [one.urn, one]));
  const roles = new Map(all(graph, "aws:iam/role:Role").map((role) => [arnOf(role), role]));
  return all(graph, "aws:lambda/function:Function").map((lambda) => {
    const component = components.get(lambda.parent);
    const name = component?.name ?? lambda.name;
    const role = roles.get(lambda.inputs.role);
    const metadata = component?.outputs["_metadata"] as { handler?: string } | undefined;
    return {
      name,
      handler: metadata?.handler ?? "",
      bundle: path.join(root, ".sst/artifacts", `${name}-src`),
      bundleHandler: lambda.inputs.handler,
      arn: arnOf(lambda),
      memory: lambda.inputs.memorySize,
      timeout: lambda.inputs.timeout,
      environment: lambda.inputs.environment?.variables ?? {},
      statements: role ? granted(role) : [],
      trust: role ? trusted(role) : [],
      sources: [
        ...queuesOf(graph, lambda),
        ...schedulesOf(graph, lambda),
        ...routesOf(graph, lambda),
      ],
    };
  });
}

const queuesOf = (graph: Resources, lambda: Lambda): EventSource[] =>
  all(graph, "aws:lambda/eventSourceMapping:EventSourceMapping")
    // SST names the function by its ARN here.
    .filter(({ inputs }) => [arnOf(lambda), lambda.inputs.name].includes(inputs.functionName))
    .map(({ inputs }) => ({
      kind: "queue",
      queueArn: inputs.eventSourceArn,
      batchSize: inputs.batchSize ?? 10,
      partialResponses: inputs.functionResponseTypes?.includes("ReportBatchItemFailures") ?? false,
    }));

const schedulesOf = (graph: Resources, lambda: Lambda): EventSource[] =>
  all(graph, "aws:scheduler/schedule:Schedule")
    .filter(({ inputs }) => inputs.target.arn === arnOf(lambda))
    .map(({ name, inputs }) => ({
      kind: "schedule",
      schedule: name,
      expression: inputs.scheduleExpression,
      timeZone: inputs.scheduleExpressionTimezone ?? "UTC",
      input: inputs.target.input ?? "",
    }));

function routesOf(graph: Resources, lambda: Lambda): EventSource[] {
  const integrations = all(graph, "aws:apigatewayv2/integration:Integration").filter(
    ({ inputs }) => inputs.integrationUri === arnOf(lambda),
  );
  const targets = new Set(integrations.map(({ name }) => `integrations/${name}-id`));
  return all(graph, "aws:apigatewayv2/route:Route")
    .filter(({ inputs }) => targets.has(inputs.target))
    .map(({ inputs }) => ({ kind: "http", route: inputs.routeKey }));
}
