import type { Context } from "hono";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Instant } from "#lib/core/model/common.ts";
import type { Preview } from "#lib/core/digest/preview.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import type { AlertBook, Raised, ToldFact } from "#lib/core/model/raised.ts";
import type { MailEvent, WebhookReading } from "#lib/core/model/mail-event.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type {
  AlertRule,
  ConsentForm,
  ReaderRule,
  Schedule,
  Subscription,
} from "#lib/core/model/subscription.ts";
import type {
  Clock,
  ConsentAddresses,
  DeliveryStore,
  DigestStore,
  FeedFinder,
  FeedStore,
  Log,
  RandomHex,
  ReplyStore,
  RunStore,
  StoryStore,
  SubscriptionStore,
  WeekStore,
} from "#lib/ports.ts";
import type { Answers } from "./answers.ts";
import type { LinkActions } from "./link-deps.ts";
import type { Importing } from "./importing.ts";
import type { Operator } from "./operator.ts";
import type { SubscriptionPatch } from "./schemas/subscription.ts";

export type TokenFailure = "malformed" | "forged" | "expired" | "used" | "gone";

type Failed = { ok: false; reason: TokenFailure };
type Held = { ok: true; subscription: Subscription } | Failed;
export type Exported = Extract<Held, { ok: true }> & {
  consentAddresses: ConsentAddresses;
  mails: { deliveryId: string; mail: Mail }[];
  alerts: { raised: Raised[]; told: ToldFact[]; book?: AlertBook; mails: Alert[] };
};
type Requested = { ok: true } | { ok: false; reason: "too-many-requests" };

type SignUp = {
  email: string;
  filter: Filter;
  schedule: Schedule;
  alerts: AlertRule;
  locale?: string | null | undefined;
  form: ConsentForm;
  consentText: string;
};

/** What the API asks of the subscriber's jobs; `client` is the network address of the caller. */
interface Subscribing extends LinkActions {
  /** Counts a request under its client's hourly limit; false when that is used up. */
  admit(client: string): Promise<boolean>;
  /** The same for what reads much and mails nobody, three times as often. */
  admitReading(client: string): Promise<boolean>;
  request(signUp: SignUp, client: string): Promise<Requested>;
  readConfirmation(token: string): Promise<Held>;
  confirm(token: string, client: string): Promise<Held>;
  sendManageLink(email: string, client: string): Promise<Requested>;
  read(token: string): Promise<Held>;
  update(token: string, patch: SubscriptionPatch): Promise<Held>;
  pause(
    token: string,
    until: string | null,
  ): Promise<Held | { ok: false; reason: "refused"; message: string }>;
  addRule(
    token: string,
    list: "mutes" | "follows",
    rule: ReaderRule,
  ): Promise<Held | { ok: false; reason: "too-many-rules" }>;
  removeRule(
    token: string,
    list: "mutes" | "follows",
    target: Pick<ReaderRule, "kind" | "value">,
  ): Promise<Held>;
  mailNow(
    token: string,
    window: { from: Instant; to: Instant },
  ): Promise<
    | { ok: true; digest: Digest }
    | { ok: false; reason: TokenFailure | "not-active" | "paused" | "too-many-requests" }
  >;
  export(token: string): Promise<Exported | Failed>;
  erase(token: string): Promise<{ ok: true } | Failed>;
}

/** The mail provider's webhooks: who may speak, and what becomes of what is said. */
interface Webhook {
  read(header: (name: string) => string | undefined, body: Uint8Array): WebhookReading;
  take(event: MailEvent): Promise<{ outcome: string }>;
}

type Rendered = { html: string; text: string };

export type ApiStores = {
  feeds: Pick<FeedStore, "get" | "list" | "sync" | "remove">;
  stories: Pick<StoryStore, "get" | "window" | "listed" | "at" | "inThread">;
  digests: Pick<DigestStore, "get">;
  runs: Pick<RunStore, "list">;
  deliveries: Pick<DeliveryStore, "inState">;
  replies: ReplyStore;
  weeks: Pick<WeekStore, "between">;
  subscriptions: Pick<SubscriptionStore, "suppression" | "suppressions" | "lift">;
};

export type ApiDeps = {
  stores: ApiStores;
  subscribing: Subscribing;
  /** Makes the digest of a filter and window, to expire some day, or finds the one that is there. */
  freeze(request: {
    filter: Filter;
    from: Instant;
    to: Instant;
  }): Promise<{ digest: Digest; created: boolean }>;
  /** Tests a filter on the last four weeks; stores the digests that are not there yet. */
  preview(request: {
    filter: Filter;
    schedule: Schedule;
  }): Promise<{ preview: Preview; latest: Digest }>;
  operator: Operator;
  /** Without it nothing answers where webhooks come in. */
  webhook?: Webhook;
  /** Answers to public questions that this process may give again. */
  answers: Answers;
  clock: Clock;
  random: RandomHex;
  log: Log;
  /** Secret of what is kept for a caller alone. */
  signingKey: string;
  /** The caller's network address: only the edge knows which header or socket to believe. */
  clientAddress(context: Context): string;
  config: {
    publicUrl: string;
    /** Without it the admin's routes answer 401 to everybody. */
    adminToken?: string;
  };
};

/** What is needed to show digests. */
export type DigestDeps = Pick<ApiDeps, "clock" | "random" | "log"> & {
  stores: { digests: Pick<DigestStore, "get"> };
  /** A digest as a page and as plain text, for no reader in particular. */
  digestPage(digest: Digest): Rendered | Promise<Rendered>;
  /** A mail as one file (RFC 5322). */
  toEml(mail: Mail, identity: { messageId: string; date: Date }): string;
  config: {
    publicUrl: string;
    /** Sender of a digest downloaded as a mail. */
    mailFrom: string;
  };
};

/** What is needed to add feeds. */
export type AddFeedsDeps = Pick<ApiDeps, "clock" | "random" | "log" | "signingKey"> & {
  stores: { feeds: Pick<FeedStore, "get" | "sync">; replies: ReplyStore };
  finder: FeedFinder;
  importing: Importing;
  config: Pick<ApiDeps["config"], "adminToken">;
};

export type ApiEnv = { Variables: { requestId: string } };
export type ApiApp = OpenAPIHono<ApiEnv>;
export type ApiContext = Context<ApiEnv>;
