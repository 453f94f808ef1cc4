import { all } from "../resources.ts";
import { expect, isProduction, type Rule } from "./rule.ts";

/** Types that hold what nobody can make again. */
const KEEPING = new Set([
  "aws:dynamodb/table:Table",
  "aws:sqs/queue:Queue",
  "aws:cloudwatch/logGroup:LogGroup",
]);

export const dataRules: Rule[] = [
  {
    says: "the table costs by use, is backed up continuously and forgets what may be forgotten",
    faults: (graph) =>
      all(graph, "aws:dynamodb/table:Table").flatMap(({ name, inputs }) => [
        ...expect(inputs.billingMode === "PAY_PER_REQUEST", `${name}: expected to be on demand`),
        ...expect(
          inputs.pointInTimeRecovery?.enabled === true,
          `${name}: expected point-in-time recovery`,
        ),
        ...expect(
          inputs.ttl?.enabled === true && inputs.ttl.attributeName === "ttl",
          `${name}: expected time to live by the attribute ttl`,
        ),
      ]),
  },
  {
    says: "production keeps what holds data when the stage is removed",
    faults: (graph) =>
      graph.resources
        .filter(({ type }) => isProduction(graph) && KEEPING.has(type))
        .flatMap(({ name, retain }) =>
          expect(retain, `${name}: expected to be retained on removal`),
        ),
  },
  {
    says: "production protects its table from deletion",
    faults: (graph) =>
      all(graph, "aws:dynamodb/table:Table")
        .filter(() => isProduction(graph))
        .flatMap(({ name, inputs, protect }) => [
          ...expect(
            inputs.deletionProtectionEnabled === true,
            `${name}: expected deletion protection`,
          ),
          ...expect(protect, `${name}: expected protection from replacement`),
        ]),
  },
];
