import { all } from "../resources.ts";
import { expect, type Rule } from "./rule.ts";

/** What an access log must not hold: a path may carry a reader's token, an address is personal. */
const PERSONAL = /\$context\.(path|identity\.|authorizer\.)/;

export const httpRules: Rule[] = [
  {
    says: "every request has a function, by payload 2.0",
    faults: (graph) => [
      ...expect(
        all(graph, "aws:apigatewayv2/route:Route").some(
          ({ inputs }) => inputs.routeKey === "$default",
        ),
        "Http: expected the route $default",
      ),
      ...all(graph, "aws:apigatewayv2/integration:Integration").flatMap(({ name, inputs }) =>
        expect(inputs.payloadFormatVersion === "2.0", `${name}: expected payload format 2.0`),
      ),
    ],
  },
  {
    says: "requests are throttled before they cost",
    faults: (graph) =>
      all(graph, "aws:apigatewayv2/stage:Stage").flatMap(({ name, inputs }) => {
        const { throttlingRateLimit = 0, throttlingBurstLimit = 0 } =
          inputs.defaultRouteSettings ?? {};
        return expect(
          throttlingRateLimit > 0 && throttlingBurstLimit > 0,
          `${name}: expected throttling by rate and burst`,
        );
      }),
  },
  {
    says: "requests are logged, their callers and paths are not",
    faults: (graph) =>
      all(graph, "aws:apigatewayv2/stage:Stage").flatMap(({ name, inputs }) => {
        const { destinationArn, format = "" } = inputs.accessLogSettings ?? {};
        return [
          ...expect(Boolean(destinationArn), `${name}: expected an access log`),
          ...expect(
            !PERSONAL.test(format),
            `${name}: access log holds ${PERSONAL.exec(format)?.[0]}`,
          ),
        ];
      }),
  },
];
