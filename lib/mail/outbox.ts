import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { deliveryOfKey } from "#lib/core/delivery-policy.ts";
import type { BatchOutcome, Mail } from "#lib/core/model/mail.ts";
import { KEPT, secondsOf } from "#lib/core/retention.ts";
import type { BatchMailer, Clock, Mailer, SendOutcome } from "#lib/ports.ts";
import { addressOf } from "./address.ts";
import { toEml } from "./eml.ts";

const SAFE_KEY = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$/;
const KNOWN = ["message.html", "message.txt", "message.json"] as const;

type Files = Record<(typeof KNOWN)[number] | "message.eml", string>;

const filesOf = (id: string, mail: Mail, date: Date): Files => {
  const { kind, to, subject, headers, links } = mail;
  const messageId = `<${id}@${addressOf(mail.from).domain}>`;
  return {
    "message.html": mail.html,
    "message.txt": mail.text,
    "message.eml": toEml(mail, { messageId, date }),
    "message.json": `${JSON.stringify({ id, kind, to, subject, headers, links }, null, 2)}\n`,
  };
};

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));

/** What the mail's folder holds; undefined when there is none. */
const stored = async (folder: string): Promise<string[] | undefined> => {
  try {
    return await Promise.all(KNOWN.map((name) => readFile(join(folder, name), "utf8")));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
};

/** Writes all files aside and moves them in with one rename; false when another writer was there first. */
const publish = async (dir: string, id: string, files: Files, date: Date): Promise<boolean> => {
  await mkdir(dir, { recursive: true });
  const aside = await mkdtemp(join(dir, ".writing-"));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(aside, name), content);
    // By our own clock, which `expire` goes by.
    await utimes(aside, date, date);
    await rename(aside, join(dir, id));
    return true;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (hasCode(error, "ENOTEMPTY", "EEXIST")) return false;
    throw error;
  }
};

const FORGETTING = ".forgetting-";

const namesIn = (dir: string): Promise<string[]> =>
  readdir(dir).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  });

/** Removes a folder. It gets another name first, by which a crash leaves it to the next call. */
const remove = async (dir: string, name: string): Promise<void> => {
  const isLeft = name.startsWith(FORGETTING);
  const aside = join(dir, isLeft ? name : `${FORGETTING}${name}`);
  if (!isLeft) await rename(join(dir, name), aside);
  await rm(aside, { recursive: true, force: true });
};

/** Removes the mails of a delivery: that of its own key, and those of keys under which it was released again. */
const forget = async (dir: string, deliveryId: string): Promise<void> => {
  for (const name of await namesIn(dir))
    if (name.startsWith(FORGETTING) || deliveryOfKey(name) === deliveryId) await remove(dir, name);
};

/** Removes what has been here for as long as the bytes of mails are kept; answers how many. */
const expire = async (dir: string, now: Date): Promise<number> => {
  let removed = 0;
  for (const name of await namesIn(dir)) {
    const { mtime } = await stat(join(dir, name));
    if (secondsOf(mtime) + KEPT.frozen > secondsOf(now)) continue;
    await remove(dir, name);
    removed += 1;
  }
  return removed;
};

/** A mailer that can be made to forget what it wrote: a delivery, or all that is too old at an instant. */
export type Outbox = Mailer &
  BatchMailer & {
    forget(deliveryId: string): Promise<void>;
    expire(now: Date): Promise<number>;
  };

type OutboxConfig = { dir: string; clock: Clock };

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const OTHER_MAIL = "invalid_idempotent_request";

/** Why a mail cannot be taken under this id, if so. */
const unfit = (id: string, { to }: Mail): string | undefined => {
  if (!SAFE_KEY.test(id)) return "invalid_idempotency_key";
  return ADDRESS.test(to) ? undefined : "validation_error";
};

const isOther = (held: string[], files: Files): boolean =>
  KNOWN.some((name, i) => files[name] !== held[i]);

/** Whether another mail lies under this id. */
async function clashes({ dir, clock }: OutboxConfig, id: string, mail: Mail): Promise<boolean> {
  const held = unfit(id, mail) === undefined ? await stored(join(dir, id)) : undefined;
  return held !== undefined && isOther(held, filesOf(id, mail, clock()));
}

/** Puts a mail where nobody has, or where the same one is already. */
async function put(
  { dir, clock }: OutboxConfig,
  id: string,
  mail: Mail,
): Promise<{ providerId: string } | { rejected: string }> {
  const rejected = unfit(id, mail);
  if (rejected !== undefined) return { rejected };
  const now = clock();
  const files = filesOf(id, mail, now);
  const folder = join(dir, id);
  let held = await stored(folder);
  if (held === undefined && !(await publish(dir, id, files, now))) held = await stored(folder);
  const isTaken = held !== undefined && isOther(held, files);
  return isTaken ? { rejected: OTHER_MAIL } : { providerId: `outbox_${id}` };
}

/**
 * A mailer that delivers into a folder: `DIR/<idempotency key>/message.{html,txt,eml,json}`, all of a mail or
 * nothing. Like the real provider it drops a repeated key, and refuses one that comes back with another mail;
 * unlike it, it remembers a key for 30 days. Mails that come together lie there as if they had come one by one, each
 * under the id of its delivery, so that what a crash cut off is made whole by repeating it. Throws what the file
 * system throws.
 */
export const createOutbox = (config: OutboxConfig): Outbox => ({
  forget: (deliveryId) => forget(config.dir, deliveryId),
  expire: (now) => expire(config.dir, now),
  async send(mail, id): Promise<SendOutcome> {
    const result = await put(config, id, mail);
    return "rejected" in result
      ? {
          kind: result.rejected === OTHER_MAIL ? "conflict" : "rejected",
          reason: result.rejected,
        }
      : { kind: "accepted", ...result };
  },
  async sendBatch(mails, key): Promise<BatchOutcome> {
    if (!SAFE_KEY.test(key)) return { kind: "rejected", reason: "invalid_idempotency_key" };
    for (const { deliveryId, mail } of mails)
      if (await clashes(config, deliveryId, mail)) return { kind: "conflict", reason: OTHER_MAIL };
    const results = [];
    for (const { deliveryId, mail } of mails) results.push(await put(config, deliveryId, mail));
    return { kind: "accepted", results };
  },
});
