import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openService, type Service } from "./service.ts";

type Operation = { responses: object; tags: string[]; summary: string; requestBody?: object };

let service: Service;
let document: {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};
beforeAll(async () => {
  service = await openService();
  document = (await (await service.call("/openapi.json")).json()) as typeof document;
});
afterAll(() => service.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe("the OpenAPI document", () => {
  it("is of version 3.1", () => {
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it("lists every route of the API and no other", () => {
    const served = service.app.routes
      .filter(({ method, path }) => method !== "ALL" && /^\/(v1|unsubscribe|webhooks)\//.test(path))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const formats = [".html", ".txt", ".eml"].map((format) => `GET /v1/digests/{id}${format}`);
    const listed = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(new Set(listed)).toEqual(new Set([...served, ...formats]));
  });

  it("tells of each route what it is and how it can fail", () => {
    for (const { path, operation } of operations()) {
      expect(operation.summary, path).toBeTruthy();
      expect(operation.tags, path).toHaveLength(1);
      expect(Object.keys(operation.responses).length, path).toBeGreaterThan(0);
    }
  });

  it("tells of each JSON body that it may be too large, of another type, or not as it should be", () => {
    const taking = operations().filter(({ operation }) => operation.requestBody);
    expect(taking.length).toBeGreaterThan(5);
    for (const { path, operation } of taking) {
      expect(Object.keys(operation.responses), path).toEqual(
        expect.arrayContaining(["400", "413", "415"]),
      );
    }
  });

  it("says of a story who said it first, and of a source whose it is", () => {
    const { Story, Feed } = document.components.schemas as Record<string, object>;
    const origin = { id: {}, name: {}, kind: { enum: ["agency", "official", "own"] } };
    expect(Story).toMatchObject({
      properties: {
        origins: { items: { properties: { ...origin, outlets: { items: { type: "string" } } } } },
        reports: { items: { properties: { origin: { properties: origin } } } },
      },
    });
    expect(JSON.stringify(Story)).not.toContain('"print"');
    expect(Feed).toMatchObject({ properties: { source: { properties: { owner: {} } } } });
  });

  it("points at no schema that is not there", () => {
    const names = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)];
    expect(names.length).toBeGreaterThan(20);
    for (const [, name] of names) expect(document.components.schemas).toHaveProperty(name ?? "");
  });
});

describe("the reference page", () => {
  it("tells of every route, from our own server alone", async () => {
    const html = await (await service.call("/docs")).text();
    for (const { path } of operations()) expect(html).toContain(path);
    expect(html).not.toMatch(/<script|src="http|href="http[^"]*\.css/);
  });
});
