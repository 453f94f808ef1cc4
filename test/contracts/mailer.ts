import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "#lib/core/model/mail.ts";
import type { BatchMailer, Mailer } from "#lib/ports.ts";
import { sampleMail } from "#test/mail/sample-mail.ts";

/** What arrived at the other end, as far as every implementation can tell. */
export type Arrival = Pick<Mail, "to" | "subject" | "html" | "text" | "headers">;

export type MailerUnderTest = {
  mailer: Mailer & BatchMailer;
  /** Every mail that went out, in any order. */
  arrivals(): Promise<Arrival[]>;
  close(): Promise<void>;
};

const arrivalOf = ({ to, subject, html, text, headers }: Mail): Arrival => ({
  to,
  subject,
  html,
  text,
  headers,
});

/** What whoever sends mail may rely on, whichever mailer is behind it. */
export const mailerContract = (name: string, make: () => Promise<MailerUnderTest>): void => {
  describe(`mailer contract: ${name}`, () => {
    let under: MailerUnderTest;
    beforeEach(async () => {
      under = await make();
    });
    afterEach(() => under.close());

    it("accepts a mail and names it by an id of the provider", async () => {
      const outcome = await under.mailer.send(sampleMail(), "del_1");
      expect(outcome).toMatchObject({ kind: "accepted", providerId: expect.stringMatching(/\S/) });
    });

    it("delivers every byte as given", async () => {
      const mail = sampleMail();
      await under.mailer.send(mail, "del_1");
      expect(await under.arrivals()).toEqual([arrivalOf(mail)]);
    });

    it("sends once for a repeated key and answers the same id", async () => {
      const first = await under.mailer.send(sampleMail(), "del_1");
      const second = await under.mailer.send(sampleMail(), "del_1");
      expect(second).toEqual(first);
      expect(await under.arrivals()).toHaveLength(1);
    });

    it("sends once when the same key comes many times at once", async () => {
      const tries = Array.from({ length: 8 }, () => under.mailer.send(sampleMail(), "del_1"));
      const outcomes = await Promise.all(tries);
      expect(outcomes.every(({ kind }) => kind === "accepted" || kind === "retry")).toBe(true);
      expect(await under.arrivals()).toHaveLength(1);
    });

    it("refuses another mail under a used key and keeps the first", async () => {
      await under.mailer.send(sampleMail(), "del_1");
      const other = sampleMail({ text: "something else\n" });
      expect(await under.mailer.send(other, "del_1")).toEqual({
        kind: "conflict",
        reason: expect.stringContaining("invalid_idempotent_request"),
      });
      expect(await under.arrivals()).toEqual([arrivalOf(sampleMail())]);
    });

    it("sends the same mail again under another key", async () => {
      const first = await under.mailer.send(sampleMail(), "del_1");
      const second = await under.mailer.send(sampleMail(), "del_2");
      expect(second.kind).toBe("accepted");
      expect(second).not.toEqual(first);
      expect(await under.arrivals()).toHaveLength(2);
    });

    it("rejects a mail to nobody", async () => {
      const outcome = await under.mailer.send(sampleMail({ to: "nobody" }), "del_1");
      expect(outcome).toMatchObject({
        kind: "rejected",
        reason: expect.stringContaining("validation_error"),
      });
      expect(await under.arrivals()).toEqual([]);
    });

    it("rejects a key it could not remember", async () => {
      const outcome = await under.mailer.send(sampleMail(), "x".repeat(257));
      expect(outcome).toMatchObject({ kind: "rejected" });
      expect(await under.arrivals()).toEqual([]);
    });

    describe("several mails at once", () => {
      const batch = (...changes: Partial<Mail>[]) =>
        changes.map((change, index) => ({
          deliveryId: `dlv_00aa_${index}`,
          mail: sampleMail({ subject: `mail ${index}`, ...change }),
        }));
      const send = (mails = batch({}, {}, {}), key = "bat_00aa") =>
        under.mailer.sendBatch(mails, key);
      const subjects = async () =>
        (await under.arrivals()).map(({ subject }) => subject).toSorted();

      it("delivers every byte of each, and names each by an id of its own", async () => {
        const mails = batch({}, { text: "another\n" });
        const outcome = await send(mails);
        const ids = outcome.kind === "accepted" ? outcome.results : [];
        expect(ids).toEqual([1, 2].map(() => ({ providerId: expect.stringMatching(/\S/) })));
        expect(new Set(ids.map((id) => JSON.stringify(id))).size).toBe(2);
        const arrived = (await under.arrivals()).toSorted((a, b) =>
          a.subject < b.subject ? -1 : 1,
        );
        expect(arrived).toEqual(mails.map(({ mail }) => arrivalOf(mail)));
      });

      it("sends each once for a repeated key and answers the same ids in the same order", async () => {
        const first = await send();
        expect(await send()).toEqual(first);
        expect(await subjects()).toEqual(["mail 0", "mail 1", "mail 2"]);
      });

      it("sends each once when the same key comes many times at once", async () => {
        const outcomes = await Promise.all(Array.from({ length: 6 }, () => send()));
        expect(outcomes.every(({ kind }) => kind === "accepted" || kind === "retry")).toBe(true);
        expect(await subjects()).toEqual(["mail 0", "mail 1", "mail 2"]);
      });

      it("takes none of them where one is another mail than the used key stands for", async () => {
        await send(batch({}, {}));
        expect(await send(batch({}, { text: "something else\n" }, {}))).toEqual({
          kind: "conflict",
          reason: expect.stringContaining("invalid_idempotent_request"),
        });
        expect(await subjects()).toEqual(["mail 0", "mail 1"]);
      });

      it("lets one that cannot be taken harm no other, and says at its place why", async () => {
        const outcome = await send(batch({}, { to: "nobody" }, {}));
        expect(outcome).toEqual({
          kind: "accepted",
          results: [
            { providerId: expect.any(String) },
            { rejected: expect.stringMatching(/^validation_error/) },
            { providerId: expect.any(String) },
          ],
        });
        expect(await send(batch({}, { to: "nobody" }, {}))).toEqual(outcome);
        expect(await subjects()).toEqual(["mail 0", "mail 2"]);
      });

      it("rejects a key it could not remember", async () => {
        expect(await send(batch({}), "x".repeat(257))).toMatchObject({ kind: "rejected" });
        expect(await under.arrivals()).toEqual([]);
      });
    });
  });
};
