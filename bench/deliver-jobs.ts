import { mailGuard } from "#lib/core/mail-guard.ts";
import type { Message } from "#lib/core/model/message.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Stores } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import type { Watch } from "./stages.ts";

const SETTINGS = {
  publicUrl: "https://sitrep.example",
  signingKey: "benchmark-".repeat(4),
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Harbour Street, Example",
  nonce: "5eed".repeat(6),
};

/** What one call of a job came to: hints that it put on the queue, mails that were taken. */
type Done = { hints: Message[]; mails: number };

export type Jobs = {
  plan(now: Date): Promise<Done>;
  work(hint: Message, now: Date): Promise<Done>;
};

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

/** The jobs that make and send digests, wired as on one machine, with Resend at `resendUrl`. */
export function openJobs(stores: Stores, resendUrl: string, watch: Watch): Jobs {
  const hints: Message[] = [];
  const queue = { send: async (messages: readonly Message[]) => void hints.push(...messages) };
  const watched: Stores = {
    ...stores,
    stories: watch("sources", stores.stories),
    weeks: watch("sources", stores.weeks),
    feeds: watch("sources", stores.feeds),
    digests: watch("digests", stores.digests),
    subscriptions: watch("subscriptions", stores.subscriptions),
    deliveries: watch("deliveries", stores.deliveries),
  };
  const deps = {
    ...SETTINGS,
    stores: watched,
    queue,
    mailer: watch("mailer", createResendMailer({ apiKey: "re_bench", baseUrl: resendUrl })),
    gate: openGate,
    renderer: watch("renderer", createRenderer(SETTINGS)),
    mayMail: mailGuard("production", []),
  };
  const taken = (mails: number): Done => ({ hints: hints.splice(0), mails });
  return {
    async plan(now) {
      await planDigests(deps, now, failed);
      return taken(0);
    },
    async work(hint, now) {
      if (hint.kind !== "mail") throw new Error(`nobody meant a ${hint.kind}`);
      const report = await deliver(deps, hint.deliveryId, now);
      return taken(report?.state === "accepted" ? 1 : 0);
    },
  };
}
