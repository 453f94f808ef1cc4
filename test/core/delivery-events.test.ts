import { describe, expect, it } from "vitest";
import { afterEvent, isGivenUp } from "#lib/core/delivery-events.ts";
import { DeliveryState } from "#lib/core/model/delivery.ts";
import type { MailEvent } from "#lib/core/model/mail-event.ts";
import { sampleDelivery } from "#test/helpers/samples.ts";

const NOW = new Date("2026-11-22T10:00:00.000Z");
type Kind = MailEvent["kind"];
const KINDS: Kind[] = [
  "sent",
  "delayed",
  "delivered",
  "bounced",
  "complained",
  "failed",
  "suppressed",
];
const event = (kind: Kind, over: Partial<MailEvent> = {}): MailEvent => ({
  id: `msg_${kind}`,
  kind,
  at: "2026-11-22T09:59:00.000Z",
  deliveryId: "dlv_1",
  providerId: "p1",
  address: "reader@ministry.example",
  ...over,
});

/** What each state becomes; `=` stays, and nothing is written; `+` stays, and the event is noted. */
const NOT_CLOSED = {
  sent: "accepted",
  delayed: "accepted",
  delivered: "delivered",
  bounced: "bounced",
  complained: "complained",
  failed: "failed",
  suppressed: "suppressed",
};
const TABLE: Record<DeliveryState, Record<Kind, string>> = {
  planned: NOT_CLOSED,
  frozen: NOT_CLOSED,
  claimed: NOT_CLOSED,
  skipped: NOT_CLOSED,
  unknown: NOT_CLOSED,
  accepted: { ...NOT_CLOSED, sent: "=", delayed: "=" },
  failed: {
    sent: "=",
    delayed: "=",
    delivered: "delivered",
    bounced: "bounced",
    complained: "complained",
    failed: "=",
    suppressed: "=",
  },
  suppressed: {
    sent: "=",
    delayed: "=",
    delivered: "delivered",
    bounced: "bounced",
    complained: "complained",
    failed: "=",
    suppressed: "=",
  },
  delivered: {
    sent: "=",
    delayed: "=",
    delivered: "+",
    bounced: "bounced",
    complained: "complained",
    failed: "=",
    suppressed: "=",
  },
  bounced: {
    sent: "=",
    delayed: "=",
    delivered: "+",
    bounced: "+",
    complained: "complained",
    failed: "=",
    suppressed: "=",
  },
  complained: {
    sent: "=",
    delayed: "=",
    delivered: "+",
    bounced: "+",
    complained: "+",
    failed: "=",
    suppressed: "=",
  },
};

describe.each(DeliveryState.options)("a delivery that is %s", (state) => {
  it.each(KINDS)("and of which the provider says %s", (kind) => {
    const before = sampleDelivery({ state, attempts: 1 });
    const after = afterEvent(before, event(kind), NOW);
    const told = TABLE[state][kind];
    if (told === "=") return expect(after).toBeUndefined();
    if (told === "+") return expect(after).toEqual({ ...before, events: [`msg_${kind}`] });
    expect(after).toEqual({
      ...before,
      state: told,
      closedAt: NOW.toISOString(),
      providerId: "p1",
      events: [`msg_${kind}`],
    });
  });
});

describe("a delivery and its events", () => {
  it("takes each once", () => {
    const start = sampleDelivery({ state: "accepted", attempts: 1 });
    for (const kind of KINDS) {
      const after = afterEvent(start, event(kind), NOW);
      if (after) expect(afterEvent(after, event(kind), NOW)).toBeUndefined();
    }
  });

  it("ends the same in whatever order they come", () => {
    const orders = (kinds: Kind[]): Kind[][] =>
      kinds.length < 2
        ? [kinds]
        : kinds.flatMap((first) =>
            orders(kinds.filter((kind) => kind !== first)).map((rest) => [first, ...rest]),
          );
    const ends = orders(["sent", "delayed", "delivered", "bounced", "complained"]).map((order) =>
      order.reduce(
        (delivery, kind) => afterEvent(delivery, event(kind), NOW) ?? delivery,
        sampleDelivery({ state: "claimed", attempts: 1 }),
      ),
    );
    expect(new Set(ends.map(({ state }) => state))).toEqual(new Set(["complained"]));
  });

  it("is no longer in doubt or waiting, and keeps when it was first tried and what it is at the provider", () => {
    const before = sampleDelivery({
      state: "claimed",
      attempts: 3,
      inDoubt: true,
      firstTryAt: "2026-11-22T08:00:00.000Z",
      claimedUntil: "2026-11-22T11:00:00.000Z",
      reason: "timeout",
      providerId: "p0",
    });
    const after = afterEvent(before, event("sent"), NOW);
    for (const gone of ["inDoubt", "claimedUntil", "reason"])
      expect(after).not.toHaveProperty(gone);
    expect(after).toMatchObject({ firstTryAt: before.firstTryAt, providerId: "p0", attempts: 3 });
  });

  it("says in the provider's words why it did not arrive", () => {
    const bounced = event("bounced", { reason: "Permanent/General" });
    expect(afterEvent(sampleDelivery({ state: "accepted" }), bounced, NOW)?.reason).toBe(
      "Permanent/General",
    );
  });

  it("remembers no endless number of them", () => {
    let delivery = sampleDelivery({ state: "complained" });
    for (let n = 0; n < 100; n++)
      delivery = afterEvent(delivery, event("bounced", { id: `msg_${n}` }), NOW) ?? delivery;
    expect(delivery.events).toHaveLength(20);
    expect(delivery.events?.at(-1)).toBe("msg_99");
  });
});

it("an address is given up after three different mails that bounced softly", () => {
  const bounces = ["a", "b", "b", "c"].map((deliveryId, n) => ({ deliveryId, at: String(n) }));
  expect([0, 1, 2, 3, 4].map((n) => isGivenUp(bounces.slice(0, n)))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});
