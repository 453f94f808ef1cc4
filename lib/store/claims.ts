import type { Subscription } from "#lib/core/model/subscription.ts";
import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { Clock, SubscriptionStore } from "#lib/ports.ts";
import { type Key, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRow, isExpired } from "./read.ts";
import type { Row } from "./table.ts";
import { createOverExpired, deleteRow, putRow } from "./write.ts";

/**
 * The claim of a subscription on an address. Each change of a subscription writes the revision it makes into its claim;
 * a later one is never overwritten by an earlier one. So a claim is lengthened before the row that needs it longer, and
 * shortened only after the row that needs it for less long, and by no worker whom a newer change has overtaken.
 */

type Lasting = { ttl?: number };

/** Only an active subscription lasts: the others, and their claims, expire so long after their last change. */
export const lastingOf = ({ state }: Subscription, clock: Clock): Lasting =>
  state === "active" ? {} : { ttl: expiryOf(clock(), KEPT[state]) };

export const claimOf = (
  { emailHash, id, revision }: Pick<Subscription, "emailHash" | "id" | "revision">,
  lasting: Lasting,
): Row => ({ ...keys.emailClaim(emailHash), subscriptionId: id, revision, ...lasting });

/** A row that has not expired: a reader whose time is up is gone for everybody. */
export async function living({ table, clock }: Opened, key: Key): Promise<Row | undefined> {
  const row = await getRow(table, key);
  return row && !isExpired(row, secondsOf(clock())) ? row : undefined;
}

/** Who has an address, whether that reader is still there or not. */
export const claimed = async (opened: Opened, hash: string): Promise<string | undefined> =>
  (await living(opened, keys.emailClaim(hash)))?.["subscriptionId"];

const MINE = "subscriptionId = :id AND (attribute_not_exists(revision) OR revision <= :revision)";

/** Lets a claim last for good, or somewhat longer, before its row is written; false when somebody else has the address. */
export async function lengthen(opened: Opened, after: Subscription): Promise<boolean> {
  const { table, clock } = opened;
  const { id, emailHash, revision } = after;
  const lasting = lastingOf(after, clock);
  const values = { ":id": id, ":revision": revision };
  const row = claimOf(after, lasting);
  if (lasting.ttl === undefined)
    return putRow(table, row, { expression: `attribute_not_exists(pk) OR (${MINE})`, values });
  const longer = await putRow(table, row, {
    expression: `attribute_not_exists(pk) OR (${MINE} AND #ttl < :ttl)`,
    names: { "#ttl": "ttl" },
    values: { ...values, ":ttl": lasting.ttl },
  });
  return longer || (await claimed(opened, emailHash)) === id;
}

/** Lets a claim end with its row, which has been written. */
export async function shorten({ table, clock }: Opened, there: Subscription): Promise<void> {
  const values = { ":id": there.id, ":revision": there.revision };
  await putRow(table, claimOf(there, lastingOf(there, clock)), { expression: MINE, values });
}

/** How long a row needs its claim on an address; undefined where the claim is not to be touched. */
function needed(there: Subscription | undefined, hash: string, clock: Clock): Lasting | undefined {
  if (there?.emailHash === hash)
    return there.state === "active" ? undefined : lastingOf(there, clock);
  if (there?.move?.left === hash) return undefined;
  const kept = there?.move?.emailHash === hash ? KEPT.moveClaim : 0;
  return { ttl: expiryOf(clock(), kept) };
}

/** Puts a claim back to what its row needs, where the write that it was lengthened for was lost. */
export async function putBack(
  { table, clock }: Opened,
  lost: Subscription,
  there: Subscription | undefined,
): Promise<void> {
  const lasting = needed(there, lost.emailHash, clock);
  if (!lasting) return;
  const revision = there?.revision ?? lost.revision;
  const values = { ":id": lost.id, ":revision": revision };
  const row = claimOf({ ...lost, revision }, lasting);
  await putRow(table, row, { expression: MINE, values });
}

/** Ends with its row the claim of a reader who is not active, where a crash let it last. */
export const tidyClaim =
  ({ table, clock }: Opened): SubscriptionStore["tidyClaim"] =>
  async (there) => {
    const lasting = lastingOf(there, clock);
    if (lasting.ttl === undefined) return;
    await putRow(table, claimOf(there, lasting), {
      expression: `${MINE} AND attribute_not_exists(#ttl)`,
      names: { "#ttl": "ttl" },
      values: { ":id": there.id, ":revision": there.revision },
    });
  };

/** A claim that a change of address took ends by itself unless its row comes to need it. */
export const claimAddress =
  (opened: Opened): SubscriptionStore["claimAddress"] =>
  async (hash, id) => {
    const now = opened.clock();
    const ttl = expiryOf(now, KEPT.moveClaim);
    const claim = { ...keys.emailClaim(hash), subscriptionId: id, ttl };
    return (
      (await createOverExpired(opened.table, claim, secondsOf(now))) ||
      (await claimed(opened, hash)) === id
    );
  };

export const leaveAddress =
  (opened: Opened): SubscriptionStore["leaveAddress"] =>
  async (hash, id) => {
    const claim = await getRow(opened.table, keys.emailClaim(hash));
    if (claim?.["subscriptionId"] !== id) return;
    // The claim goes last: as long as it stands, this is repeated. Once it is gone another may take the address, and of
    // theirs a repetition must take nothing.
    await deleteRow(opened.table, keys.softBounces(hash));
    const mine = { expression: "subscriptionId = :id", values: { ":id": id } };
    await deleteRow(opened.table, keys.emailClaim(hash), mine);
  };
