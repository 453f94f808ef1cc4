import type { Clock, Log } from "./ports.ts";

/** A logger of one JSON line per unit of work: ids and counts, never addresses. */
export const jsonLog =
  (write: (line: string) => void, clock: Clock): Log =>
  (event, fields) =>
    write(JSON.stringify({ at: clock().toISOString(), event, ...fields }));

/** Begins where a word does: else a long word without any address takes a time that grows with its square. */
const ADDRESS = /(?<![^\s@"'<>])[^\s@"'<>]+@[^\s@"'<>]+/g;

/** Words of others, without the e-mail addresses that may stand in them. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, "<address>");

/** What a log may say of an error: its name and message without addresses, no stack and no cause. */
export const errorFields = (error: unknown): { error: string; message: string } =>
  error instanceof Error
    ? { error: error.name, message: withoutAddresses(error.message) }
    : { error: "Unknown", message: withoutAddresses(String(error)) };
