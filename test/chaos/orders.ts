import type { Instant } from "#lib/core/model/common.ts";
import type { Message } from "#lib/core/model/message.ts";

/** Where a life may end: before or after a call through a port, or inside it, between two commands to the table. */
export const MOMENTS = ["before", "inside", "after"] as const;
export type Moment = (typeof MOMENTS)[number];

/** The end of a life: at its n-th call of a name, or, without one, at its n-th call of all. */
export type Aim = { name?: string; nth: number; moment: Moment };

/** What breaks the promise on purpose, so that the judge can be seen to find it. */
export const PLANTED = ["new-keys", "deaf", "forgetful", "no-sweep"] as const;
export type Planted = (typeof PLANTED)[number];

/** What a worker is born with. */
export type Birth = {
  life: number;
  seed: number;
  endpoint: string;
  table: string;
  resend: string;
  /** Milliseconds, of the machine's clock, that one call to the provider may take. */
  timeoutMs: number;
  planted?: Planted;
};

/** What a function would be called with. */
export type Step =
  | { do: "plan"; time: Instant }
  | { do: "sweep" }
  | { do: "mail"; messages: { id: string; message: Message }[] }
  | { do: "webhook"; id: string; headers: Record<string, string>; body: string };

/** Work for a process, which takes the simulated clock to stand still at `now`. */
export type Order = { now: Instant; step: Step; aims: Aim[] };

/** A log line that tells of a failure. */
export type Trouble = { event: string; error: string };

/** What a process says. `seen` are the names of calls, with `inside` where one has several commands. */
export type Said =
  | { say: "queued"; messages: Message[] }
  | { say: "done"; fields: Record<string, unknown>; failed: string[]; seen: string[] }
  | { say: "trouble"; trouble: Trouble }
  | { say: "dying"; name: string; moment: Moment; seen: string[] };
