import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#lib/api/app.ts";
import { ADMIN_TOKEN, openService, type Service } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await openService({ rateLimitClient: 3 });
});
afterAll(() => service.close());

type ProblemBody = {
  status: number;
  code: string;
  requestId: string;
  errors?: { path: string; message: string }[];
};
const problemOf = async (response: Response): Promise<ProblemBody> => {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = (await response.json()) as ProblemBody;
  expect(body.status).toBe(response.status);
  expect(body.requestId).toBe(response.headers.get("x-request-id"));
  return body;
};

const email = "ada@reader.example";
const cursorOf = (text: string): string => Buffer.from(text).toString("base64url");

describe("a bad subscription names the field and what was expected", () => {
  it.each([
    [{}, "email", ""],
    [{ email: "nobody" }, "email", "e-mail address"],
    [{ email: `${"a".repeat(250)}@x.example` }, "email", "254"],
    [{ email: "a@b.example\r\nBcc: c@d.example" }, "email", "e-mail address"],
    [{ email, filter: { topics: ["cyber", "gardening"] } }, "filter.topics.1", "diplomacy"],
    [{ email, filter: { countries: ["XX"] } }, "filter.countries.0", '"XX" is none'],
    [{ email, filter: { countries: ["Korea"] } }, "filter.countries.0", "ISO 3166-1"],
    [{ email, filter: { pairs: ["KR-KR"] } }, "filter.pairs.0", "two different parties"],
    [{ email, filter: { pairs: ["KR-ACME"] } }, "filter.pairs.0", "NATO"],
    [{ email, filter: { query: "drone AND (" } }, "filter.query", "position 11"],
    [{ email, filter: { exclude: { query: '"open' } } }, "filter.exclude.query", "position 0"],
    [{ email, filter: { minOrigins: 0 } }, "filter.minOrigins", "1"],
    [{ email, filter: { topic: ["cyber"] } }, "filter.topic", "no such field"],
    [{ email, schedule: { timeZone: "Mars/Olympus" } }, "schedule.timeZone", "Asia/Seoul"],
    [{ email, schedule: { timeZone: "JST" } }, "schedule.timeZone", "Asia/Seoul"],
    [{ email, schedule: { hour: 24 } }, "schedule.hour", "23"],
    [{ email, schedule: { weekday: "monday" } }, "schedule.weekday", "mon"],
    [
      { email, alerts: { quietHours: { from: "25:00", to: "07:00" } } },
      "alerts.quietHours.from",
      "22:00",
    ],
    [
      { email, alerts: { quietHours: { from: "22:00", to: "22:00" } } },
      "alerts.quietHours.to",
      "another time",
    ],
    [
      { email, alerts: { quietHours: { from: "22:00", to: "07:00", zone: "UTC" } } },
      "alerts.quietHours.zone",
      "no such field",
    ],
    [{ email, locale: "klingon!" }, "locale", "de-DE"],
    [{ email, locale: 1 }, "locale", "string"],
    [{ email, admin: true }, "admin", "no such field"],
  ])("%j", async (json, path, expected) => {
    const response = await service.call("/v1/subscriptions", { json });
    expect(response.status).toBe(400);
    const body = await problemOf(response);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ path, message: expect.stringContaining(expected) });
    expect(await service.mails()).toEqual([]);
  });
});

it("what is null among a sign-up's alerts counts as absent", async () => {
  const alerts = { enabled: true, quietHours: null, facts: null, critical: null };
  const json = { email: "null@mail.example", alerts };
  expect((await service.call("/v1/subscriptions", { json })).status).toBe(202);
});

describe("a bad query string names the parameter", () => {
  it.each([
    ["topic=cyber,knitting", "topic.1"],
    ["country=XX", "country.0"],
    ["pair=KR", "pair.0"],
    ["q=a NEAR/0 b", "q"],
    ["limit=0", "limit"],
    ["limit=many", "limit"],
    ["from=2026-13-01", "from"],
    ["from=2026-02-30", "from"],
    ["to=2026-02-29T10:00:00Z", "to"],
    ["to=0000-01-08", "to"],
    ["to=1969-12-31T23:59:59Z", "to"],
    ["from=2101-01-01", "from"],
    ["to=9999-12-31T23:59:59.999Z", "to"],
    ["from=2026-11-10&to=2026-11-01", "from"],
    ["from=2020-01-01&to=2026-11-01", "from"],
    ["cursor=!!", "cursor"],
    ["cursor=bm90IG91cnM", "cursor"],
    [`cursor=${cursorOf("2026-02-30T00:00:00.000Z sto_20261119_x")}`, "cursor"],
    [`cursor=${cursorOf("2026-11-19T00:00:00.000Z x")}`, "cursor"],
    [`cursor=${cursorOf("2026-11-19T00:00:00.000Z sto_20261119_x")}%3D`, "cursor"],
    ["colour=red", "colour"],
  ])("%s", async (query, path) => {
    const response = await service.call(`/v1/stories?${query}`);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors).toMatchObject([{ path }]);
  });
});

describe("bodies that are none", () => {
  const post = (body: string, type = "application/json") =>
    service.app.request("/v1/subscriptions", {
      method: "POST",
      body,
      headers: { "content-type": type },
    });

  it("malformed JSON", async () => {
    const response = await post('{"email": ');
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: "malformed-json" });
  });

  it.each(["[]", "null", '"text"', "7"])("JSON that is no object: %s", async (body) => {
    expect((await problemOf(await post(body))).code).toBe("invalid-input");
  });

  it("another media type", async () => {
    const response = await post(`email=${email}`, "text/plain");
    expect(response.status).toBe(415);
    await problemOf(response);
  });

  it("more than 64 KB", async () => {
    const response = await post(JSON.stringify({ email, filter: { query: "x".repeat(70_000) } }));
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: "too-large" });
  });
});

describe("forms that are none", () => {
  const BROKEN = "--here\r\nContent-Disposition: form-data; name=token\r\n\r\nx";
  it.each(["/subscribe", "/manage-link", "/confirm", "/manage"])(
    "POST %s with a broken boundary is the sender's fault",
    async (path) => {
      const response = await service.app.request(path, {
        method: "POST",
        body: BROKEN,
        headers: { "content-type": "multipart/form-data; boundary=there" },
      });
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toContain("text/html");
    },
  );
});

describe("an id that is none of ours", () => {
  it.each(["x".repeat(101), "x".repeat(3000), "a.b", "%00"])("is not found: %#", async (id) => {
    for (const path of ["/v1/stories", "/v1/digests", "/digests"]) {
      expect((await service.call(`${path}/${id}`)).status, path).toBe(404);
    }
    const feed = `/v1/admin/feeds/${id}`;
    const admin = { bearer: ADMIN_TOKEN };
    expect((await service.call(feed, { ...admin, method: "DELETE" })).status).toBe(404);
    const patched = await service.call(feed, { ...admin, method: "PATCH", json: {} });
    expect(patched.status).toBe(404);
  });
});

describe("failures", () => {
  it("limit a client and say when to come back", async () => {
    service.from("203.0.113.5");
    const ask = () => service.call("/v1/manage-link", { json: { email: "none@reader.example" } });
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([
      202, 202, 202,
    ]);
    const response = await ask();
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("3600");
    await problemOf(response);
  });

  it("of an unknown kind tell the caller nothing, and the log no address", async () => {
    const app = createApi({
      ...service.deps,
      subscribing: {
        ...service.subscribing,
        request: () => Promise.reject(new Error("the table broke on secret@reader.example")),
      },
    });
    const response = await app.request("/v1/subscriptions", {
      method: "POST",
      body: JSON.stringify({ email }),
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/table|secret/);
    const log = service.logged.join("\n");
    expect(log).toContain("the table broke on <address>");
    expect(log).not.toContain("reader.example");
  });

  it("of an unknown path are a problem for programs and a page for people", async () => {
    await problemOf(await service.call("/v1/nothing"));
    const page = await service.call("/nothing");
    expect(page.status).toBe(404);
    expect(page.headers.get("content-type")).toContain("text/html");
  });
});

describe("the admin's routes", () => {
  it.each(["", "wrong", `${ADMIN_TOKEN}x`])("answer 401 to the token %j", async (bearer) => {
    for (const path of ["feeds", "runs", "deliveries?state=frozen", "nothing"]) {
      const response = await service.call(`/v1/admin/${path}`, { bearer });
      expect(response.status).toBe(401);
      await problemOf(response);
    }
  });

  it("answer 401 to everybody where no token is set", async () => {
    const { adminToken: _, ...config } = service.deps.config;
    const app = createApi({ ...service.deps, config });
    for (const authorization of ["", "Bearer ", "Bearer undefined"]) {
      const response = await app.request("/v1/admin/feeds", { headers: { authorization } });
      expect(response.status).toBe(401);
    }
  });
});

describe("every answer", () => {
  it.each(["/", "/v1/topics", "/v1/nothing", "/docs", "/confirm?token=x", "/healthz"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await service.call(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-request-id")).toMatch(/^req_\w+$/);
    },
  );
});
