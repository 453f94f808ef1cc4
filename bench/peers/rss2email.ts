import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cost } from "../measure.ts";

/** Debian's own, whatever else is called so on the PATH. */
const PYTHON = "/usr/bin/python3";
const R2E = "/usr/bin/r2e";
const MEASURING = join(import.meta.dirname, "rss2email.py");
/** An entry of a digest is a message within it. */
const ENTRY = /^content-type: message\/rfc822/gim;

/** What it is asked for that we do too: one mail a feed with all that is new, as HTML and text. */
const config = (dir: string): string =>
  `[DEFAULT]
from = digest@sitrep.example
to = reader@ministry.example
digest = True
html-mail = True
multipart-html = True
email-protocol = maildir
maildir-path = ${dir}
maildir-mailbox = mail
`;

const opml = (urls: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="1.0"><body>${urls
    .map((url, index) => `<outline type="rss" text="outlet-${index}" xmlUrl="${url}"/>`)
    .join("")}</body></opml>\n`;

/** Its name and version; undefined where it is not installed. */
export function rss2email(): string | undefined {
  const { status, stdout } = spawnSync(R2E, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** One command of it, with what its process used. */
function r2e(dir: string, ...command: string[]): Cost {
  const args = [MEASURING, PYTHON, R2E, "-c", join(dir, "config"), "-d", join(dir, "data")];
  const { status, stdout, stderr } = spawnSync(PYTHON, [...args, ...command], { encoding: "utf8" });
  if (status !== 0) throw new Error(`r2e ${command.join(" ")} failed: ${stderr.trim()}`);
  return JSON.parse(stdout) as Cost;
}

/** Subscribes it to the feeds, in a new folder. */
export function subscribe(dir: string, urls: readonly string[]): void {
  for (const folder of ["new", "cur", "tmp"])
    mkdirSync(join(dir, "mail", folder), { recursive: true });
  writeFileSync(join(dir, "config"), config(dir));
  writeFileSync(join(dir, "feeds.opml"), opml(urls));
  r2e(dir, "opmlimport", join(dir, "feeds.opml"));
}

/** Mails it has written, and the entries in them. */
function written(dir: string): { mails: number; entries: number } {
  const folder = join(dir, "mail", "new");
  const mails = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
  return {
    mails: mails.length,
    entries: mails.reduce((sum, mail) => sum + (mail.match(ENTRY)?.length ?? 0), 0),
  };
}

/** What a run that finds everything new took, one that then finds nothing new, and one that only starts. */
export type Runs = { first: Cost; again: Cost; start: Cost };

/** Both runs of a reader who is subscribed as `template` is: throws where they wrote other mails than meant. */
export function run(
  template: string,
  dir: string,
  meant: { mails: number; entries: number },
): Runs {
  cpSync(template, dir, { recursive: true });
  writeFileSync(
    join(dir, "config"),
    readFileSync(join(dir, "config"), "utf8").replaceAll(template, dir),
  );
  try {
    const start = r2e(dir, "list");
    const first = r2e(dir, "run");
    const again = r2e(dir, "run");
    const did = written(dir);
    if (JSON.stringify(did) !== JSON.stringify(meant))
      throw new Error(`rss2email: meant ${JSON.stringify(meant)}, did ${JSON.stringify(did)}`);
    return { first, again, start };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
