import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph, LambdaFunction } from "../../infra/check/graph.ts";
import { type Built, buildAll } from "../../infra/check/lambda/build.ts";
import { FUNCTION_NAMES, FUNCTIONS } from "../../infra/check/lambda/functions.ts";
import { grantFaults } from "../../infra/check/lambda/grants.ts";
import { graphOf } from "../../infra/check/stages.ts";

let graph: Graph;
let built: Built;

beforeAll(async () => {
  [graph, built] = await Promise.all([graphOf("ci"), buildAll()]);
}, 60_000);
afterAll(() => built?.remove());

const evaluated = (name: string): LambdaFunction => {
  const found = graph.functions.find((one) => one.name === name);
  if (!found) throw new Error(`infra/ makes no function ${name}`);
  return found;
};

test("infra/ makes the functions there are, of the handlers there are", () => {
  const made = graph.functions.map(({ name, handler }) => [name, handler]);
  const wanted = FUNCTION_NAMES.map((name) => [name, FUNCTIONS[name].handler]);
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(wanted));
});

test("a grant too few and one too many are told by function, action and resource", () => {
  const poll = evaluated("Poll");
  const swapped = poll.statements.map((statement) => ({
    ...statement,
    actions: statement.actions.map((action) =>
      action === "dynamodb:UpdateItem" ? "dynamodb:DeleteItem" : action,
    ),
  }));
  expect(grantFaults(graph, { ...poll, statements: swapped }, built.bundles.Poll)).toEqual([
    expect.stringMatching(
      /^Poll: it needs dynamodb:UpdateItem arn:\S+, which its role does not grant$/,
    ),
    expect.stringMatching(
      /^Poll: its role grants dynamodb:DeleteItem arn:\S+, which it does not need$/,
    ),
  ]);
});

describe.each(FUNCTION_NAMES)("%s", (name) => {
  test("its role grants what its bundle can send: nothing missing, nothing more", () => {
    expect(grantFaults(graph, evaluated(name), built.bundles[name])).toEqual([]);
  });

  test("its role names every action and resource; only the streams of the log are left open", () => {
    const { statements } = evaluated(name);
    expect(statements.map(({ effect }) => effect)).not.toContain("Deny");
    for (const { actions, resources } of statements) {
      expect(actions.filter((action) => /[*?]/.test(action))).toEqual([]);
      const isLog = actions.every((action) => action.startsWith("logs:"));
      const open = resources.filter((arn) => /[*?]/.test(isLog ? arn.replace(/:\*$/, "") : arn));
      expect(open).toEqual([]);
    }
  });

  test("it gets the variables it reads, and none that only stand-ins set", () => {
    const wired = Object.keys(evaluated(name).environment).filter((key) => !key.startsWith("SST_"));
    expect(wired.toSorted()).toEqual([...FUNCTIONS[name].environment].toSorted());
  });

  test("what is checked here is what SST builds", async () => {
    const { bundle } = evaluated(name);
    const { size } = await stat(join(bundle, "bundle.mjs"));
    // Its esbuild is another version, whose helpers differ by some bytes.
    expect(Math.abs(size - built.bundles[name].bytes)).toBeLessThan(1000);
  });
});
