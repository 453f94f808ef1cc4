import { describe, expect, it } from "vitest";
import { paced } from "#lib/mail/paced.ts";
import type { SendOutcome } from "#lib/ports.ts";
import { sampleMail } from "#test/mail/sample-mail.ts";

/** A mailer under pace, with a clock that moves only when somebody sleeps. */
function setUp(outcomes: SendOutcome[]) {
  let now = 0;
  const sent: { at: number; key: string }[] = [];
  const mailer = paced(
    {
      send: async (_, key) => {
        sent.push({ at: now, key });
        return outcomes.shift() ?? { kind: "accepted", providerId: key };
      },
    },
    { perSecond: 4, elapsed: () => now, sleep: async (ms) => void (now += ms) },
  );
  return { mailer, sent };
}

describe("a paced mailer", () => {
  it("sends the first mail at once and no more than so many a second", async () => {
    const { mailer, sent } = setUp([]);
    for (const key of ["a", "b", "c", "d", "e"]) await mailer.send(sampleMail(), key);
    expect(sent.map(({ at }) => at)).toEqual([0, 250, 500, 750, 1000]);
  });

  it("waits the moment that the provider asks for and tries with the same key", async () => {
    const { mailer, sent } = setUp([{ kind: "retry", reason: "rate limit", after: 2 }]);
    expect(await mailer.send(sampleMail(), "a")).toEqual({ kind: "accepted", providerId: "a" });
    expect(sent).toEqual([
      { at: 0, key: "a" },
      { at: 2000, key: "a" },
    ]);
  });

  it.each<SendOutcome>([
    { kind: "retry", reason: "rate limit", after: 3600 },
    { kind: "retry", reason: "http-409" },
    { kind: "unknown", reason: "connection reset" },
  ])("leaves %o to a later run", async (outcome) => {
    const { mailer, sent } = setUp([outcome]);
    expect(await mailer.send(sampleMail(), "a")).toEqual(outcome);
    expect(sent).toHaveLength(1);
  });

  it("does not wait for ever", async () => {
    const busy: SendOutcome = { kind: "retry", reason: "rate limit", after: 1 };
    const { mailer, sent } = setUp([busy, busy, busy, busy]);
    expect(await mailer.send(sampleMail(), "a")).toEqual(busy);
    expect(sent).toHaveLength(3);
  });
});
