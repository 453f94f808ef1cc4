import { type CreateBatchEmailOptions, type ErrorResponse, Resend } from "resend";
import { deliveryOfKey } from "#lib/core/delivery-policy.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { BatchMailer, Mailer, SendOutcome } from "#lib/ports.ts";
import { batchResults } from "./resend-batch.ts";

export type ResendConfig = {
  apiKey: string;
  /** Another server that speaks the same protocol. */
  baseUrl?: string;
  /** Milliseconds one call may take in all; after that its outcome is unknown. */
  timeoutMs?: number;
};

const TIMEOUT_MS = 20_000;
/** Fifty digests are some four megabytes, and as many mails for the provider to take in. */
const BATCH_TIMEOUT_MS = 60_000;

/** What a call that was not accepted came to. */
type Refusal = Exclude<SendOutcome, { kind: "accepted" }>;
type Failure = Refusal["kind"];

/**
 * What each of Resend's error names means for a mail. The account's troubles pause, so that no mail is lost
 * to a wrong key or a used-up quota; only what is about this mail rejects it. Whatever may have been sent
 * before the error is unknown: the same key with the same bytes finds out.
 */
const BY_NAME: Partial<Record<string, Failure>> = {
  rate_limit_exceeded: "retry",
  concurrent_idempotent_requests: "retry",
  daily_quota_exceeded: "paused",
  monthly_quota_exceeded: "paused",
  missing_api_key: "paused",
  invalid_api_key: "paused",
  restricted_api_key: "paused",
  invalid_from_address: "paused",
  invalid_access: "paused",
  invalid_region: "paused",
  not_found: "paused",
  method_not_allowed: "paused",
  invalid_idempotency_key: "rejected",
  invalid_idempotent_request: "conflict",
  invalid_attachment: "rejected",
  invalid_parameter: "rejected",
  missing_required_field: "rejected",
  security_error: "rejected",
  internal_server_error: "unknown",
};

/** For names that say too little: 403 is a domain or recipient the account may not use, 413 a mail too large. */
const BY_STATUS: readonly { from: number; to: number; kind: Failure }[] = [
  { from: 429, to: 429, kind: "retry" },
  { from: 413, to: 413, kind: "rejected" },
  { from: 408, to: 408, kind: "unknown" },
  { from: 400, to: 400, kind: "rejected" },
  { from: 422, to: 422, kind: "rejected" },
  { from: 400, to: 499, kind: "paused" },
];
/** What the SDK calls an answer in which Resend says nothing: some proxy's, which may have passed the request on. */
const NOBODYS = "application_error";
/** These are certain, whoever says them. */
const CERTAIN: ReadonlySet<number | null> = new Set([413, 429]);

const failureOf = (name: string, status: number | null): Failure => {
  if (name === NOBODYS && !CERTAIN.has(status)) return "unknown";
  const byStatus = BY_STATUS.find(
    ({ from, to }) => status !== null && from <= status && status <= to,
  );
  return BY_NAME[name] ?? byStatus?.kind ?? "unknown";
};

/** Seconds to wait, from `retry-after` or the rate limit's reset; undefined when neither is a number. */
const waitOf = (headers: Record<string, string> | null): number | undefined => {
  const text = headers?.["retry-after"] ?? headers?.["ratelimit-reset"];
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
};

/** The SDK hands on whatever JSON an error body held, so neither field is certain. */
const outcomeOf = (
  error: Partial<ErrorResponse>,
  headers: Record<string, string> | null,
): Refusal => {
  const name: string = error.name ?? "unrecognised_answer";
  const status = typeof error.statusCode === "number" ? error.statusCode : null;
  const kind = failureOf(name, status);
  const reason = status === null ? name : `${name} (${status})`;
  const after = waitOf(headers);
  return kind === "retry" && after !== undefined ? { kind, reason, after } : { kind, reason };
};

/** Tag values are letters, digits, `_` and `-` only; webhooks bring them back to us. */
const tagValue = (value: string): string => value.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 256);

const payload = (mail: Mail, deliveryId: string): CreateBatchEmailOptions => {
  // Resend has a field of its own for this one.
  const { "Reply-To": replyTo, ...headers } = mail.headers;
  return {
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers,
    ...(replyTo !== undefined && { replyTo }),
    tags: [
      { name: "delivery", value: tagValue(deliveryId) },
      { name: "kind", value: mail.kind },
    ],
  };
};

/**
 * Mail by Resend. One call, one outcome: no retry here, since whoever holds the delivery decides when.
 * An answer that did not arrive whole (reset, timeout, cut body) is `unknown`, never a failure.
 */
export const createResendMailer = ({
  apiKey,
  baseUrl,
  timeoutMs,
}: ResendConfig): Mailer & BatchMailer => {
  const client = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  return {
    async send(mail, idempotencyKey) {
      const signal = AbortSignal.timeout(timeoutMs ?? TIMEOUT_MS);
      const email = payload(mail, deliveryOfKey(idempotencyKey));
      const { data, error, headers } = await client.emails.send(email, { idempotencyKey, signal });
      if (error) return outcomeOf(error, headers);
      if (typeof data?.id === "string") return { kind: "accepted", providerId: data.id };
      return { kind: "unknown", reason: "answer without an id" };
    },
    async sendBatch(mails, idempotencyKey) {
      const signal = AbortSignal.timeout(timeoutMs ?? BATCH_TIMEOUT_MS);
      const { data, error, headers } = await client.batch.send(
        mails.map(({ deliveryId, mail }) => payload(mail, deliveryId)),
        { idempotencyKey, signal, batchValidation: "permissive" },
      );
      if (error) return outcomeOf(error, headers);
      const results = batchResults(data, mails.length);
      if (results) return { kind: "accepted", results };
      return { kind: "unknown", reason: "answer that does not add up" };
    },
  };
};
