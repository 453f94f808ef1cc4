import { expect, it } from "vitest";
import type { BatchOutcome, SendOutcome } from "#lib/core/model/mail.ts";
import { holding } from "#lib/mail/holding.ts";
import type { Hold } from "#lib/ports.ts";
import { sampleMail } from "#test/mail/sample-mail.ts";

/** A mailer that always answers the same, and what was held by it. */
function setUp(outcome: Exclude<SendOutcome, { kind: "accepted" }>) {
  const holds: Hold[] = [];
  const mailer = holding(
    { send: async () => outcome, sendBatch: async (): Promise<BatchOutcome> => outcome },
    { hold: async (hold) => void holds.push(hold) },
    () => new Date("2026-11-20T08:00:00.000Z"),
  );
  return { mailer, holds };
}

it.each(["send", "sendBatch"] as const)(
  "holds everybody for an hour where the account is in trouble: %s",
  async (call) => {
    const reason = "daily_quota_exceeded (429)";
    const { mailer, holds } = setUp({ kind: "paused", reason });
    const outcome = await (call === "send"
      ? mailer.send(sampleMail(), "a")
      : mailer.sendBatch([], "a"));
    expect(outcome).toEqual({ kind: "paused", reason });
    expect(holds).toEqual([{ until: "2026-11-20T09:00:00.000Z", reason }]);
  },
);

it.each(["retry", "unknown", "rejected", "conflict"] as const)(
  "leaves what is %s to whoever called",
  async (kind) => {
    const { mailer, holds } = setUp({ kind, reason: "a reason" });
    expect(await mailer.send(sampleMail(), "a")).toEqual({ kind, reason: "a reason" });
    expect(holds).toEqual([]);
  },
);
