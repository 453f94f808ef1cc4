import type { Document, Operation } from "./answers.ts";
import { type ApiWorld, type Ask, CASES } from "./operations.ts";

/** The OpenAPI document that a service serves. */
export const documentOf = async (world: ApiWorld): Promise<Document> =>
  (await (await world.call("/openapi.json")).json()) as Document;

/** Every operation of a document, as `get /v1/topics`. */
export const operationNames = (document: Document): string[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );

export function operationNamed(document: Document, name: string): Operation {
  const [method = "", path = ""] = name.split(" ");
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`the document has no ${name}`);
  return operation;
}

export const takesJson = ({ requestBody }: Operation): boolean =>
  "application/json" in (requestBody?.content ?? {});

/** What makes a success of an operation. */
export function good(name: string): (world: ApiWorld) => Ask | Promise<Ask> {
  const found = CASES.find(([operation, status]) => operation === name && status < 300);
  if (!found) throw new Error(`test/api/operations.ts has no good case of ${name}`);
  return found[2] ?? (() => ({}));
}

/** Where it goes; parameters stand in the path as they are where `raw` says so. */
export function pathOf(name: string, { params = {}, query }: Ask, raw = false): string {
  const [, path = ""] = name.split(" ");
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    raw ? (params[key] ?? "") : encodeURIComponent(params[key] ?? ""),
  );
  return query ? `${filled}?${query}` : filled;
}

/** Sends it to the operation of that name. */
export async function sendTo(
  world: ApiWorld,
  name: string,
  ask: Ask,
  options: { raw?: boolean } = {},
): Promise<Response> {
  const [method = ""] = name.split(" ");
  const body = ask.json === undefined ? ask.body : JSON.stringify(ask.json);
  return world.app.request(pathOf(name, ask, options.raw), {
    method: method.toUpperCase(),
    headers: {
      ...(ask.json !== undefined && { "content-type": "application/json" }),
      ...(ask.bearer && { authorization: `Bearer ${ask.bearer}` }),
      ...ask.headers,
    },
    ...(body !== undefined && { body }),
  });
}
