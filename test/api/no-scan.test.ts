import { afterAll, beforeAll, expect, it } from "vitest";
import { signToken } from "#lib/core/tokens.ts";
import { sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { ADMIN_TOKEN, openService, type Service, SIGNING_KEY } from "./service.ts";

const EXPIRES = new Date("2027-11-20T08:00:00.000Z");

let service: Service;
const sent: string[] = [];
beforeAll(async () => {
  service = await openService();
  const { stories, subscriptions } = service.stores;
  await stories.put([sampleStory()]);
  await subscriptions.create(sampleSubscription());
  const { client } = service.table;
  const send = client.send.bind(client);
  // Not by a middleware: the client keeps those of commands that it has sent before.
  client.send = ((command: Parameters<typeof send>[0]) => {
    sent.push(command.constructor.name);
    return send(command);
  }) as typeof client.send;
});
afterAll(() => service.close());

const tokenFor = (path: string): string => {
  const purpose = path.split("/")[1];
  const known = (["confirm", "unsubscribe", "resubscribe", "rules", "move"] as const).find(
    (p) => p === purpose,
  );
  return signToken(SIGNING_KEY, {
    purpose: known ?? "manage",
    subject: sampleSubscription().id,
    expiresAt: EXPIRES,
    ...(known === "move" && { detail: "old" }),
  });
};

/** A route's path with its parameters filled in, by what is there where anything is. */
const filled = (path: string): string =>
  path
    .replace(":token", tokenFor(path))
    .replace(/:week(\{[^}]*\})?/, "2026-W47")
    .replace(/^(.*\/threads\/):id/, `$1${sampleStory().threadId}`)
    .replace(/:(id|hash)(\{[^}]*\})?/, sampleStory().id);

const queryFor = (path: string): string =>
  path === "/v1/admin/deliveries"
    ? "?state=unknown"
    : /^\/(confirm|manage|rules|move|resubscribe)$/.test(path)
      ? `?token=${tokenFor(path)}`
      : "";

it("no GET scans the table", async () => {
  const paths = service.app.routes.filter(({ method }) => method === "GET").map(({ path }) => path);
  const unique = [...new Set(paths)].filter((path) => !path.includes("*"));
  expect(unique.length).toBeGreaterThan(30);
  const reading = new Set<string>();
  for (const path of unique) {
    const bearer = path.startsWith("/v1/admin") ? ADMIN_TOKEN : tokenFor("/manage");
    const from = sent.length;
    const { status } = await service.call(filled(path) + queryFor(path), { bearer });
    expect(status, path).toBeLessThan(500);
    if (sent.length > from) reading.add(path);
  }
  for (const path of [
    "/v1/stories?q=frigate",
    "/v1/stories?country=KR&topic=cyber",
    "/?topics=cyber",
  ])
    expect((await service.call(path)).status, path).toBe(200);
  expect(sent).toEqual(
    expect.arrayContaining(["GetItemCommand", "BatchGetItemCommand", "QueryCommand"]),
  );
  expect(sent).not.toContain("ScanCommand");
  expect([...reading]).toEqual(
    expect.arrayContaining([
      "/v1/stories",
      "/v1/stories/:id",
      "/threads/:id",
      "/v1/digests",
      "/v1/weeks/:week",
      "/sources",
      "/v1/subscription",
      "/v1/admin/feeds",
      "/v1/admin/suppressions",
      "/v1/admin/deliveries",
      "/",
    ]),
  );
});
