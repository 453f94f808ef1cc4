import { header, type Headers } from "./headers.ts";

/** How far into a page its marks are looked for, characters. */
const LOOKED_AT = 30_000;
/** What the pages that test visitors for being human load or name: of Cloudflare, Imperva, DDoS-Guard, DataDome, HUMAN, Sucuri. */
const MARKS =
  /\/cdn-cgi\/challenge-platform\/|cf[-_]chl[-_]|_incapsula_resource|ddos-guard\/(?:js|check)|captcha-delivery\.com|px-captcha|sucuri_cloudproxy_js/i;

/** Whether a server answers that the visitor must first prove to be human. */
export const isChallengeAnswer = (headers: Headers): boolean =>
  header(headers, "cf-mitigated")?.toLowerCase() === "challenge";

/** Whether a page that came where a feed was asked for tests its visitor for being human. */
export const isChallengePage = (html: string): boolean => MARKS.test(html.slice(0, LOOKED_AT));
