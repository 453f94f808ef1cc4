import { afterAll, beforeAll, expect, it } from "vitest";
import { emailHash } from "#lib/core/tokens.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openService, type Service, SIGNING_KEY } from "./service.ts";

const STATES = ["unknown", "pending", "active", "unsubscribed", "suppressed"] as const;
const emailOf = (state: string) => `${state}@reader.example`;

let service: Service;
beforeAll(async () => {
  service = await openService();
  const { subscriptions } = service.stores;
  for (const state of ["pending", "active", "unsubscribed"] as const) {
    const email = emailOf(state);
    const hash = emailHash(SIGNING_KEY, email);
    await subscriptions.create(
      sampleSubscription({ id: `sub_${state}`, email, emailHash: hash, state }),
    );
  }
  const suppressed = emailHash(SIGNING_KEY, emailOf("suppressed"));
  await subscriptions.suppress(suppressed, "bounced", service.instant());
});
afterAll(() => service.close());

const FORM = { frequency: "weekly", weekday: "mon", hour: "7", timeZone: "UTC" };
const WAYS = [
  ["/v1/subscriptions", (email: string) => ({ json: { email } }), 202],
  ["/v1/manage-link", (email: string) => ({ json: { email } }), 202],
  ["/subscribe", (email: string) => ({ form: { ...FORM, email } }), 200],
  ["/manage-link", (email: string) => ({ form: { email } }), 200],
] as const;

/** All of an answer but what names the request: no address, whoever it belongs to, has bytes of its own. */
async function answerTo(path: string, init: Parameters<Service["call"]>[1]): Promise<string> {
  const response = await service.call(path, init);
  const headers = [...response.headers].filter(
    ([name]) => !["x-request-id", "date"].includes(name),
  );
  return JSON.stringify([response.status, headers, await response.text()]);
}

it.each(WAYS)("POST %s answers every address with the same bytes", async (path, init, status) => {
  const answers = [];
  // The fifth time is beyond what one address may ask for in an hour.
  for (let times = 0; times < 5; times++)
    for (const state of STATES) answers.push(await answerTo(path, init(emailOf(state))));
  expect(answers[0]).toMatch(new RegExp(`^\\[${status},`));
  expect(new Set(answers).size).toBe(1);
});
