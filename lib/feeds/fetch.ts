import type { Dispatcher } from "undici";
import request from "undici/lib/api/api-request.js";
import type { Clock, FeedSource, FetchOutcome } from "#lib/ports.ts";
import { allowedAt, objectionTo } from "./address.ts";
import { createAgents } from "./agents.ts";
import { ACCEPT_ENCODING, readBody } from "./body.ts";
import { isChallengeAnswer } from "./challenge.ts";
import { Fault, reasonOf } from "./fault.ts";
import type { FaultReason } from "./fault.ts";
import { systemLookup } from "./guard.ts";
import type { Lookup } from "./guard.ts";
import {
  conditions,
  header,
  listHeader,
  location,
  maxAge,
  retryAfter,
  validatorsOf,
} from "./headers.ts";

export type FetchOptions = {
  /** Name and address of ours: `Sitrep/1.0 (+https://...)`. */
  userAgent: string;
  /** `host:port` that may be reached though private, by whoever is asked for an address there. */
  allow: ReadonlySet<string>;
  /** Over all redirects and the body, milliseconds. */
  deadlineMs?: number;
  /** Of a body, both on the wire and decoded. */
  maxBytes?: number;
  lookup?: Lookup;
  now: Clock;
};

const DEADLINE_MS = 20_000;
const MAX_BYTES = 10 * 2 ** 20;
const MAX_REDIRECTS = 5;
const DISCARDED_BYTES = 16_384;
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/feed+json;q=0.9, " +
  "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

const REDIRECTS = new Map([
  [301, { permanent: true }],
  [302, { permanent: false }],
  [303, { permanent: false }],
  [307, { permanent: false }],
  [308, { permanent: true }],
]);

/** What the server can do nothing about by itself later; everything else is worth another try. */
const REFUSALS: ReadonlySet<FaultReason> = new Set([
  "bad-encoding",
  "bad-url",
  "private-address",
  "redirect-limit",
  "too-large",
]);

/** How far a fetch came: where it is now, and whether it was told so for good. */
type Trip = { url: string; hops: number; permanent: boolean };

const nextUrl = (address: string, from: string | undefined, allow: ReadonlySet<string>): URL => {
  if (!URL.canParse(address, from)) throw new Fault("bad-url");
  const url = new URL(address, from);
  url.hash = "";
  const objection = objectionTo(url, allow);
  if (objection) throw new Fault(objection);
  return url;
};

/** Reads a body nobody wants, so that its connection can serve again; a long one costs the connection. */
const discard = ({ body }: Dispatcher.ResponseData, signal: AbortSignal): Promise<void> =>
  body.dump({ limit: DISCARDED_BYTES, signal }).catch(() => undefined);

const freshFor = (headers: Dispatcher.ResponseData["headers"]): { maxAge?: number } => {
  const age = maxAge(headers);
  return age === undefined ? {} : { maxAge: age };
};
const moved = ({ url, hops, permanent }: Trip): { movedTo?: string } =>
  hops > 0 && permanent ? { movedTo: url } : {};

const refusalOf = (
  { statusCode, headers }: Dispatcher.ResponseData,
  trip: Trip,
  now: Date,
): FetchOutcome => {
  const { url } = trip;
  const reason = isChallengeAnswer(headers) ? "challenge" : `http-${statusCode}`;
  if (statusCode === 304)
    return { kind: "unchanged", finalUrl: url, ...moved(trip), ...freshFor(headers) };
  if (statusCode === 410) return { kind: "gone", reason, finalUrl: url };
  const after = retryAfter(headers, now);
  return { kind: "retry", reason, finalUrl: url, ...(after !== undefined && { after }) };
};

/**
 * The network side of a feed. It asks politely (own User-Agent, validators, no cookies or referrer), follows at most 5
 * redirects, reaches public addresses only (and the allowed endpoint it was sent to), and never throws for what a server
 * or network can do.
 */
export function createFetcher(
  options: FetchOptions,
): Pick<FeedSource, "fetch"> & { close(): Promise<void> } {
  const { userAgent, allow, now, lookup = systemLookup } = options;
  const { deadlineMs = DEADLINE_MS, maxBytes = MAX_BYTES } = options;
  const { agentFor, close } = createAgents(allow, lookup, deadlineMs);

  const ask = async (
    url: URL,
    agent: Dispatcher,
    conditional: Record<string, string>,
    signal: AbortSignal,
  ) => {
    const response = await request.call(agent, {
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers: {
        "user-agent": userAgent,
        accept: ACCEPT,
        "accept-encoding": ACCEPT_ENCODING,
        ...conditional,
      },
      signal,
    });
    // Whoever reads the body sees its errors; a body left behind must not crash the process.
    response.body.on("error", () => undefined);
    return response;
  };

  const follow = async (
    trip: Trip,
    allowed: ReadonlySet<string>,
    conditional: Record<string, string>,
    signal: AbortSignal,
  ) => {
    let url = nextUrl(trip.url, undefined, allowed);
    for (;;) {
      trip.url = url.href;
      const response = await ask(url, agentFor(url, allowed), conditional, signal);
      const redirect = REDIRECTS.get(response.statusCode);
      const address = location(response.headers);
      if (redirect === undefined || address === undefined) return response;
      await discard(response, signal);
      if (trip.hops >= MAX_REDIRECTS) throw new Fault("redirect-limit");
      trip.hops += 1;
      trip.permanent &&= redirect.permanent;
      url = nextUrl(address, url.href, allowed);
    }
  };

  const read = async (
    trip: Trip,
    response: Dispatcher.ResponseData,
    signal: AbortSignal,
  ): Promise<FetchOutcome> => {
    const { statusCode, headers, body } = response;
    if (statusCode < 200 || statusCode >= 300) {
      await discard(response, signal);
      return refusalOf(response, trip, now());
    }
    // A body that is left unread holds its connection.
    const bytes = await readBody(body, listHeader(headers, "content-encoding"), maxBytes).finally(
      () => body.destroy(),
    );
    return {
      kind: "fetched",
      body: bytes,
      contentType: header(headers, "content-type") ?? null,
      validators: validatorsOf(headers),
      finalUrl: trip.url,
      ...moved(trip),
      ...freshFor(headers),
    };
  };

  const fetch: FeedSource["fetch"] = async (address, validators = {}, toldBy = address) => {
    const deadline = AbortSignal.timeout(deadlineMs);
    const trip: Trip = { url: address, hops: 0, permanent: true };
    try {
      const allowed = allowedAt(toldBy, allow);
      const response = await follow(trip, allowed, conditions(validators), deadline);
      return await read(trip, response, deadline);
    } catch (error) {
      const reason = deadline.aborted ? "deadline" : reasonOf(error);
      return { kind: REFUSALS.has(reason) ? "refused" : "retry", reason, finalUrl: trip.url };
    }
  };

  return { fetch, close };
}
