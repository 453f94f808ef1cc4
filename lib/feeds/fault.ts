/** Why a fetch ended without a feed; a word for logs and for the operator. */
export type FaultReason =
  | "bad-encoding"
  | "bad-url"
  | "connection"
  | "deadline"
  | "dns"
  | "private-address"
  | "redirect-limit"
  | "too-large";

/** Carries a reason out of streams and sockets, which can only fail by error. */
export class Fault extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason) {
    super(reason);
    this.name = "Fault";
    this.reason = reason;
  }
}

/** The reason of a fault, however deep a library wrapped it. */
export function reasonOf(error: unknown): FaultReason {
  if (error instanceof Fault) return error.reason;
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? reasonOf(error.cause) : "connection";
}
