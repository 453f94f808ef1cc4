import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handler as countWeeks } from "#functions/count-weeks.ts";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { readConfig } from "#lib/config.ts";
import { type Purpose, signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { outboxDir } from "#local/mail.ts";
import { openService } from "#local/service.ts";
import { TEST_NOW } from "#test/helpers/store.ts";
import { FEEDS, FILTER, STORIES } from "./dataset.ts";

type Letter = {
  id: string;
  kind: string;
  to: string;
  subject: string;
  links: Record<string, string>;
};

const DAY_MS = 86_400_000;

/** The service as `npm start` opens it, on a free port, with an outbox of its own and a clock that tests turn. */
export async function openWorld() {
  const dir = mkdtempSync(join(tmpdir(), "sitrep-browser-"));
  const state = { now: TEST_NOW };
  const logged: string[] = [];
  const config = readConfig({ DATA_DIR: dir, PORT: "0", RATE_LIMIT_CLIENT: "1000" });
  const service = await openService(config, {
    clock: () => state.now,
    log: (event, fields) => void logged.push(JSON.stringify({ event, ...fields })),
  });
  const { stores } = service.runtime;
  for (const feed of FEEDS) await stores.feeds.sync(feed);
  await stores.stories.put(STORIES);
  await countWeeks({ time: state.now.toISOString() });

  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${service.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };

  const outbox = outboxDir(config);
  mkdirSync(outbox);
  const letters = (): Letter[] =>
    readdirSync(outbox).map(
      (id) => JSON.parse(readFileSync(join(outbox, id, "message.json"), "utf8")) as Letter,
    );

  /** The link of a mail to an address, once everything that waits has been mailed. */
  const link = async (to: string, kind: string, name: string): Promise<string> => {
    await service.queue.idle();
    const letter = letters().find((each) => each.to === to && each.kind === kind);
    const url = letter?.links[name];
    if (!url) throw new Error(`no mail to ${to} of kind ${kind} with a link ${name}`);
    return url;
  };

  /** Tokens of a reader that has asked for a subscription, and not yet said yes. */
  const pending = async (email: string): Promise<string> => {
    await post("/v1/subscriptions", { email, filter: FILTER });
    return new URL(await link(email, "confirm", "confirm")).searchParams.get("token") ?? "";
  };

  /** A token that the service would sign for a reader, as it stands in links of their mails. */
  const token = async (email: string, purpose: Purpose, detail?: string): Promise<string> => {
    const { items } = await stores.subscriptions.list();
    const reader = items.find((each) => each.email === email);
    if (!reader) throw new Error(`no reader ${email}`);
    return signToken(service.runtime.signingKey, {
      purpose,
      subject: reader.id,
      ...(detail && { detail }),
      expiresAt: new Date(state.now.getTime() + TOKEN_LIFE[purpose]),
    });
  };

  return {
    ...service,
    stores,
    token,
    logged,
    post,
    letters,
    link,
    pending,
    /** The token of a manage link of a reader whose subscription is active. */
    async active(email: string): Promise<string> {
      await post("/v1/subscriptions/confirm", { token: await pending(email) });
      await post("/v1/manage-link", { email });
      return new URL(await link(email, "manage", "manage")).searchParams.get("token") ?? "";
    },
    /** Lets days go by and mails whatever digests are due by then. */
    async mailDigests(days: number): Promise<void> {
      for (let day = 0; day < days; day++) {
        state.now = new Date(state.now.getTime() + DAY_MS);
        await planDigests({ time: state.now.toISOString() });
      }
      await service.queue.idle();
    },
    async close(): Promise<void> {
      await service.close();
      rmSync(dir, { recursive: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
