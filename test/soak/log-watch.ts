import type { Log } from "#lib/ports.ts";
import { SECRETS } from "#test/chaos/secrets.ts";
import { API_KEY } from "./wiring.ts";

/** Of every reader, and of nobody else. */
const ADDRESS = /reader-\d+@|@ministry\.example/;
/** Claims and signature, as links in mails carry them. */
const TOKEN = /[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{43}/;

/** What a log line must never hold, by name; undefined where it holds none of it. */
export function leakIn(line: string): string | undefined {
  if (ADDRESS.test(line)) return "an address";
  if (TOKEN.test(line)) return "a token";
  const isKey = [SECRETS.signingKey, SECRETS.webhook, API_KEY].some((secret) =>
    line.includes(secret),
  );
  return isKey ? "a key" : undefined;
}

export type LogWatch = {
  log: Log;
  lines: number;
  leaks: string[];
  /** Failures by event and message, the commonest words of them. */
  failures: Map<string, number>;
  /** Takes what a call threw that should have logged it. */
  failed(event: string, error: unknown): void;
};

/** What the play itself made happen. */
const INJECTED = /\bKilled: |\(injected\)/;

/** Kinds of failures that nothing in the play explains: a mistake in the code is one. */
export const unexplained = (failures: ReadonlyMap<string, number>): string[] =>
  [...failures].flatMap(([kind, count]) =>
    INJECTED.test(kind) ? [] : [`${count} times: ${kind}`],
  );

/** Of errors: their kind, without what differs each time. */
const kindOf = (fields: Record<string, unknown>): string =>
  `${String(fields["error"])}: ${String(fields["message"])}`
    .replace(/\b\w*\d\w*\b/g, "…")
    .slice(0, 120);

const MOST_LEAKS = 100;

/** Reads every line of the month as it is written, and keeps none. */
export function watchLog(): LogWatch {
  const note = (event: string, fields: Record<string, unknown>): void => {
    const kind = `${event}: ${kindOf(fields)}`;
    watch.failures.set(kind, (watch.failures.get(kind) ?? 0) + 1);
  };
  const watch: LogWatch = {
    lines: 0,
    leaks: [],
    failures: new Map(),
    log(event, fields) {
      watch.lines += 1;
      const leak = leakIn(JSON.stringify({ event, ...fields }));
      if (leak && watch.leaks.length < MOST_LEAKS) watch.leaks.push(`${event}: ${leak}`);
      if (event.endsWith("failed")) note(event, fields);
    },
    failed(event, error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      note(`${event} threw`, { error: name, message });
    },
  };
  return watch;
}
