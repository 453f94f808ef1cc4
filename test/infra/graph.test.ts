import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { all } from "../../infra/check/resources.ts";
import { faultsOf } from "../../infra/check/rules.ts";
import { sectionsOf } from "../../infra/check/rules/alarms.ts";
import { expressionFault } from "../../infra/check/schedule-expression.ts";
import { graphOf, STAGES } from "../../infra/check/stages.ts";

test.each(STAGES)("stage %s has no faults", async (stage) => {
  expect(faultsOf(await graphOf(stage))).toEqual([]);
});

test("production retains and protects what holds data; another stage leaves nothing behind", async () => {
  const [ci, production] = await Promise.all(STAGES.map(graphOf));
  const kept = production!.resources.filter(({ retain }) => retain).map(({ name }) => name);
  expect(kept.toSorted()).toEqual([
    "ClusterDeadLettersQueue",
    "ClusterQueueQueue",
    "HttpAccessLog",
    "Logs",
    "MailDeadLettersQueue",
    "MailQueueQueue",
    "PollDeadLettersQueue",
    "PollQueueQueue",
    "ScheduleDeadLettersQueue",
    "TableTable",
  ]);
  expect(all(production!, "aws:dynamodb/table:Table")).toMatchObject([
    { protect: true, inputs: { deletionProtectionEnabled: true } },
  ]);
  expect(ci!.resources.filter(({ retain, protect }) => retain || protect)).toEqual([]);
});

test("only production mails strangers; the operator's limits reach whoever reads them", async () => {
  const [ci, production] = await Promise.all(STAGES.map(graphOf));
  const of = (graph: typeof ci, name: string) =>
    graph?.functions.find((one) => one.name === name)?.environment;
  expect(of(ci, "Mail")).toMatchObject({ STAGE: "ci", MAIL_ALLOWLIST: "" });
  expect(of(production, "Mail")).toMatchObject({ STAGE: "production" });
  expect(of(production, "PlanDigests")).toMatchObject({ MAIL_RUN_LIMIT: "1000" });
  expect(of(production, "Api")).toMatchObject({ RATE_LIMIT_CLIENT: "20" });
});

test("a secret is known only to the functions that use it", async () => {
  const { functions } = await graphOf("production");
  const knowing = (variable: string) =>
    functions.filter(({ environment }) => variable in environment).map(({ name }) => name);
  expect(knowing("RESEND_API_KEY")).toEqual(["Mail"]);
  expect(knowing("SIGNING_KEY").toSorted()).toEqual(["AddFeeds", "Api", "Mail"]);
  expect(knowing("ADMIN_TOKEN").toSorted()).toEqual(["AddFeeds", "Api"]);
});

test("every alarm sends its reader to a section of the runbook", async () => {
  const runbook = readFileSync("docs/runbook.md", "utf8");
  const headings = runbook.split("\n").flatMap((line) => /^## (.+)$/.exec(line)?.[1] ?? []);
  expect(headings).toEqual(expect.arrayContaining(sectionsOf(await graphOf("production"))));
});

test("every variable of infra/ is one that the configuration knows", async () => {
  const { Environment } = await import("#lib/config.ts");
  const { functions } = await graphOf("production");
  const set = new Set(functions.flatMap(({ environment }) => Object.keys(environment)));
  const unknown = [...set].filter(
    (name) => !(name in Environment.shape) && !/_(QUEUE|DEAD_LETTERS)_URL$|^SST_/.test(name),
  );
  expect(unknown).toEqual([]);
});

test.each([
  ["cron(0/5 * * * ? *)", undefined],
  ["cron(0 7 ? * MON-FRI *)", undefined],
  ["cron(15 10 L * ? 2026)", undefined],
  ["rate(5 minutes)", undefined],
  ["rate(1 hours)", "neither cron(...) nor rate(...)"],
  ["0 7 * * *", "neither cron(...) nor rate(...)"],
  ["cron(0 7 * * *)", "5 fields instead of six"],
  ["cron(0 25 * * ? *)", "hours cannot be 25"],
  ["cron(0/0 7 * * ? *)", "minutes cannot be 0/0"],
  ["cron(0 7 ? * FUN *)", "day of week cannot be FUN"],
  ["cron(0 7 * * * *)", "exactly one of day of month and day of week must be ?"],
])("%s: %s", (expression, fault) => {
  expect(expressionFault(expression)).toBe(fault);
});
