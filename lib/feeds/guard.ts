import { lookup as resolve } from "node:dns/promises";
import { isIP } from "node:net";
import type { LookupFunction } from "node:net";
import { callbackify } from "node:util";
import type { buildConnector as undici } from "undici";
import buildConnector from "undici/lib/core/connect.js";
import { endpointOf, isPublicAddress } from "./address.ts";
import { Fault } from "./fault.ts";

type Answer = { address: string; family: number };
/** All addresses of a name. */
export type Lookup = (hostname: string) => Promise<Answer[]>;

export const systemLookup: Lookup = (hostname) => resolve(hostname, { all: true, verbatim: true });

/** Looks a name up once for one connection, so what was checked is what gets dialled. */
const dialling = (lookup: Lookup, check: (answers: readonly Answer[]) => void): LookupFunction => {
  const checked = callbackify(async (hostname: string): Promise<Answer[]> => {
    const answers = await lookup(hostname).catch(() => []);
    if (answers.length === 0) throw new Fault("dns");
    check(answers);
    return answers;
  });
  return (hostname, options, callback) =>
    checked(hostname, (error, answers) => {
      const [first] = answers ?? [];
      if (options.all || first === undefined) callback(error, answers ?? []);
      else callback(error, first.address, first.family);
    });
};

const requirePublic = (addresses: readonly (string | undefined)[]): void => {
  if (addresses.some((address) => !isPublicAddress(address ?? "")))
    throw new Fault("private-address");
};

const faultOf = (check: () => void): Error | undefined => {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as Error;
  }
};

/**
 * Opens sockets for undici, to public addresses only: a name with any private answer is refused whole, and so
 * is a socket that ended up elsewhere. `allow` lists the `host:port` that may be private; `timeoutMs` is for one socket.
 */
export function guardedConnector(
  allow: ReadonlySet<string>,
  lookup: Lookup,
  timeoutMs: number,
): undici.connector {
  const options = { timeout: timeoutMs };
  const open = buildConnector({ ...options, lookup: dialling(lookup, () => undefined) });
  const guarded = buildConnector({
    ...options,
    lookup: dialling(lookup, (answers) => requirePublic(answers.map(({ address }) => address))),
  });
  return (target, callback) => {
    if (allow.has(endpointOf(target.protocol, target.hostname, target.port)))
      return open(target, callback);
    const isLiteral = isIP(target.hostname) !== 0;
    const refusal = isLiteral ? faultOf(() => requirePublic([target.hostname])) : undefined;
    if (refusal) return callback(refusal, null);
    guarded(target, (...result) => {
      const [error, socket] = result;
      if (error !== null) return callback(error, null);
      const stray = faultOf(() => requirePublic([socket.remoteAddress]));
      if (!stray) return callback(null, socket);
      socket.destroy();
      callback(stray, null);
    });
  };
}
