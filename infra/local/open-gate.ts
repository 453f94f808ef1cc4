import type { MailGate } from "#lib/ports.ts";

/** The gate before an outbox, which takes whatever comes, as fast as it comes. */
export const openGate: MailGate = {
  turn: async () => {},
  hold: async () => {},
  held: async () => undefined,
};
