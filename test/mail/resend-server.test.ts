import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ResendServer, startResendServer } from "#local/resend-server.ts";

const email = {
  from: "Sitrep <digest@sitrep.example>",
  to: ["reader@mail.example"],
  subject: "s",
  text: "t",
};

const copies = (n: number) => Array.from({ length: n }, () => email);

describe("our stand-in for Resend", () => {
  let at = new Date("2026-11-22T22:00:00.000Z");
  let server: ResendServer;
  beforeEach(async () => {
    server = await startResendServer({ now: () => at, ratePerSecond: 100 });
  });
  afterEach(() => server.close());

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, {
      method: "POST",
      headers: { authorization: "Bearer re_test", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it("forgets a key after 24 hours, and not before", async () => {
    const send = () => post("/emails", email, { "idempotency-key": "k" });
    await send();
    at = new Date(at.getTime() + 24 * 3_600_000 - 1);
    await send();
    expect(server.accepted).toHaveLength(1);
    at = new Date(at.getTime() + 1);
    await send();
    expect(server.accepted).toHaveLength(2);
  });

  it.each([
    { name: "no JSON", body: "{", error: "missing_required_field" },
    { name: "no subject", body: { ...email, subject: undefined }, error: "missing_required_field" },
    { name: "no words", body: { ...email, text: undefined }, error: "validation_error" },
    { name: "no address", body: { ...email, to: "nobody" }, error: "validation_error" },
    {
      name: "a tag with a blank",
      body: { ...email, tags: [{ name: "a b", value: "c" }] },
      error: "validation_error",
    },
  ])("answers 422 to a mail with $name", async ({ body, error }) => {
    expect(await post("/emails", body)).toMatchObject({
      status: 422,
      body: { name: error, statusCode: 422 },
    });
    expect(server.accepted).toEqual([]);
  });

  it("answers 401 without a key, 404 elsewhere", async () => {
    expect((await post("/emails", email, { authorization: "" })).status).toBe(401);
    expect((await post("/else", email)).status).toBe(404);
  });

  it("takes a batch of 100, whole or not at all", async () => {
    expect((await post("/emails/batch", copies(101))).status).toBe(422);
    expect((await post("/emails/batch", [email, { ...email, to: "nobody" }])).status).toBe(422);
    expect(server.accepted).toEqual([]);
    const { body } = await post("/emails/batch", copies(100));
    expect(body["data"]).toHaveLength(100);
  });

  it("takes the sound part of a permissive batch and names the rest", async () => {
    const batch = [email, { ...email, to: "nobody" }];
    const { body } = await post("/emails/batch", batch, { "x-batch-validation": "permissive" });
    expect(body["data"]).toHaveLength(1);
    expect(body["errors"]).toMatchObject([{ index: 1 }]);
  });

  it("looks at each email of a batch as at a single one", async () => {
    const batch = [
      { ...email, tags: [{ name: "a b", value: "c" }] },
      email,
      { ...email, from: undefined },
    ];
    const { body } = await post("/emails/batch", batch, { "x-batch-validation": "permissive" });
    expect(body["errors"]).toEqual([
      { index: 0, message: "Invalid `tags` field." },
      { index: 2, message: "Missing `from` field." },
    ]);
    expect(server.accepted).toHaveLength(1);
  });

  it("remembers a key for the whole batch, errors and all, and takes no other body under it", async () => {
    const headers = { "idempotency-key": "k", "x-batch-validation": "permissive" };
    const batch = [email, { ...email, to: "nobody" }];
    const first = await post("/emails/batch", batch, headers);
    expect(await post("/emails/batch", batch, headers)).toEqual(first);
    expect(await post("/emails/batch", batch.slice(0, 1), headers)).toMatchObject({
      status: 409,
      body: { name: "invalid_idempotent_request" },
    });
    expect(await post("/emails", email, headers)).toMatchObject({ status: 409 });
    expect(server.accepted).toHaveLength(1);
  });

  it("answers 409 to a second request of a key while the first is being answered", async () => {
    const send = (key: string) => post("/emails/batch", [email], { "idempotency-key": key });
    server.fault("late");
    const first = send("k");
    await vi.waitUntil(() => server.accepted.length === 1);
    expect(await send("k")).toMatchObject({
      status: 409,
      body: { name: "concurrent_idempotent_requests" },
    });
    expect(await send("other")).toMatchObject({ status: 200 });
    server.answerLate();
    expect(await send("k")).toEqual(await first);
    expect(server.accepted).toHaveLength(2);
  });
});
