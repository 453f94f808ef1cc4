import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf, good, operationNamed, operationNames, sendTo, takesJson } from "./ask.ts";
import { type ApiWorld, type Ask, openApiWorld } from "./operations.ts";

const SEED = 20261120;
const RUNS = 200;
const LONGEST = 120_000;
const JSON_TYPE = { "content-type": "application/json" };
const KB = 1024;

let world: ApiWorld;
/** How often anything has been written to the table. */
let writes = 0;
/** Every operation that takes JSON, with what it takes gladly. */
const taking = new Map<string, Ask>();
beforeAll(async () => {
  world = await openApiWorld();
  const document = await documentOf(world);
  world.table.client.middlewareStack.add(
    (next, { commandName = "" }) =>
      (args) => {
        if (!/^(Get|BatchGet|Query|Scan)/.test(commandName)) writes += 1;
        return next(args);
      },
    { step: "initialize" },
  );
  for (const name of operationNames(document)) {
    if (takesJson(operationNamed(document, name))) taking.set(name, await good(name)(world));
  }
  expect(taking.size).toBeGreaterThan(5);
});
afterAll(() => world.close());

const stored = async (): Promise<string> => JSON.stringify(await world.dump());

/** Sends a body, already written, as JSON. */
const send = (name: string, { json: _, ...ask }: Ask, body: string): Promise<Response> => {
  world.elsewhere();
  return sendTo(world, name, { ...ask, body, headers: { ...JSON_TYPE, ...ask.headers } });
};

/** Sends it everywhere, and expects that it is refused with problem details and leaves no trace. */
async function refusedEverywhere(body: string, status = 400): Promise<void> {
  const before = await stored();
  for (const [name, ask] of taking) {
    const response = await send(name, ask, body);
    expect(response.status, name).toBe(status);
    expect(response.headers.get("content-type"), name).toBe("application/problem+json");
  }
  expect(await stored()).toBe(before);
}

describe("a body that means harm is refused by every route that takes JSON", () => {
  it.each([
    ["cut short", '{"email": "a@b.exam'],
    ["two values", "{} {}"],
    ["a number beyond all bounds", '{"more": 1e999}'],
    ["a lone surrogate", '{"\\ud800": "\\udfff"}'],
    ["a control character in a name", '{"email\\u0000": "x"}'],
    ["NaN", "NaN"],
    ["a prototype", '{"__proto__": {"admin": true}}'],
    ["a constructor", '{"constructor": {"prototype": {"admin": true}}}'],
  ])("%s", async (_, body) => {
    await refusedEverywhere(body);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  it("10,000 objects, each in the other", async () => {
    await refusedEverywhere(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`);
    await refusedEverywhere(`${"[".repeat(10_000)}${"]".repeat(10_000)}`);
    await refusedEverywhere(`{"filter": {"topics": ${"[".repeat(10_000)}${"]".repeat(10_000)}}}`);
  });

  it("just above 64 KB", async () => {
    const full = (size: number) => `{"more": "${"x".repeat(size - 12)}"}`;
    await refusedEverywhere(full(64 * KB));
    await refusedEverywhere(full(64 * KB + 1), 413);
  });

  it("sent in pieces that do not say how many there are", async () => {
    const before = await stored();
    for (const [name, { json: _, ...ask }] of taking) {
      const [method = "", path = ""] = name.split(" ");
      const piece = new TextEncoder().encode("x".repeat(KB));
      let pieces = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (++pieces > 200) controller.close();
          else controller.enqueue(piece);
        },
      });
      const url = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => ask.params?.[key] ?? "");
      const response = await world.app.request(
        new Request(`https://sitrep.example${url}`, {
          method: method.toUpperCase(),
          headers: { ...JSON_TYPE, ...(ask.bearer && { authorization: `Bearer ${ask.bearer}` }) },
          body,
          duplex: "half",
        }),
      );
      expect(response.status, name).toBe(413);
      expect(pieces, name).toBeLessThan(100);
    }
    expect(await stored()).toBe(before);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/html",
    "application/jsonp",
    "",
  ])("said to be %j", async (type) => {
    const before = await stored();
    for (const [name, { json, ...ask }] of taking) {
      world.elsewhere();
      const headers = { "content-type": type };
      const response = await sendTo(world, name, { ...ask, body: JSON.stringify(json), headers });
      expect(response.status, name).toBe(415);
    }
    expect(await stored()).toBe(before);
  });
});

describe("one name twice", () => {
  it("counts as the last, as JSON.parse has it, and is checked as such", async () => {
    const body = `{"email": "first@reader.example", "email": "none"}`;
    const response = await send("post /v1/subscriptions", {}, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path: "email" }] });
  });
});

type Json = fc.JsonValue;

const HOSTILE = [
  "",
  "\u0000",
  "\r\nBcc: all@reader.example",
  "\u2028",
  "\u202Eevil",
  "\ud800",
  "../../etc/passwd",
  "<script>",
  "9".repeat(400),
  "2026-02-30T00:00:00Z",
  "https://[::1",
  "__proto__",
  -1,
  1e308,
  0.5,
  Number.MAX_SAFE_INTEGER,
  null,
  [],
  {},
];

/** Every place in a value, as the keys that lead there. */
const placesIn = (value: unknown): string[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...placesIn(inner).map((rest) => [key, ...rest]),
      ])
    : [];

const putAt = (value: unknown, [key, ...rest]: string[], put: Json): unknown => {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = putAt(copy[key], rest, put);
  return copy;
};

/** JSON of any kind, and good JSON in which one thing is not as it should be. */
const bodies = (of: unknown): fc.Arbitrary<unknown> => {
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<Json[]>(...HOSTILE));
  const places = placesIn(of);
  if (places.length === 0) return odd;
  const spoilt = fc
    .tuple(fc.constantFrom(...places), odd)
    .map(([place, put]) => putAt(of, place, put));
  return fc.oneof({ weight: 1, arbitrary: odd }, { weight: 3, arbitrary: spoilt });
};

describe("any JSON at all", () => {
  it("never breaks a route, and what is refused writes nothing", { timeout: LONGEST }, async () => {
    let refused = 0;
    for (const [name, ask] of taking) {
      const sent = fc.asyncProperty(bodies(ask.json), async (json) => {
        const before = writes;
        const response = await send(name, ask, JSON.stringify(json));
        const what = `${name} ${JSON.stringify(json)} ${await response.clone().text()}`;
        expect(response.status, what).toBeLessThan(500);
        // That a limit was reached is counted.
        if (response.status < 400 || response.status === 429) return;
        expect(writes, what).toBe(before);
        refused += 1;
      });
      await fc.assert(sent, { seed: SEED, numRuns: RUNS, endOnFailure: true });
    }
    expect(refused).toBeGreaterThan((RUNS * taking.size) / 2);
    expect(writes).toBeGreaterThan(taking.size);
    expect(world.logged.filter((line) => line.includes("api.error"))).toEqual([]);
  });
});
