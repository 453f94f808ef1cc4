import { afterAll, beforeAll, expect, it } from "vitest";
import { digestMail, oneClickPath, subscriber } from "./digest-mail.ts";
import { DAY, openService, type Service, tokenOf } from "./service.ts";

let service: Service;
let serial = 0;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

/** A reader with the link to leave of one of their mails. */
const reader = async () => {
  const id = await subscriber(service, `reader${(serial += 1)}@mail.example`);
  return { id, leave: oneClickPath((await digestMail(service, id)).mail) };
};
const goodbyes = async () => (await service.mails()).filter(({ kind }) => kind === "goodbye");
const stateOf = async (id: string) => (await service.stores.subscriptions.get(id))?.state;

it("pressing the button of the page brings a mail whose link opens a page, and only that page's button gives back", async () => {
  const { id, leave } = await reader();
  await service.call(leave, { form: { scope: "all" } });
  const mail = (await goodbyes()).at(-1);
  expect(mail?.to).toBe("reader1@mail.example");
  const link = new URL(mail?.links.resubscribe ?? "missing:");
  expect(link.pathname).toBe("/resubscribe");
  service.pass(6 * DAY);
  const before = await service.dump();
  const page = await service.call(link.pathname + link.search);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toMatch(/<form method="post" action="\/resubscribe">/);
  expect(await service.dump()).toEqual(before);
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(token).toBe(tokenOf(mail, "resubscribe"));
  expect((await service.call("/resubscribe", { form: { token } })).status).toBe(200);
  expect(await stateOf(id)).toBe("active");
  expect((await service.call(link.pathname + link.search)).status).toBe(410);
});

it("a mail program's click brings none, whatever it posts", async () => {
  const before = (await goodbyes()).length;
  for (const init of [
    { form: { "List-Unsubscribe": "One-Click" } },
    { method: "POST" },
    { json: { scope: "all" } },
  ]) {
    const { id, leave } = await reader();
    expect((await service.call(leave, init)).status).toBe(200);
    expect(await stateOf(id)).toBe("unsubscribed");
  }
  expect(await goodbyes()).toHaveLength(before);
});

it("a link that is none gets a page that says so", async () => {
  expect((await service.call("/resubscribe")).status).toBe(400);
  expect((await service.call("/resubscribe?token=x")).status).toBe(400);
});
