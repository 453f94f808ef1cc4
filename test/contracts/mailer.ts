import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Mailer } from "#lib/ports.ts";
import { sampleMail } from "#test/mail/sample-mail.ts";

/** What arrived at the other end, as far as every implementation can tell. */
export type Arrival = Pick<Mail, "to" | "subject" | "html" | "text" | "headers">;

export type MailerUnderTest = {
  mailer: Mailer;
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
        kind: "rejected",
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

    it("rejects a key it could not remember", async () => {
      const outcome = await under.mailer.send(sampleMail(), "x".repeat(257));
      expect(outcome).toMatchObject({ kind: "rejected" });
      expect(await under.arrivals()).toEqual([]);
    });
  });
};
