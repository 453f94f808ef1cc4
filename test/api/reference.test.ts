import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, expect, it } from "vitest";
import { schemaWords } from "#lib/api/pages/schema-words.ts";
import { openService, type Service } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

type Parameter = { name: string; in: string; description?: string; schema?: object };
type Document = { paths: Record<string, Record<string, { parameters?: Parameter[] }>> };

it("tells of every parameter of a list of stories what it is, in words and not in JSON", async () => {
  const document = (await (await service.call("/openapi.json")).json()) as Document;
  const { parameters = [] } = document.paths["/v1/stories"]?.["get"] ?? {};
  const named = new Map(parameters.map((one) => [one.name, one.description]));
  expect([...named.keys()]).toEqual([
    "topic",
    "country",
    "pair",
    "q",
    "from",
    "to",
    "limit",
    "cursor",
  ]);
  for (const [name, description] of named) expect(description, name).toMatch(/\w+ \w+/);
  for (const name of ["from", "to"]) expect(named.get(name)).toContain("a day such as");
  const html = await (await service.call("/docs")).text();
  const cells = DomUtils.findAll(({ name }) => name === "td", parseDocument(html).children);
  const texts = cells.map((cell) => DomUtils.textContent(cell));
  expect(texts.filter((text) => /[{}]|"type"/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes("First seen from then on, a day such as"))).toBe(true);
  expect(texts.some((text) => /list of .* and \d+ more/.test(text))).toBe(true);
});

it.each([
  [
    { type: "integer", minimum: 1, maximum: 100, default: 20 },
    "integer from 1 to 100, 20 unless given",
  ],
  [{ type: "array", items: { type: "string", enum: ["a", "b"] } }, "list of a, b"],
  [{ type: "array", items: { type: "string", example: "KR" } }, "list of strings, such as KR"],
  [{ enum: ["a", "b", "c", "d", "e", "f"] }, "one of a, b, c, d and 2 more"],
  [undefined, "string"],
])("a type in a few words: %j", (schema, words) => {
  expect(schemaWords(schema)).toBe(words);
});
