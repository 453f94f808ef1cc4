/** What answers to a request say of one address only; whoever says anything else might not want to be asked at all. */
const OF_ONE_ADDRESS = new Set([
  "http-400",
  "http-404",
  "http-405",
  "http-406",
  "http-410",
  "http-414",
]);

/** The part of an answer that tells whether to go on. */
type Answer = { kind: string; reason?: string; after?: number; finalUrl?: string };

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : "");

/** Whether an answer asks for patience: too many requests, refused, a test for humans, in trouble, or none at all. */
const asksForPatience = ({ kind, reason = "", after }: Answer): boolean =>
  reason === "challenge" ||
  (kind === "retry" && (after !== undefined || !OF_ONE_ADDRESS.has(reason)));

/** Remembers, over one piece of work with many requests, which hosts have asked for patience. */
export class BackOff {
  readonly #hosts = new Set<string>();

  /** Whether the host of an address may still be asked. */
  allows(address: string): boolean {
    return !this.#hosts.has(hostOf(address));
  }

  /** Takes in what an address answered, itself or by where it led; true if its hosts are to be left alone from now on. */
  heed(address: string, answer: Answer): boolean {
    if (!asksForPatience(answer)) return false;
    this.#hosts.add(hostOf(address)).add(hostOf(answer.finalUrl ?? address));
    return true;
  }
}
