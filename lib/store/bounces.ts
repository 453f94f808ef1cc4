import type { SoftBounce } from "#lib/core/delivery-events.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import type { SubscriptionStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRow } from "./read.ts";
import type { Table } from "./table.ts";
import { updateRow } from "./write.ts";

/** A member of the set of soft bounces: `INSTANT DELIVERY`. */
const memberOf = ({ at, deliveryId }: SoftBounce): string => `${at} ${deliveryId}`;
const bounceOf = (member: string): SoftBounce => {
  const [at = "", deliveryId = ""] = member.split(" ");
  return { at, deliveryId };
};

async function bounces(table: Table, emailHash: string): Promise<SoftBounce[]> {
  const row = await getRow(table, keys.softBounces(emailHash));
  const members: Iterable<string> = row?.["bounces"] ?? [];
  return [...members].map(bounceOf);
}

export const noteBounce =
  ({ table, clock }: Opened): SubscriptionStore["noteBounce"] =>
  async (emailHash, bounce) => {
    const ttl = expiryOf(clock(), KEPT.bounces);
    // A set, so that noting one twice is noting it once.
    await updateRow(table, keys.softBounces(emailHash), {
      expression: "ADD bounces :new SET #ttl = :ttl",
      names: { "#ttl": "ttl" },
      values: { ":new": new Set([memberOf(bounce)]), ":ttl": ttl },
    });
    return bounces(table, emailHash);
  };

export const forgetBounces =
  ({ table }: Opened): SubscriptionStore["forgetBounces"] =>
  async (emailHash, upTo) => {
    // Read first: nearly every address has none, and a read costs a fifth of a write.
    const old = (await bounces(table, emailHash)).filter(({ at }) => at <= upTo);
    if (old.length === 0) return;
    const forget = {
      expression: "DELETE bounces :old",
      values: { ":old": new Set(old.map(memberOf)) },
    };
    await updateRow(table, keys.softBounces(emailHash), forget, "attribute_exists(pk)");
  };
