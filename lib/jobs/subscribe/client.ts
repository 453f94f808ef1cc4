import { clientHash } from "#lib/core/tokens.ts";
import type { SubscribeDeps } from "./context.ts";

/** The address between brackets, without a zone (RFC 4007): what a URL takes for an IPv6 host and nothing else. */
const asUrl = (address: string): string => `http://[${address.replace(/%.*$/, "")}]`;

/** The eight 16-bit groups of an IPv6 address, as the URL Standard spells them: no leading zeros, no dotted part. */
const groupsOf = (address: string): string[] => {
  const [head = [], tail] = new URL(asUrl(address)).hostname
    .slice(1, -1)
    .split("::")
    .map((part) => part.split(":").filter(Boolean));
  if (!tail) return head;
  return [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
};

const dotted = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join(".");

/**
 * What counts as one client: an IPv4 address, or the 64-bit network of an IPv6 one, since a single host picks any
 * of the 2^64 addresses in it (RFC 4291, 2.5.1). An IPv4-mapped address is the IPv4 one.
 */
export function networkOf(address: string): string {
  if (!URL.canParse(asUrl(address))) return address;
  const groups = groupsOf(address);
  if (groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff") return dotted(groups.slice(6));
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** Keyed hash of the network a client asks from. */
export const clientOf = (deps: Pick<SubscribeDeps, "signingKey">, address: string): string =>
  clientHash(deps.signingKey, networkOf(address));
