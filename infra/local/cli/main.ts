import "#local/quiet.ts";
import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "#lib/config.ts";
import { systemClock } from "#functions/edges.ts";
import { DataDirTaken } from "#local/lock.ts";
import type { Verb } from "./verb.ts";

/** Verbs load what they need and no more: `classify` waits for no React, `help` for nothing at all. */
const VERBS: Record<string, { summary: string; at?: true; load(): Promise<Verb> }> = {
  parse: {
    summary: "Parse feed files: {file, headers?, base?} a line",
    load: async () => (await import("./parse.ts")).parse,
  },
  classify: {
    summary: "Topics, countries and parties of reports: {id, title, text, lang?} a line",
    load: async () => (await import("./understand.ts")).classifyVerb,
  },
  cluster: {
    summary: "Stories and threads of reports: {id, title, text, lang?, date?, source?} a line",
    load: async () => (await import("./understand.ts")).cluster,
  },
  fetch: {
    summary: "Fetch addresses as a poll would: {url} a line",
    load: async () => (await import("./fetch.ts")).fetch,
  },
  poll: {
    summary: "Poll the feeds that are due",
    at: true,
    load: async () => (await import("./jobs.ts")).poll,
  },
  digest: {
    summary: "Plan the digests that are due",
    at: true,
    load: async () => (await import("./jobs.ts")).digest,
  },
  deliver: {
    summary: "Deliver the mails that are planned",
    at: true,
    load: async () => (await import("./jobs.ts")).deliverVerb,
  },
};

class UsageError extends Error {
  override name = "UsageError";
}

const USAGE = [
  "usage: npm run -s sitrep -- VERB [--at INSTANT]",
  "",
  ...Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
  "",
  "Verbs read and write JSON lines. --at sets the whole clock of poll, digest and deliver.",
].join("\n");

function read(argv: string[]): { name: string; at?: string; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { at: { type: "string" }, help: { type: "boolean", default: false } },
    });
    const [name = "", ...more] = positionals;
    if (more.length > 0) throw new UsageError(`unexpected: ${more.join(" ")}`);
    return { name, help: values.help, ...(values.at !== undefined && { at: values.at }) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message);
  }
}

function instantOf(verb: { at?: true }, at: string): Date {
  if (!verb.at) throw new UsageError("--at goes with poll, digest and deliver");
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) {
    throw new UsageError(`--at ${at}: expected an instant such as 2026-11-23T07:00:00Z`);
  }
  return date;
}

async function main(argv: string[]): Promise<void> {
  const { name, at, help } = read(argv);
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const verb = VERBS[name];
  if (!verb) throw new UsageError(name ? `unknown verb ${name}` : "which verb?");
  const fixed = at === undefined ? undefined : instantOf(verb, at);
  const config = readConfig(process.env);
  const { run } = await verb.load();
  await run({
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    config,
    publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    clock: fixed ? () => fixed : systemClock,
  });
}

/** Faults of the one who called end with 2 and no stack; ours with 1. */
try {
  await main(process.argv.slice(2));
} catch (error) {
  const theirs = error instanceof UsageError || error instanceof ConfigError;
  const named = theirs || error instanceof DataDirTaken;
  process.stderr.write(
    named ? `sitrep: ${error.message}\n` : `sitrep: ${(error as Error).stack}\n`,
  );
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}\n`);
  process.exitCode = theirs ? 2 : 1;
}
