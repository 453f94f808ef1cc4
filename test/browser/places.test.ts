import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openService, type Service } from "#test/api/service.ts";
import { PLACES } from "./places.ts";

/** What is served beside the API and is no page. */
const NO_PAGE =
  /^(ALL|GET \/((style|script)-\w+\.(css|js)|icon\.svg|healthz|openapi\.json)$|\w+ \/(v1|webhooks)\/)/;

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

describe("the list of pages", () => {
  it("has a page of every route that serves one, and of no other", () => {
    const served = service.app.routes.map(({ method, path }) => `${method} ${path}`);
    const pages = new Set(served.filter((route) => !NO_PAGE.test(route)));
    expect([...new Set(PLACES.map(({ route }) => route))].toSorted()).toEqual(
      [...pages].toSorted(),
    );
  });
});
