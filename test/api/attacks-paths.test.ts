import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf, good, operationNamed, operationNames, sendTo } from "./ask.ts";
import { type ApiWorld, type Ask, openApiWorld } from "./operations.ts";

const TRICKS = [
  "%00",
  "..%2f..%2fetc%2fpasswd",
  "%2e%2e%5c%2e%2e",
  "%c0%ae%c0%ae%c0%af",
  "%ff%fe",
  "%ed%a0%80",
  "%",
  "%zz",
  "%E0%A4%A",
  "%25%30%30",
  "%0d%0aSet-Cookie:%20a=b",
  "%E2%80%A8",
  "a.b.c",
  ".html",
  "constructor",
  "__proto__",
  "%F0%9F%9B%B3",
  "x".repeat(101),
  "x".repeat(4000),
];

const QUERIES = [
  "NAME=a&NAME=b",
  "NAME[]=a&NAME[0]=b",
  "NAME[a][b]=c",
  "NAME=%00",
  "NAME=%ff%fe",
  "NAME=%zz",
  "NAME",
  "NAME=",
  `NAME=${"x".repeat(5000)}`,
  `NAME=${"a,".repeat(500)}`,
  "NAME=9999999999999999999999",
  "NAME=-1",
  "NAME=1e3",
  "NAME=%7B%22a%22:1%7D",
  "__proto__[admin]=1&constructor=1",
  "&&&=&=",
  "%zz=%",
];
/** Of pages; those of the API are in its document. */
const OF_PAGES = ["token", "q", "topic", "country", "from", "week"];

let world: ApiWorld;
/** Every route, as `post /manage` or `get /v1/stories/{id}`, with what it takes gladly where the document has it. */
const routes = new Map<string, Ask>();
const parametersOf = new Map<string, string[]>();
beforeAll(async () => {
  world = await openApiWorld();
  const document = await documentOf(world);
  for (const { method, path } of world.app.routes) {
    const name = `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`;
    if (method !== "ALL") routes.set(name, {});
  }
  for (const name of operationNames(document)) {
    routes.set(name, await good(name)(world));
    const { parameters = [] } = operationNamed(document, name);
    const inQuery = parameters.filter((each) => each.in === "query");
    parametersOf.set(
      name,
      inQuery.map((each) => each.name),
    );
  }
});
afterAll(() => world.close());

/** Programs get problem details, people a page. */
const isOurs = (name: string, { status, headers }: Response): boolean => {
  const type = headers.get("content-type") ?? "";
  if (status < 400) return true;
  return / \/(v1|webhooks)\//.test(name)
    ? type === "application/problem+json"
    : type.startsWith("text/html");
};

/** Asks, and expects an answer of ours that breaks nothing. */
async function ask(name: string, asked: Ask): Promise<Response> {
  world.elsewhere();
  const response = await sendTo(world, name, asked, { raw: true });
  expect(response.status, name).toBeLessThan(500);
  expect(isOurs(name, response), `${name} ${response.status}`).toBe(true);
  expect(response.headers.get("set-cookie"), name).toBeNull();
  return response;
}

/** All that is stored but what a feed of the archive may do: make its newest digest, and count that it did. */
const stored = async (): Promise<string> =>
  JSON.stringify((await world.dump()).filter(({ pk }) => !/^(DIGEST|COUNT)#/.test(String(pk))));

const tricked = (name: string, { params, ...rest }: Ask, trick: string): Ask => {
  const named = [...name.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => [key, trick]);
  return { ...rest, params: { ...params, ...Object.fromEntries(named) } };
};

describe("a path", () => {
  it.each(TRICKS)("with %j in it finds nothing and breaks nothing", async (trick) => {
    const before = await stored();
    for (const [name, good] of routes) {
      if (!name.includes("{")) continue;
      const { status } = await ask(name, tricked(name, good, trick));
      expect(status, name).toBeGreaterThanOrEqual(400);
    }
    expect(await stored()).toBe(before);
  });

  it("with dots in it leads to no other place than it says", async () => {
    for (const dots of ["..", "%2e%2e", "%2E."]) {
      for (const path of [`/v1/stories/${dots}/admin/feeds`, `/digests/${dots}/v1/admin/feeds`]) {
        expect((await world.call(path)).status, path).toBe(401);
      }
    }
  });
});

describe("a query string", () => {
  it.each(QUERIES)("such as %j breaks nothing and changes nothing", async (pattern) => {
    const before = await stored();
    for (const [name, good] of routes) {
      if (!name.startsWith("get ")) continue;
      const names = parametersOf.get(name) ?? OF_PAGES;
      const queries = new Set(names.map((each) => pattern.replaceAll("NAME", each)));
      for (const query of queries) await ask(name, { ...good, query });
    }
    expect(await stored()).toBe(before);
  });
});
