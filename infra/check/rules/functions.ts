import { all } from "../resources.ts";
import { expect, type Rule } from "./rule.ts";

/** A new account may not have more. */
const MOST_MEMORY = 3008;
/** API Gateway waits no longer. */
const HTTP_SECONDS = 30;

export const functionRules: Rule[] = [
  {
    says: "functions run Node 24 on arm64",
    faults: (graph) =>
      all(graph, "aws:lambda/function:Function").flatMap(({ name, inputs }) => [
        ...expect(
          inputs.runtime === "nodejs24.x",
          `${name}: runtime ${inputs.runtime}, expected nodejs24.x`,
        ),
        ...expect(
          inputs.architectures.join() === "arm64",
          `${name}: architecture ${inputs.architectures.join()}, expected arm64`,
        ),
      ]),
  },
  {
    says: "functions log JSON into a group of this stage",
    faults: (graph) => {
      const groups = new Set(
        all(graph, "aws:cloudwatch/logGroup:LogGroup").map(({ inputs }) => inputs.name),
      );
      return all(graph, "aws:lambda/function:Function").flatMap(({ name, inputs }) => [
        ...expect(inputs.loggingConfig?.logFormat === "JSON", `${name}: log format is not JSON`),
        ...expect(
          groups.has(inputs.loggingConfig?.logGroup ?? ""),
          `${name}: log group ${inputs.loggingConfig?.logGroup} is none of the stage's`,
        ),
      ]);
    },
  },
  {
    says: "log groups forget after some days",
    faults: (graph) =>
      all(graph, "aws:cloudwatch/logGroup:LogGroup").flatMap(({ name, inputs }) =>
        expect((inputs.retentionInDays ?? 0) > 0, `${name}: log retention unset, expected days`),
      ),
  },
  {
    says: "memory and timeouts are within what AWS allows",
    faults: ({ functions }) =>
      functions.flatMap(({ name, memory, timeout, sources }) => {
        const http = sources.some(({ kind }) => kind === "http");
        const most = http ? HTTP_SECONDS : 900;
        return [
          ...expect(
            memory >= 128 && memory <= MOST_MEMORY,
            `${name}: memory ${memory} MB, expected 128 to ${MOST_MEMORY}`,
          ),
          ...expect(timeout <= most, `${name}: timeout ${timeout} s, expected at most ${most}`),
        ];
      }),
  },
  {
    says: "every function has something that calls it",
    faults: ({ functions }) =>
      functions.flatMap(({ name, sources }) =>
        expect(sources.length > 0, `${name}: no schedule, queue or route calls it`),
      ),
  },
  {
    says: "stories have one writer",
    faults: (graph) => {
      const writer = all(graph, "aws:lambda/function:Function").find(
        ({ name }) => name === "ClusterFunction",
      );
      const reserved = writer?.inputs.reservedConcurrentExecutions;
      return expect(reserved === 1, `Cluster: reserved concurrency ${reserved}, expected 1`);
    },
  },
  {
    says: "who sends mail knows the stage, and whom a stage other than production may mail",
    faults: ({ functions, stage }) =>
      functions
        .filter(({ environment }) => "RESEND_API_KEY" in environment)
        .flatMap(({ name, environment }) => [
          ...expect(
            environment["STAGE"] === stage,
            `${name}: STAGE ${environment["STAGE"]}, expected ${stage}`,
          ),
          ...expect("MAIL_ALLOWLIST" in environment, `${name}: expected MAIL_ALLOWLIST`),
        ]),
  },
];
