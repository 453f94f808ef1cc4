import { importingOpml } from "#functions/add-feeds.ts";
import { createAnswers } from "#lib/api/answers.ts";
import { createApp } from "#lib/api/app.ts";
import type { AddFeedsDeps, ApiDeps, DigestDeps } from "#lib/api/deps.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import { addresseeOf } from "#lib/core/subscription/move.ts";
import { createFeedFinder } from "#lib/feeds/find.ts";
import { writeOpml } from "#lib/feeds/opml-writer.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { composeMail } from "#lib/jobs/compose-mail.ts";
import { freezeOnDemand } from "#lib/jobs/freeze.ts";
import { makePreview } from "#lib/jobs/preview.ts";
import { reconcile } from "#lib/jobs/reconcile.ts";
import { release } from "#lib/jobs/release.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { toEml } from "#lib/mail/eml.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { readWebhook } from "#lib/mail/resend-webhook.ts";
import type { Message } from "#lib/core/model/message.ts";
import { emailHash } from "#lib/core/tokens.ts";
import type { DeadLetterBox, Queue } from "#lib/ports.ts";
import { openTestStores, TEST_NOW } from "#test/helpers/store.ts";

export const PUBLIC_URL = "https://sitrep.example";
export const ADMIN_TOKEN = "an-admin-token-for-tests";
export const WEBHOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
export const SIGNING_KEY = "a signing key for tests";

type Init = {
  method?: string;
  json?: unknown;
  form?: Record<string, string | string[]>;
  bearer?: string;
  headers?: Record<string, string>;
};

const formOf = (form: NonNullable<Init["form"]>): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) params.append(name, one);
  }
  return params;
};

const bodyOf = ({ json, form }: Init): { body?: string; type?: string } => {
  if (json !== undefined) return { body: JSON.stringify(json), type: "application/json" };
  if (form) return { body: formOf(form).toString(), type: "application/x-www-form-urlencoded" };
  return {};
};

/** The whole API over real stores, with a clock that tests turn and a client address that tests choose. */
export async function openService(
  options: { rateLimitClient?: number; reachable?: string[] } = {},
) {
  const state = { now: TEST_NOW, client: "192.0.2.1", serial: 0 };
  const clock = () => state.now;
  const { stores, table, dump, close } = await openTestStores(clock);
  const queued: Message[] = [];
  const logged: string[] = [];
  const queue: Queue = { send: async (messages) => void queued.push(...messages) };
  const deadLetters: DeadLetterBox[] = [];
  const random = (bytes: number) => (++state.serial).toString(16).padStart(bytes * 2, "0");
  const renderer = createRenderer({
    mailFrom: "Sitrep <digest@sitrep.example>",
    postalAddress: "1 Sample Street, 1000 Brussels, Belgium",
    nonce: "5eed".repeat(6),
    publicUrl: PUBLIC_URL,
  });
  const subscribing = createSubscribing({
    stores,
    queue,
    clock,
    random,
    signingKey: SIGNING_KEY,
    rateLimitClient: options.rateLimitClient ?? 1000,
  });
  const deps: ApiDeps = {
    stores,
    subscribing,
    operator: {
      release: (id) => release({ stores, queue }, id, clock()),
      hashOf: (address) => emailHash(SIGNING_KEY, address),
      deadLetters: { look: async () => deadLetters },
      writeOpml,
    },
    freeze: (request) => freezeOnDemand(stores, request, clock()),
    preview: (request) => makePreview(stores, request, clock()),
    webhook: {
      read: (header, body) => readWebhook(WEBHOOK_SECRET, header, body, clock()),
      take: (event) => reconcile({ stores, clock, signingKey: SIGNING_KEY }, event),
    },
    answers: createAnswers(),
    clock,
    random,
    log: (event, fields) => void logged.push(JSON.stringify({ event, ...fields })),
    signingKey: SIGNING_KEY,
    clientAddress: () => state.client,
    config: {
      publicUrl: PUBLIC_URL,
      adminToken: ADMIN_TOKEN,
    },
  };
  const digestDeps: DigestDeps = {
    ...deps,
    digestPage: renderer.digestPage,
    toEml,
    config: { publicUrl: PUBLIC_URL, mailFrom: "Sitrep <digest@sitrep.example>" },
  };
  const source = createFeedSource({
    userAgent: "Sitrep/test (+https://sitrep.example)",
    allow: new Set(options.reachable),
    now: clock,
  });
  const addFeedsDeps: AddFeedsDeps = {
    ...deps,
    finder: createFeedFinder(source, clock),
    importing: importingOpml(stores, clock),
  };
  const app = createApp(deps, digestDeps, addFeedsDeps);

  const call = async (path: string, init: Init = {}): Promise<Response> => {
    const { body, type } = bodyOf(init);
    return app.request(path, {
      method: init.method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        ...(type && { "content-type": type }),
        ...(init.bearer && { authorization: `Bearer ${init.bearer}` }),
        ...init.headers,
      },
      ...(body !== undefined && { body }),
    });
  };

  const planned: string[] = [];
  let worked = 0;
  /** Works off what has been queued since the last time: asks are answered, mails only noted. */
  const work = async (): Promise<void> => {
    const deliver = async (id: string) => void planned.push(id);
    for (; worked < queued.length; worked++) {
      const message = queued[worked];
      if (message?.kind === "mail") await deliver(message.deliveryId);
      if (message?.kind === "ask")
        await answer({ stores, clock, signingKey: SIGNING_KEY, deliver }, message.askId);
    }
  };

  const composing = { stores, renderer, signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL };
  const composed = async (id: string): Promise<Mail | undefined> => {
    const delivery = await stores.deliveries.get(id);
    const reader = delivery && (await stores.subscriptions.get(delivery.subscriptionId));
    // A change of address that no longer counts has no mail any more.
    if (!delivery || !reader || !addresseeOf(delivery, reader)) return undefined;
    return composeMail(composing, delivery, reader);
  };

  /** The mails that were planned by what has been queued, in order. */
  const mails = async (): Promise<Mail[]> => {
    await work();
    return (await Promise.all(planned.map(composed))).filter((mail) => mail !== undefined);
  };

  /** The mail planned last: where there are many, much faster than all of them. */
  const lastMail = async (): Promise<Mail | undefined> => {
    await work();
    return composed(planned.at(-1) ?? "");
  };

  /** Everything stored about people, to be compared before and after. */
  const people = async (): Promise<string> =>
    JSON.stringify([
      await stores.subscriptions.list(),
      await Promise.all(
        (["planned", "frozen", "claimed", "accepted"] as const).map((s) =>
          stores.deliveries.inState(s),
        ),
      ),
    ]);

  return {
    app,
    call,
    stores,
    deps,
    subscribing,
    queued,
    logged,
    deadLetters,
    work,
    mails,
    lastMail,
    people,
    table,
    dump,
    addFeedsDeps,
    async close() {
      await source.close();
      await close();
    },
    now: () => state.now,
    pass: (ms: number) => void (state.now = new Date(state.now.getTime() + ms)),
    at: (now: Date) => void (state.now = now),
    from: (client: string) => void (state.client = client),
    instant: (ms = 0) => instant(new Date(state.now.getTime() + ms)),
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A story's id as clustering makes it: it names the day it was first seen on. */
export const storyId = (seen: string, name: string): string =>
  `sto_${seen.slice(0, 10).replaceAll("-", "")}_${name}`;

/** The token in the mailed link. */
export const tokenOf = (
  mail: Mail | undefined,
  link: "confirm" | "manage" | "move" | "resubscribe",
): string => new URL(mail?.links[link] ?? "missing:").searchParams.get("token") ?? "";
