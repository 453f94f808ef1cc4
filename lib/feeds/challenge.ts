import { htmlToText } from "#lib/core/text/html.ts";
import { header, type Headers } from "./headers.ts";

/** How far into a page its marks are looked for, and its text, characters. */
const LOOKED_AT = { marks: 30_000, text: 300_000 };
/**
 * What the pages that test visitors for being human load or name: of Cloudflare (its other scripts stand on ordinary
 * pages), Imperva, DDoS-Guard, DataDome, HUMAN, Sucuri.
 */
const MARKS =
  /\/cdn-cgi\/challenge-platform\/h\/[a-z]\/orchestrate\/|cf_chl_(?:opt|ctx)|_incapsula_resource|ddos-guard\/(?:js|check)|captcha-delivery\.com|px-captcha|sucuri_cloudproxy_js/i;
/** Such a page says less; an ordinary one of the same servers says more, and may load the same scripts. */
const SHORT = 600;

/** Whether a server answers that the visitor must first prove to be human. */
export const isChallengeAnswer = (headers: Headers): boolean =>
  header(headers, "cf-mitigated")?.toLowerCase() === "challenge";

/** Whether a page tests its visitor for being human, instead of being what was asked for. */
export const isChallengePage = (html: string): boolean =>
  MARKS.test(html.slice(0, LOOKED_AT.marks)) &&
  htmlToText(html.slice(0, LOOKED_AT.text)).length < SHORT;
