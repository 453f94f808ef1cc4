import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { openGate } from "#local/open-gate.ts";
import { digestMail, oneClickPath, rulesPath } from "./digest-mail.ts";
import {
  DAY,
  HOUR,
  openService,
  PUBLIC_URL,
  type Service,
  SIGNING_KEY,
  tokenOf,
} from "./service.ts";

const OLD = "ada@reader.example";
const NEW = "ada@desk.example";

let service: Service;
let id = "";
let manage = "";
beforeEach(async () => {
  service = await openService();
  ({ id, manage } = await subscriber(OLD));
  // Another hour, in which the address has had no mail yet.
  service.pass(HOUR);
});
afterEach(() => service.close());

/** An active subscriber, and a token to manage it. */
async function subscriber(email: string) {
  await service.call("/v1/subscriptions", { json: { email } });
  const token = tokenOf((await service.mails()).at(-1), "confirm");
  await service.call("/v1/subscriptions/confirm", { json: { token } });
  await service.call("/v1/manage-link", { json: { email } });
  const key = tokenOf((await service.mails()).at(-1), "manage");
  return { id: (await holderOf(email))?.id ?? "", manage: key };
}
const holderOf = (email: string) =>
  service.stores.subscriptions.byEmailHash(emailHash(SIGNING_KEY, email));
const ask = (email: string, bearer = manage) =>
  service.call("/v1/subscription/address", { json: { email }, bearer });
/** The two mails of the last request, and their tokens. */
const asked = async () => {
  const mails = (await service.mails()).filter((mail) => mail.kind === "move").slice(-2);
  const [before, after] = mails;
  return { mails, old: tokenOf(before, "move"), new: tokenOf(after, "move") };
};
const agree = (token: string) => service.call("/move", { form: { token } });
const reader = () => service.stores.subscriptions.get(id);
const deliverAll = async () => {
  const sent: string[] = [];
  const reasons: (string | undefined)[] = [];
  for (const message of service.queued.splice(0)) {
    if (message.kind !== "mail") continue;
    const report = await deliver(
      {
        stores: service.stores,
        renderer: createRenderer({
          mailFrom: "Sitrep <digest@sitrep.example>",
          postalAddress: "1 Sample Street",
          nonce: "5eed".repeat(6),
          publicUrl: PUBLIC_URL,
        }),
        signingKey: SIGNING_KEY,
        publicUrl: PUBLIC_URL,
        gate: openGate,
        mayMail: () => true,
        mailer: {
          async send(mail) {
            sent.push(mail.to);
            return { kind: "accepted", providerId: "p" };
          },
        },
      },
      message.deliveryId,
      service.now(),
    );
    if (report?.kind === "move") reasons.push(report.reason);
  }
  return { sent, reasons };
};

describe("a change of address", () => {
  it("asks both mailboxes, and tells the new one nothing of the old", async () => {
    expect((await ask(NEW)).status).toBe(202);
    const { mails } = await asked();
    expect(mails.map(({ to }) => to)).toEqual([OLD, NEW]);
    for (const { text, html } of mails) {
      expect(text).toContain(NEW);
      expect(html).toContain(NEW);
    }
    expect(mails[1]?.text).not.toContain(OLD);
    expect(mails[1]?.html).not.toContain(OLD);
    expect(await reader()).toMatchObject({ email: OLD });
  });

  it.each([
    ["old", "new"],
    ["new", "old"],
  ] as const)("is made once both have agreed, %s before %s", async (first, second) => {
    await ask(NEW);
    const tokens = await asked();
    expect(await (await agree(tokens[first])).text()).toContain("other mailbox");
    expect(await reader()).toMatchObject({ email: OLD });
    expect((await holderOf(NEW))?.id).toBeUndefined();
    service.pass(HOUR);
    expect(await (await agree(tokens[second])).text()).toContain("You have moved");
    const after = await reader();
    expect(after).toMatchObject({
      email: NEW,
      emailHash: emailHash(SIGNING_KEY, NEW),
      state: "active",
      consent: { confirmedAt: service.instant() },
    });
    expect(after).not.toHaveProperty("move");
    expect((await holderOf(NEW))?.id).toBe(id);
    expect(await holderOf(OLD)).toBeUndefined();
    const before = await service.dump();
    for (const token of [tokens.old, tokens.new]) expect((await agree(token)).status).toBe(410);
    expect(await service.dump()).toEqual(before);
  });

  it("closes the manage and rules links of the old mailbox, and leaves those that end things", async () => {
    const { mail, story } = await digestMail(service, id);
    const old = [manage, tokenOf(mail, "manage")];
    const rules = rulesPath(mail);
    const leave = oneClickPath(mail);
    const open = (token: string) => service.call(`/manage?token=${token}`);
    const nameless = signToken(SIGNING_KEY, {
      purpose: "manage",
      subject: id,
      expiresAt: new Date(service.now().getTime() + 4 * HOUR),
    });
    service.pass(HOUR);
    await ask(NEW);
    const tokens = await asked();
    for (const token of old) expect((await open(token)).status).toBe(200);
    expect((await service.call(rules)).status).toBe(200);
    await agree(tokens.old);
    await agree(tokens.new);
    const before = await service.dump();
    for (const token of old) {
      expect((await open(token)).status).toBe(410);
      for (const action of ["save", "end", "erase"])
        expect((await service.call("/manage", { form: { token, action } })).status).toBe(410);
      for (const method of ["GET", "DELETE"])
        expect((await service.call("/v1/subscription", { method, bearer: token })).status).toBe(
          401,
        );
    }
    expect((await service.call(rules)).status).toBe(410);
    const token = new URL(rules, PUBLIC_URL).searchParams.get("token") ?? "";
    const mute = { token, story: story.id, edit: `mutes story ${story.id}` };
    expect((await service.call("/rules", { form: mute })).status).toBe(410);
    expect(await service.dump()).toEqual(before);
    // Mailed before tokens named a mailbox: good for its life.
    expect((await open(nameless)).status).toBe(200);
    await service.call("/v1/manage-link", { json: { email: NEW } });
    expect((await open(tokenOf((await service.mails()).at(-1), "manage"))).status).toBe(200);
    expect((await service.call(leave, { method: "POST" })).status).toBe(200);
    expect(await reader()).toMatchObject({ state: "unsubscribed" });
  });

  it("is not made by one side alone, however often it agrees", async () => {
    await ask(NEW);
    const tokens = await asked();
    for (let i = 0; i < 3; i++) await agree(tokens.new);
    expect(await reader()).toMatchObject({ email: OLD });
  });

  it("ends after 48 hours", async () => {
    await ask(NEW);
    const tokens = await asked();
    await agree(tokens.old);
    service.pass(2 * DAY);
    expect((await agree(tokens.new)).status).toBe(410);
    expect(await reader()).toMatchObject({ email: OLD });
  });

  it("is replaced by a newer one, also within the same millisecond: its links die", async () => {
    await ask(NEW);
    const first = await asked();
    await ask("eve@desk.example");
    const second = await asked();
    const before = await service.dump();
    for (const token of [first.old, first.new]) {
      expect((await agree(token)).status).toBe(410);
      expect((await service.call(`/move?token=${token}`)).status).toBe(410);
    }
    expect(await service.dump()).toEqual(before);
    await agree(second.old);
    await agree(second.new);
    expect(await reader()).toMatchObject({ email: "eve@desk.example" });
  });

  it("goes out to whom it asks, and not once it is superseded", async () => {
    await deliverAll();
    await ask(NEW);
    await ask("eve@desk.example");
    const { sent, reasons } = await deliverAll();
    expect(sent).toEqual([OLD, "eve@desk.example"]);
    expect(reasons).toEqual(["superseded", "superseded", undefined, undefined]);
  });

  it("is not mailed to a new address that was suppressed meanwhile", async () => {
    await deliverAll();
    await ask(NEW);
    const hash = emailHash(SIGNING_KEY, NEW);
    await service.stores.subscriptions.suppress(hash, "complained", service.instant());
    const { sent, reasons } = await deliverAll();
    expect(sent).toEqual([OLD]);
    expect(reasons).toEqual([undefined, "suppressed: complained"]);
  });

  it("tells the asker nothing of the new address: the same answer, byte for byte", async () => {
    await subscriber("taken@desk.example");
    const hash = emailHash(SIGNING_KEY, "suppressed@desk.example");
    await service.stores.subscriptions.suppress(hash, "bounced", service.instant());
    const answers = [];
    for (const email of [NEW, "taken@desk.example", "suppressed@desk.example"]) {
      service.pass(25 * HOUR);
      manage = await freshKey();
      for (const answer of [
        await ask(email),
        await service.call("/address", { form: { token: manage, email } }),
      ]) {
        answer.headers.delete("x-request-id");
        answers.push([answer.status, [...answer.headers], await answer.text()]);
      }
    }
    for (let i = 2; i < answers.length; i += 2)
      expect(answers.slice(i, i + 2)).toEqual(answers.slice(0, 2));
  });

  const freshKey = async () => {
    await service.call("/v1/manage-link", { json: { email: OLD } });
    return tokenOf((await service.mails()).at(-1), "manage");
  };

  it("to an address that has its own subscription is told to its holder alone, and changes nothing", async () => {
    const other = await subscriber("taken@desk.example");
    await ask("taken@desk.example");
    const tokens = await asked();
    expect((await service.call(`/move?token=${tokens.old}`)).status).toBe(200);
    expect((await agree(tokens.old)).status).toBe(200);
    const before = await service.dump();
    const page = await service.call(`/move?token=${tokens.new}`);
    expect(page.status).toBe(409);
    expect(await page.text()).toContain("subscription of its own");
    expect((await agree(tokens.new)).status).toBe(409);
    expect(await service.dump()).toEqual(before);
    expect((await holderOf("taken@desk.example"))?.id).toBe(other.id);
    await service.call("/v1/subscription", { method: "DELETE", bearer: other.manage });
    expect((await agree(tokens.new)).status).toBe(200);
    expect(await reader()).toMatchObject({ email: "taken@desk.example" });
  });

  it("is refused where the address was taken between the two", async () => {
    await ask(NEW);
    const tokens = await asked();
    await agree(tokens.new);
    const other = await subscriber(NEW);
    expect((await agree(tokens.old)).status).toBe(409);
    expect(await reader()).toMatchObject({ email: OLD });
    expect((await holderOf(NEW))?.id).toBe(other.id);
  });

  it("mails one address three times an hour at most, however often it is asked", async () => {
    for (let i = 0; i < 3; i++) expect((await ask(NEW)).status).toBe(202);
    const refused = await ask(NEW);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: "too-many-mails" });
    const page = await service.call("/address", { form: { token: manage, email: NEW } });
    expect([page.status, await page.text()]).toEqual([
      429,
      expect.stringContaining("three mails an hour to one address"),
    ]);
    const deliveries = await service.stores.deliveries.inState("planned");
    expect(deliveries.items.filter(({ kind }) => kind === "move")).toHaveLength(6);
  });

  it("to the present address is told to be that already, and mails nobody", async () => {
    const before = await service.mails();
    for (const email of [OLD, ` ${OLD.toUpperCase()} `]) {
      const refused = await ask(email);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ errors: [{ path: "email" }] });
      const page = await service.call("/address", { form: { token: manage, email } });
      expect(page.status).toBe(400);
      expect(await page.text()).toContain("Your mails go to this address already.");
    }
    expect(await service.mails()).toEqual(before);
    expect(await reader()).not.toHaveProperty("move");
  });

  it("needs a manage token, and an address", async () => {
    const before = await service.dump();
    expect((await ask(NEW, "")).status).toBe(401);
    expect((await ask("nobody")).status).toBe(400);
    expect((await service.call("/address", { form: { email: NEW } })).status).toBe(400);
    const nobody = await service.call("/address", { form: { token: manage, email: "x" } });
    expect(nobody.status).toBe(400);
    expect(await service.dump()).toEqual(before);
  });

  it("leaves nothing of either address when the reader is erased in the middle", async () => {
    await ask(NEW);
    const { new: token } = await asked();
    await agree(token);
    await service.stores.subscriptions.claimAddress(emailHash(SIGNING_KEY, NEW), id);
    await service.call("/v1/subscription", { method: "DELETE", bearer: manage });
    const keys = (await service.dump()).map(({ pk, sk }) => `${String(pk)} ${String(sk)}`);
    expect(keys.filter((key) => /^(SUB|EMAIL)#/.test(key))).toEqual([]);
    expect((await agree(token)).status).toBe(404);
  });
});
