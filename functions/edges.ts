import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { errorFields } from "#lib/log.ts";
import type { Clock, Log, RandomHex } from "#lib/ports.ts";
import type { Pace } from "#lib/store/gate.ts";
import type { OnUnreadable } from "#lib/store/readable.ts";
import packageJson from "../package.json" with { type: "json" };

/** The system's clock and chance, read here and handed on; nothing in lib/ reads them itself. */
export const systemClock: Clock = () => new Date();
export const systemRandom: RandomHex = (bytes) => randomBytes(bytes).toString("hex");

/** How the fetcher introduces itself to every server. */
export const userAgent = (publicUrl: string): string =>
  `Sitrep/${packageJson.version} (+${publicUrl})`;

/** Resend takes 5 requests a second from a team; one is left for whoever else sends. */
export const resendPace: Pace = {
  perSecond: 4,
  clock: systemClock,
  sleep: (ms) => sleep(ms),
};

/** A row that cannot be read is left out of its list, but never in silence. */
export const unreadable =
  (log: Log): OnUnreadable =>
  ({ pk, sk }, error) =>
    log("row failed", { pk, sk, ...errorFields(error) });
