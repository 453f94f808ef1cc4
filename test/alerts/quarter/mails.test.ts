import { expect, it } from "vitest";
import { sampleStory } from "#test/core/sample-story.ts";
import { HOUR } from "#test/chaos/dice.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { checkMails, noFaults } from "./mails.ts";
import type { Handed } from "./provider.ts";

const NIGHT = Date.parse("2026-11-20T23:00:00Z");
const official = { id: "sto_a", facts: [{ kind: "official", text: "Ministry" }], outlets: [] };
const other = { id: "sto_b", facts: [], outlets: [] };
const tellings = new Map(
  ["sto_a", "sto_b"].map((id) => [
    id,
    { id, versions: [{ at: 0, story: sampleStory({ id }) }], facts: [] },
  ]),
);

/** What the judge has against one mail that came at night to a reader who takes one a day. */
function inQuiet(stories: Handed["stories"], frequency: "weekly" | "off", plannedAt: number) {
  const schedule = { ...sampleSubscription().schedule, frequency };
  const subscription = sampleSubscription({
    schedule,
    alerts: {
      enabled: true,
      minOrigins: 1,
      maxPerDay: 1,
      quietHours: { from: "22:00", to: "07:00" },
      critical: { facts: ["official"] },
    },
  });
  const reader = { id: "sub_1", email: "a@reader.example", spells: [{ from: 0, subscription }] };
  const mail = { at: NIGHT, plannedAt, to: reader.email, deliveryId: "bat_1~0", stories };
  const faults = noFaults();
  checkMails(faults, reader, [mail], tellings);
  return faults.quiet.length;
}

it("what is not critical wakes a reader without digests alone, planned at night as the day's last", () => {
  const late = NIGHT - 2 * HOUR;
  expect(inQuiet([official], "weekly", late)).toBe(0);
  expect(inQuiet([official, other], "weekly", NIGHT)).toBe(1);
  expect(inQuiet([official, other], "off", NIGHT)).toBe(0);
  expect(inQuiet([official, other], "off", late)).toBe(1);
  expect(inQuiet([other], "off", NIGHT)).toBe(1);
});
