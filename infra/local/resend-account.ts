import { createHash } from "node:crypto";
import * as z from "zod";
import type { Clock } from "#lib/ports.ts";

const Address = z.string().regex(/^([^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/);
const TagPart = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/);
const Email = z
  .object({
    from: Address,
    to: z.union([Address.transform((one) => [one]), z.array(Address).min(1).max(50)]),
    subject: z.string(),
    html: z.string().optional(),
    text: z.string().optional(),
    reply_to: z.union([Address, z.array(Address)]).optional(),
    headers: z.record(z.string(), z.string()).default({}),
    tags: z.array(z.object({ name: TagPart, value: TagPart })).default([]),
  })
  .refine(({ html, text }) => Boolean(html ?? text), { path: ["html"] });
type Email = z.infer<typeof Email>;
const REQUIRED = ["from", "to", "subject"] as const;

export type AcceptedMail = Email & { id: string; key: string | null; at: Date };

export type AccountOptions = {
  now: Clock;
  /** The only key that is let in; without it any bearer is. */
  apiKey?: string;
  /** Requests a second for the whole team, as `now` tells seconds; 5 as Resend has it. */
  ratePerSecond?: number;
  /** Takes what was accepted, which then is not kept. */
  took?(mail: AcceptedMail): void;
};

export type Answer = { status: number; body: unknown };

const hashOf = (body: string): string => createHash("sha256").update(body).digest("base64");

const KEY_LIFE_MS = 24 * 3_600_000;
const BATCH_MAX = 100;

/** Resend's error body. */
export const problem = (status: number, name: string, message = name): Answer => ({
  status,
  body: { statusCode: status, name, message },
});

/** The email, or the answer that says what is wrong with it. */
const read = (input: unknown): { email: Email } | { refusal: Answer; message: string } => {
  const refuse = (name: string, message: string) => ({
    refusal: problem(422, name, message),
    message,
  });
  const given: Record<string, unknown> =
    typeof input === "object" && input !== null ? { ...input } : {};
  const missing = REQUIRED.find((field) => given[field] === undefined || given[field] === null);
  if (missing) return refuse("missing_required_field", `Missing \`${missing}\` field.`);
  const email = Email.safeParse(input);
  if (email.success) return { email: email.data };
  const field = email.error.issues[0]?.path[0] ?? "";
  return refuse("validation_error", `Invalid \`${String(field)}\` field.`);
};

/** Resend's protocol without the wire: what an account remembers, and what a request comes to. */
export class ResendAccount {
  readonly accepted: AcceptedMail[] = [];
  readonly limit: number;
  readonly #keys = new Map<string, { hash: string; at: number; answer: Answer }>();
  readonly #inWork = new Set<string>();
  readonly #options: AccountOptions;
  #second = Number.NaN;
  #inSecond = 0;
  #count = 0;

  constructor(options: AccountOptions) {
    this.#options = options;
    this.limit = options.ratePerSecond ?? 5;
  }

  /** Requests left in this second; negative once there are none. */
  take(): number {
    const second = Math.floor(this.#options.now().getTime() / 1000);
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1;
    this.#second = second;
    return this.limit - this.#inSecond;
  }

  /** Why a request is not let in; undefined when it is. */
  refuses(authorization: string | undefined, key: string | null): Answer | undefined {
    const bearer = /^Bearer (\S+)$/.exec(authorization ?? "")?.[1];
    if (bearer === undefined) return problem(401, "missing_api_key");
    const { apiKey } = this.#options;
    if (apiKey !== undefined && bearer !== apiKey) return problem(403, "invalid_api_key");
    const sound = key === null || (key.length > 0 && key.length <= 256);
    return sound ? undefined : problem(400, "invalid_idempotency_key");
  }

  /** Lets nobody in under a key until what is returned is called: a request of that key is still being answered. */
  occupy(key: string | null): () => void {
    if (key === null) return () => {};
    this.#inWork.add(key);
    return () => void this.#inWork.delete(key);
  }

  /**
   * Does the work once a key, whether it is one email or a batch: for 24 h the same body gets the same answer, and
   * another body none.
   */
  once(key: string | null, body: string, work: () => Answer): Answer {
    if (key !== null && this.#inWork.has(key))
      return problem(409, "concurrent_idempotent_requests");
    const at = this.#options.now().getTime();
    const hash = hashOf(body);
    const known = key === null ? undefined : this.#keys.get(key);
    if (known && at - known.at < KEY_LIFE_MS) {
      return known.hash === hash ? known.answer : problem(409, "invalid_idempotent_request");
    }
    this.#forget(at);
    const answer = work();
    if (key === null || answer.status !== 200) return answer;
    this.#keys.delete(key);
    this.#keys.set(key, { hash, at, answer });
    return answer;
  }

  /** Lets go of keys that have had their time, which come oldest first. */
  #forget(now: number): void {
    for (const [key, { at }] of this.#keys) {
      if (now - at < KEY_LIFE_MS) return;
      this.#keys.delete(key);
    }
  }

  email(input: unknown, key: string | null): Answer {
    const result = read(input);
    return "email" in result
      ? { status: 200, body: this.#accept(result.email, key) }
      : result.refusal;
  }

  /** Strict (the default) takes all or nothing; permissive takes what is sound and lists the rest. */
  batch(input: unknown, key: string | null, permissive: boolean): Answer {
    if (!Array.isArray(input) || input.length === 0 || input.length > BATCH_MAX) {
      return problem(422, "validation_error", `A batch has 1 to ${BATCH_MAX} emails.`);
    }
    const results = input.map(read);
    const refused = results.find((result) => "refusal" in result);
    if (refused && "refusal" in refused && !permissive) return refused.refusal;
    const errors = results.flatMap((result, index) =>
      "refusal" in result ? [{ index, message: result.message }] : [],
    );
    const data = results.flatMap((result) =>
      "email" in result ? [this.#accept(result.email, key)] : [],
    );
    return { status: 200, body: permissive ? { data, errors } : { data } };
  }

  #accept(email: Email, key: string | null): { id: string } {
    const id = `00000000-0000-4000-8000-${String(++this.#count).padStart(12, "0")}`;
    const mail = { ...email, id, key, at: this.#options.now() };
    const { took = (kept: AcceptedMail) => void this.accepted.push(kept) } = this.#options;
    took(mail);
    return { id };
  }
}
