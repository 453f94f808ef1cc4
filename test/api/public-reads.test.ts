import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADMIN_TOKEN, openService, type Service } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const head = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  service.call(path, { method, headers });

describe("a public answer", () => {
  it.each([
    "/v1/topics",
    "/v1/countries",
    "/v1/stories",
    "/v1/sources",
    "/openapi.json",
    "/docs",
    "/",
  ])("has an ETag, by which it need not be sent twice: %s", async (path) => {
    const first = await head(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"\w+"$/);
    const second = await head(path, { "if-none-match": tag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    expect(second.headers.get("etag")).toBe(tag);
    const changed = await head(path, { "if-none-match": '"another"' });
    expect(changed.status).toBe(200);
  });

  it.each(["/v1/topics", "/v1/stories", "/v1/digests/dig_none", "/openapi.json"])(
    "may be read by pages of other sites: %s",
    async (path) => {
      const answer = await head(path, { origin: "https://other.example" });
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      const tag = answer.headers.get("etag");
      if (tag === null) return;
      const again = await head(path, { origin: "https://other.example", "if-none-match": tag });
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    },
  );

  it("tells a browser beforehand that it may read, and what only we may do", async () => {
    const ask = (path: string, method: string) =>
      head(
        path,
        { origin: "https://other.example", "access-control-request-method": method },
        "OPTIONS",
      );
    const read = await ask("/v1/stories", "GET");
    expect(read.headers.get("access-control-allow-origin")).toBe("*");
    for (const [path, method] of [
      ["/v1/subscriptions", "POST"],
      ["/v1/subscription", "GET"],
      ["/v1/subscription", "DELETE"],
      ["/v1/admin/feeds", "GET"],
      ["/manage", "GET"],
    ] as const) {
      const refused = await ask(path, method);
      expect(refused.headers.get("access-control-allow-origin"), path).toBeNull();
    }
  });
});

describe("an answer to one reader, or to the operator", () => {
  it.each([
    "/v1/subscription",
    "/v1/admin/feeds",
    "/confirm?token=x",
    "/manage?token=x",
    "/unsubscribe/x",
  ])("is kept by nobody and read by no other site: %s", async (path) => {
    const answer = await service.call(path, {
      bearer: ADMIN_TOKEN,
      headers: { origin: "https://other.example" },
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });
});
