import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localSlotOf } from "#lib/core/schedule/local-slots.ts";
import { signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { digestMail, oneClickPath, subscriber } from "./digest-mail.ts";
import { DAY, HOUR, openService, type Service, SIGNING_KEY } from "./service.ts";

let service: Service;
let serial = 0;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const WITH_ALERTS = { alerts: { enabled: true }, schedule: { frequency: "daily" } };
const reader = (more: object = {}) =>
  subscriber(service, `reader${(serial += 1)}@mail.example`, more);
const stored = async (id: string) => {
  const found = await service.stores.subscriptions.get(id);
  if (!found) throw new Error("there is no such reader");
  return found;
};
const pathOf = (subject: string, detail?: string) => {
  const expiresAt = new Date(service.now().getTime() + TOKEN_LIFE.unsubscribe);
  const claims = { purpose: "unsubscribe", subject, expiresAt } as const;
  return `/unsubscribe/${signToken(SIGNING_KEY, { ...claims, ...(detail && { detail }) })}`;
};
const press = (path: string, scope: string) => service.call(path, { form: { scope } });
/** The token behind the button that undoes. */
const undoIn = (html: string) => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("the page of a link that has done its work", () => {
  it("says that all has ended, and offers no button to end it", async () => {
    const path = pathOf(await reader());
    await press(path, "all");
    const html = await (await service.call(path)).text();
    expect(html).toContain("unsubscribed already");
    expect(html).not.toContain('name="scope"');
    expect(html).toContain("Subscribe again");
    const again = await (await press(path, "all")).text();
    expect(again).toContain("Subscribe again");
    expect(again).not.toMatch(/Undo|in need of a break/);
  });

  it("says that the digest has ended, and ends the rest", async () => {
    const id = await reader(WITH_ALERTS);
    const path = pathOf(id, "digest");
    await press(path, "own");
    const html = await (await service.call(path)).text();
    expect(html).toMatch(/Ended already.*Still coming: your alerts/s);
    expect(html.match(/name="scope" value="(\w+)"/g)).toEqual(['name="scope" value="all"']);
    const again = await (await press(path, "own")).text();
    expect(again).not.toMatch(/Undo|Subscribe again/);
    await press(path, "all");
    expect((await stored(id)).state).toBe("unsubscribed");
  });
});

describe("one click", () => {
  it("in a digest mail ends the digest and leaves the alerts, with a form, another or no body", async () => {
    for (const init of [
      { form: { "List-Unsubscribe": "One-Click" } },
      { method: "POST" },
      { json: { any: "thing" } },
    ]) {
      const id = await reader(WITH_ALERTS);
      const path = oneClickPath((await digestMail(service, id)).mail);
      const first = await service.call(path, init);
      expect([first.status, first.headers.get("location")]).toEqual([200, null]);
      expect(await first.text()).toMatch(/No digest comes.*Still coming: your alerts/s);
      const after = await stored(id);
      expect(after).toMatchObject({
        state: "active",
        schedule: { frequency: "off" },
        alerts: { enabled: true },
      });
      const before = await service.dump();
      expect((await service.call(path, init)).status).toBe(200);
      expect(await service.dump()).toEqual(before);
    }
  });

  it("in an alert mail ends the alerts and leaves the digest", async () => {
    const id = await reader(WITH_ALERTS);
    await service.call(pathOf(id, "alerts"), { method: "POST" });
    expect(await stored(id)).toMatchObject({
      state: "active",
      schedule: { frequency: "daily" },
      alerts: { enabled: false },
    });
  });

  it("on the last of both ends the subscription", async () => {
    const id = await reader(WITH_ALERTS);
    for (const scope of ["digest", "alerts"])
      await service.call(pathOf(id, scope), { method: "POST" });
    expect((await stored(id)).state).toBe("unsubscribed");
  });

  it("of a mail that said nothing of a scope ends everything, as it promised", async () => {
    const id = await reader(WITH_ALERTS);
    await service.call(pathOf(id), { method: "POST" });
    expect((await stored(id)).state).toBe("unsubscribed");
  });

  it("answers a program with no token to come back by", async () => {
    const answer = await service.call(pathOf(await reader()), {
      form: { "List-Unsubscribe": "One-Click" },
    });
    expect(await answer.text()).not.toMatch(/name="token"|resubscribe/);
  });

  it("repeats harmlessly after erasure", async () => {
    const path = pathOf("sub_erased", "digest");
    expect((await service.call(path)).status).toBe(200);
    for (const init of [{ method: "POST" }, { form: { scope: "all" } }])
      expect((await service.call(path, init)).status).toBe(200);
  });
});

describe("the page behind the link", () => {
  it("says what will end and what still comes, with a button for that and one for everything", async () => {
    const page = await (await service.call(pathOf(await reader(WITH_ALERTS), "digest"))).text();
    expect(page).toContain("your alerts still");
    expect([...page.matchAll(/name="scope" value="(\w+)"/g)].map(([, scope]) => scope)).toEqual([
      "own",
      "all",
    ]);
  });

  it("has one button where nothing else would come", async () => {
    const page = await (await service.call(pathOf(await reader(), "digest"))).text();
    expect([...page.matchAll(/name="scope"/g)]).toHaveLength(1);
  });

  it("ends what its button says", async () => {
    const [own, all] = [await reader(WITH_ALERTS), await reader(WITH_ALERTS)];
    const after = await (await press(pathOf(own, "digest"), "own")).text();
    expect(after).toContain("No digest comes to you any more");
    expect(after).toContain("Still coming: your alerts");
    expect((await stored(own)).state).toBe("active");
    expect(await (await press(pathOf(all, "digest"), "all")).text()).toContain("unsubscribed");
    expect((await stored(all)).state).toBe("unsubscribed");
  });
});

describe("undoing it", () => {
  const resubscribe = (token: string) => service.call("/resubscribe", { form: { token } });

  it.each(["own", "all"])("brings back exactly what the button ended (%s), once", async (scope) => {
    service.from("192.0.2.1");
    const id = await reader(WITH_ALERTS);
    const before = await stored(id);
    const token = undoIn(await (await press(pathOf(id, "digest"), scope)).text());
    service.pass(HOUR / 2);
    service.from("198.51.100.4");
    expect((await resubscribe(token)).status).toBe(200);
    const after = await stored(id);
    expect(after).toMatchObject({
      state: "active",
      schedule: before.schedule,
      alerts: before.alerts,
      filter: before.filter,
      consent: { requestedAt: before.consent.requestedAt, confirmedAt: service.instant() },
    });
    expect(localSlotOf(after)).toBeDefined();
    expect(await service.stores.consents.get(id)).toMatchObject({ confirmedFrom: "198.51.100.4" });
    const again = await service.dump();
    expect((await resubscribe(token)).status).toBe(410);
    expect(await service.dump()).toEqual(again);
  });

  it("is offered by the manage page too", async () => {
    const id = await reader();
    const expiresAt = new Date(service.now().getTime() + HOUR);
    const manage = signToken(SIGNING_KEY, { purpose: "manage", subject: id, expiresAt });
    const page = await service.call("/manage", { form: { token: manage, action: "end" } });
    expect((await resubscribe(undoIn(await page.text()))).status).toBe(200);
    expect((await stored(id)).state).toBe("active");
  });

  it("ends after an hour, and when something else was ended since", async () => {
    const id = await reader(WITH_ALERTS);
    const late = undoIn(await (await press(pathOf(id, "digest"), "own")).text());
    service.pass(HOUR);
    expect((await resubscribe(late)).status).toBe(410);
    const other = await reader(WITH_ALERTS);
    const first = undoIn(await (await press(pathOf(other, "digest"), "own")).text());
    await press(pathOf(other, "digest"), "all");
    expect((await resubscribe(first)).status).toBe(410);
    expect((await stored(other)).state).toBe("unsubscribed");
  });

  it("confirms nothing that never was", async () => {
    await service.call("/v1/subscriptions", { json: { email: "pending@mail.example" } });
    await service.work();
    const { items } = await service.stores.subscriptions.list();
    const id = items.find(({ email }) => email === "pending@mail.example")?.id ?? "";
    const page = await (await press(pathOf(id), "all")).text();
    expect(undoIn(page)).toBe("");
    expect((await stored(id)).state).toBe("unsubscribed");
  });

  it("is good for no mail of years ago: the link to leave is, for a year", async () => {
    const id = await reader();
    const path = pathOf(id, "digest");
    service.pass(399 * DAY);
    expect((await service.call(path, { method: "POST" })).status).toBe(200);
    expect((await stored(id)).state).toBe("unsubscribed");
  });
});
