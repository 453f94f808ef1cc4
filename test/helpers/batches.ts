import { sampleProps } from "#emails/sample-alerts.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import type { AlertEntry, Batch, DigestEntry } from "#lib/core/model/batch.ts";
import type { BatchOutcome, Mail, SendOutcome } from "#lib/core/model/mail.ts";
import type { BatchMailer, BatchStore, Mailer } from "#lib/ports.ts";

const AT = "2026-11-20T08:00:00.000Z";

export const sampleEntry = (n: number, over: Partial<DigestEntry> = {}): DigestEntry => ({
  subscriptionId: `sub_${n}`,
  digestId: "dig_1",
  toldTo: AT,
  state: "planned",
  ...over,
});

export const sampleAlertEntry = (n: number, over: Partial<AlertEntry> = {}): AlertEntry => ({
  kind: "alert",
  subscriptionId: `sub_${n}`,
  state: "planned",
  ...over,
});

/** What an alert says, under a name of its own. */
export const sampleAlert = (id = "alt_1"): Alert => ({ ...sampleProps.alert, id });

/** A planned batch of three readers' digests. */
export const sampleBatch = (over: Partial<Batch> = {}): Batch => ({
  id: "bat_00000000000000aa",
  state: "planned",
  plannedAt: AT,
  attempts: 0,
  entries: [1, 2, 3].map((n) => sampleEntry(n)),
  ...over,
});

/** Stores a batch in whatever state it is, as planning does. */
export async function storeBatch(
  { draft, record }: Pick<BatchStore, "draft" | "record">,
  batch: Batch,
): Promise<void> {
  const drafted: Batch = { ...batch, state: "draft" };
  await draft([drafted]);
  await record(drafted, batch);
}

type Handed = { key: string; mails: { deliveryId: string; mail: Mail }[] };

/**
 * A provider in memory: it remembers a key for good, refuses one that comes back with other bytes, and may be told what to
 * answer instead.
 */
export class BatchProvider implements Mailer, BatchMailer {
  /** Every mail that went out, by delivery. */
  readonly sent: string[] = [];
  readonly addresses: string[] = [];
  readonly calls: Handed[] = [];
  readonly #known = new Map<string, { body: string; outcome: BatchOutcome }>();
  /** What the next calls answer; `lost` ones are sent, and the answer is not heard. */
  script: (BatchOutcome | "lost" | "take")[] = [];
  /** Mails that it never takes. */
  bad = new Set<string>();

  async sendBatch(mails: Handed["mails"], key: string): Promise<BatchOutcome> {
    this.calls.push({ key, mails });
    const next = this.script.shift() ?? "take";
    if (typeof next !== "string") return next;
    const body = JSON.stringify(mails);
    const known = this.#known.get(key);
    if (known && known.body !== body) return { kind: "conflict", reason: "other bytes, same key" };
    const outcome = known?.outcome ?? this.#take(mails);
    this.#known.set(key, { body, outcome });
    return next === "lost" ? { kind: "unknown", reason: "connection reset" } : outcome;
  }

  /** One by itself, which it always takes; its key is the delivery's. */
  async send(mail: Mail, key: string): Promise<SendOutcome> {
    if (!this.#known.has(key)) {
      this.sent.push(key);
      this.addresses.push(mail.to);
      this.#known.set(key, {
        body: JSON.stringify(mail),
        outcome: { kind: "accepted", results: [] },
      });
    }
    return { kind: "accepted", providerId: `p_${key}` };
  }

  #take(mails: Handed["mails"]): BatchOutcome {
    const results = mails.map(({ deliveryId, mail }) => {
      if (this.bad.has(deliveryId)) return { rejected: "invalid address" };
      this.sent.push(deliveryId);
      this.addresses.push(mail.to);
      return { providerId: `p_${deliveryId}` };
    });
    return { kind: "accepted", results };
  }
}
