import { describe, expect, it } from "vitest";
import type { BatchOutcome, SendOutcome } from "#lib/core/model/mail.ts";
import { paced } from "#lib/mail/paced.ts";
import type { Hold } from "#lib/ports.ts";
import { sampleMail } from "#test/mail/sample-mail.ts";

const START = Date.parse("2026-11-20T08:00:00.000Z");

/** A mailer under pace, with a clock that moves only when somebody sleeps. */
function setUp(outcomes: (SendOutcome | BatchOutcome)[]) {
  let now = START;
  const called: string[] = [];
  const holds: Hold[] = [];
  const call = async <O extends SendOutcome | BatchOutcome>(key: string, fine: O): Promise<O> => {
    called.push(`${key} at ${now - START}`);
    return (outcomes.shift() as O | undefined) ?? fine;
  };
  const mailer = paced(
    {
      send: (_, key) => call<SendOutcome>(key, { kind: "accepted", providerId: key }),
      sendBatch: (mails, key) =>
        call<BatchOutcome>(key, {
          kind: "accepted",
          results: mails.map(() => ({ providerId: key })),
        }),
    },
    {
      turn: async () => void called.push("turn"),
      hold: async (hold) => void holds.push(hold),
    },
    { clock: () => new Date(now), sleep: async (ms) => void (now += ms) },
  );
  return { mailer, called, holds };
}

describe("a paced mailer", () => {
  it("waits for its turn before each call, of one mail or of many", async () => {
    const { mailer, called } = setUp([]);
    await mailer.send(sampleMail(), "a");
    await mailer.sendBatch([{ deliveryId: "dlv_1", mail: sampleMail() }], "b");
    expect(called).toEqual(["turn", "a at 0", "turn", "b at 0"]);
  });

  it("waits the moment that the provider asks for, then for its turn, and tries with the same key", async () => {
    const { mailer, called } = setUp([{ kind: "retry", reason: "rate limit", after: 2 }]);
    expect(await mailer.send(sampleMail(), "a")).toEqual({ kind: "accepted", providerId: "a" });
    expect(called).toEqual(["turn", "a at 0", "turn", "a at 2000"]);
  });

  it.each<SendOutcome>([
    { kind: "retry", reason: "rate limit", after: 3600 },
    { kind: "retry", reason: "http-409" },
    { kind: "unknown", reason: "connection reset" },
  ])("leaves %o to a later run", async (outcome) => {
    const { mailer, called, holds } = setUp([outcome]);
    expect(await mailer.send(sampleMail(), "a")).toEqual(outcome);
    expect(called).toHaveLength(2);
    expect(holds).toEqual([]);
  });

  it("does not wait for ever", async () => {
    const busy: SendOutcome = { kind: "retry", reason: "rate limit", after: 10 };
    const { mailer, called } = setUp([busy, busy, busy, busy, busy]);
    expect(await mailer.send(sampleMail(), "a")).toEqual(busy);
    expect(called.at(-1)).toBe("a at 30000");
    expect(called).toHaveLength(8);
  });

  it("holds everybody for an hour where the account is in trouble", async () => {
    const paused: BatchOutcome = { kind: "paused", reason: "daily_quota_exceeded (429)" };
    const { mailer, called, holds } = setUp([paused]);
    expect(await mailer.sendBatch([], "a")).toEqual(paused);
    expect(called).toHaveLength(2);
    expect(holds).toEqual([
      { until: "2026-11-20T09:00:00.000Z", reason: "daily_quota_exceeded (429)" },
    ]);
  });
});
