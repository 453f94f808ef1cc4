import { BlockList, isIP, isIPv6 } from "node:net";

const blockList = (family: "ipv4" | "ipv6", subnets: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = "", prefix] = subnet.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
};

/** Special-purpose IPv4 blocks (IANA registry, RFC 6890), among them every private and local one. */
const SPECIAL_IPV4 = blockList("ipv4", [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]);

const GLOBAL_IPV6 = blockList("ipv6", ["2000::/3"]);
/** Inside the global block: transition and documentation space, where an IPv4 address can hide. */
const SPECIAL_IPV6 = blockList("ipv6", ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]);

/** Whether an IP address may be anybody's on the public internet. What is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !SPECIAL_IPV4.check(address, "ipv4");
  if (family !== 6 || address.includes("%")) return false;
  return GLOBAL_IPV6.check(address, "ipv6") && !SPECIAL_IPV6.check(address, "ipv6");
}

const DEFAULT_PORTS = new Map([
  ["http:", "80"],
  ["https:", "443"],
]);

/** A host without the brackets that URLs put around IPv6. */
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "");

/** `host:port` as the allow-list writes it: port always there, IPv6 in brackets. */
export const endpointOf = (protocol: string, hostname: string, port: string): string =>
  `${isIPv6(hostname) ? `[${hostname}]` : hostname}:${port || (DEFAULT_PORTS.get(protocol) ?? "")}`;

/** The same of a URL. */
export const endpointOfUrl = ({ protocol, hostname, port }: URL): string =>
  endpointOf(protocol, bare(hostname), port);

/** What is left of an allow-list for whoever was asked for this address: its own endpoint, if that is listed. */
export function allowedAt(address: string, allow: ReadonlySet<string>): ReadonlySet<string> {
  const own = URL.canParse(address) ? endpointOfUrl(new URL(address)) : "";
  return new Set(allow.has(own) ? [own] : []);
}

/** The reason a URL must not be asked for, if there is one: `bad-url` or `private-address`. */
export function objectionTo(
  url: URL,
  allow: ReadonlySet<string>,
): "bad-url" | "private-address" | undefined {
  if (!DEFAULT_PORTS.has(url.protocol) || url.username !== "" || url.password !== "")
    return "bad-url";
  if (allow.has(endpointOfUrl(url))) return undefined;
  const host = bare(url.hostname);
  // Names are judged by what they resolve to; for a literal nobody will ask.
  return isIP(host) !== 0 && !isPublicAddress(host) ? "private-address" : undefined;
}
