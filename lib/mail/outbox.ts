import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "#lib/core/model/mail.ts";
import { normaliseEmail } from "#lib/core/tokens.ts";
import type { Clock, Mailer, SendOutcome } from "#lib/ports.ts";
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
const publish = async (dir: string, id: string, files: Files): Promise<boolean> => {
  await mkdir(dir, { recursive: true });
  const aside = await mkdtemp(join(dir, ".writing-"));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(aside, name), content);
    await rename(aside, join(dir, id));
    return true;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (hasCode(error, "ENOTEMPTY", "EEXIST")) return false;
    throw error;
  }
};

const FORGETTING = ".forgetting-";

/** Whom a folder's mail is to; undefined where it has no mail, or none yet. */
const recipientOf = async (folder: string): Promise<string | undefined> => {
  try {
    const message = JSON.parse(await readFile(join(folder, "message.json"), "utf8")) as Mail;
    return normaliseEmail(message.to);
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
};

/** Removes all mails to an address. A folder gets another name first, by which a crash leaves it to the next call. */
const forget = async (dir: string, address: string): Promise<void> => {
  const names = await readdir(dir).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  });
  const wanted = normaliseEmail(address);
  for (const name of names) {
    const isLeft = name.startsWith(FORGETTING);
    if (!isLeft && (await recipientOf(join(dir, name))) !== wanted) continue;
    const aside = join(dir, isLeft ? name : `${FORGETTING}${name}`);
    if (!isLeft) await rename(join(dir, name), aside);
    await rm(aside, { recursive: true, force: true });
  }
};

/** A mailer that can be made to forget whom it wrote to. */
export type Outbox = Mailer & { forget(address: string): Promise<void> };

/**
 * A mailer that delivers into a folder: `DIR/<idempotency key>/message.{html,txt,eml,json}`, all of a mail or
 * nothing. Like the real provider it drops a repeated key, and refuses one that comes back with another mail;
 * unlike it, it never forgets. Throws what the file system throws.
 */
export const createOutbox = (config: { dir: string; clock: Clock }): Outbox => ({
  forget: (address) => forget(config.dir, address),
  async send(mail, id): Promise<SendOutcome> {
    if (!SAFE_KEY.test(id)) return { kind: "rejected", reason: "invalid_idempotency_key" };
    const files = filesOf(id, mail, config.clock());
    const folder = join(config.dir, id);
    let held = await stored(folder);
    if (held === undefined && !(await publish(config.dir, id, files))) held = await stored(folder);
    if (held !== undefined && KNOWN.some((name, i) => files[name] !== held[i])) {
      return { kind: "rejected", reason: "invalid_idempotent_request" };
    }
    return { kind: "accepted", providerId: `outbox_${id}` };
  },
});
