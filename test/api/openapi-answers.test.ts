import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shortHash } from "#lib/core/hash.ts";
import { type Document, judgeOf, type Operation } from "./answers.ts";
import {
  documentOf,
  good,
  operationNamed,
  operationNames,
  pathOf,
  sendTo,
  takesJson,
} from "./ask.ts";
import { type ApiWorld, type Ask, CASES, LIMIT, openApiWorld } from "./operations.ts";
import { SIGNING_KEY } from "./service.ts";

type Judge = ReturnType<typeof judgeOf>;

let world: ApiWorld;
let document: Document;
let judge: Judge;
beforeAll(async () => {
  world = await openApiWorld();
  document = await documentOf(world);
  judge = judgeOf(document);
});
afterAll(() => world.close());

const operationOf = (name: string): Operation => operationNamed(document, name);
const names = (): string[] => operationNames(document);
const send = (name: string, ask: Ask): Promise<Response> => sendTo(world, name, ask);

/** Answers seen, as `get /v1/topics 200`. */
const seen = new Set<string>();

/** Sends it, and holds the answer against what the operation declares. */
async function expectAnswer(name: string, status: number, ask: Ask): Promise<void> {
  const response = await send(name, ask);
  const what = `${name}: ${await response.clone().text()}`.slice(0, 500);
  expect(response.status, what).toBe(status);
  expect(await judge.answer(operationOf(name), response), what).toEqual([]);
  seen.add(`${name} ${status}`);
}

/** What makes a good request one that every route of its kind refuses. */
const REFUSED: {
  status: number;
  when(of: Operation, path: string): boolean;
  spoil(ask: Ask): Ask;
}[] = [
  {
    status: 401,
    when: (operation) => operation.security !== undefined,
    spoil: ({ bearer: _, ...ask }) => ask,
  },
  {
    status: 404,
    when: (_, path) => /\{(id|hash)\}/.test(path),
    spoil: (ask) => ({ ...ask, params: { ...ask.params, id: "none", hash: "none" } }),
  },
  ...[
    { status: 400, type: "application/json", body: '{"' },
    { status: 400, type: "application/json", body: "[]" },
    { status: 413, type: "application/json", body: `"${"x".repeat(65 * 1024)}"` },
    { status: 415, type: "text/plain", body: "{}" },
  ].map(({ status, type, body }) => ({
    status,
    when: takesJson,
    spoil: ({ json: _, ...ask }: Ask): Ask => ({ ...ask, body, headers: { "content-type": type } }),
  })),
];

describe("the OpenAPI document", () => {
  it("is valid under a validator that is not ours", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it.each(CASES.map(([name, status, ask]) => ({ name, status, ask })))(
    "holds for $name: $status",
    async ({ name, status, ask }) => {
      const asked = (await ask?.(world)) ?? {};
      world.elsewhere();
      await expectAnswer(name, status, asked);
      const { content, required } = operationOf(name).requestBody ?? {};
      const schema = content?.["application/json"]?.schema;
      const isSent = required || asked.json !== undefined;
      if (schema && isSent && status < 300)
        expect(judge.faults(schema, asked.json), name).toEqual([]);
    },
  );

  it.each(REFUSED)(
    "holds where every route has to refuse: $status %#",
    async ({ status, when, spoil }) => {
      const concerned = names().filter((name) => when(operationOf(name), name));
      expect(concerned.length).toBeGreaterThan(3);
      for (const name of concerned) {
        const ask = good(name);
        const asked = spoil(await ask(world));
        world.elsewhere();
        await expectAnswer(name, status, asked);
      }
    },
  );

  it("holds where too much is asked from one place", async () => {
    const limited = names().filter((name) => "429" in operationOf(name).responses);
    expect(limited.length).toBeGreaterThan(2);
    for (const name of limited) {
      const ask = good(name);
      const asked = await ask(world);
      world.elsewhere();
      let status = 200;
      // What only reads may be asked for more often.
      for (let time = 0; time < LIMIT * 10 && status < 300; time++) {
        ({ status } = await send(name, asked));
      }
      await expectAnswer(name, 429, asked);
    }
  });

  it("holds where an Idempotency-Key is used again, or too soon", async () => {
    const keyed = names().filter((name) =>
      operationOf(name).parameters?.some((each) => each.name === "Idempotency-Key"),
    );
    expect(keyed.length).toBeGreaterThan(3);
    for (const [serial, name] of keyed.entries()) {
      const asked = await good(name)(world);
      const key = `a-key-of-these-tests-${serial}`;
      const withKey = { ...asked, headers: { ...asked.headers, "idempotency-key": key } };
      const caller = asked.bearer ? `Bearer ${asked.bearer}` : "";
      const begun = shortHash("reply", SIGNING_KEY, caller, key);
      const text = asked.json === undefined ? (asked.body ?? "") : JSON.stringify(asked.json);
      await world.stores.replies.begin(begun, shortHash(SIGNING_KEY, pathOf(name, asked), text));
      world.elsewhere();
      await expectAnswer(name, 409, withKey);
      await expectAnswer(name, 422, { ...withKey, query: "another=request" });
    }
  });

  it("declares no answer that was not seen above", () => {
    const declared = names().flatMap((name) =>
      Object.keys(operationOf(name).responses).map((status) => `${name} ${status}`),
    );
    expect(declared.filter((answer) => !seen.has(answer))).toEqual([]);
  });
});

describe("the judge of these tests", () => {
  const topics = () => operationOf("get /v1/topics");
  const judged = (body: unknown, status = 200, type = "application/json") =>
    judge.answer(
      topics(),
      new Response(JSON.stringify(body), { status, headers: { "content-type": type } }),
    );

  it("finds a field too many, one too few, an undeclared status and type", async () => {
    const item = { slug: "cyber", name: "Cyber" };
    expect(await judged({ items: [item] })).toEqual([]);
    expect(await judged({ items: [{ ...item, more: 1 }] })).toHaveLength(1);
    expect(await judged({ items: [{ slug: "cyber" }] })).toHaveLength(1);
    expect(await judged({ items: [{ ...item, slug: "knitting" }] })).toHaveLength(1);
    expect(await judged({ items: [item] }, 418)).toHaveLength(1);
    expect(await judged({ items: [item] }, 200, "text/html")).toHaveLength(1);
  });
});
