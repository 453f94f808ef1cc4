const words = (text: string): Set<string> => new Set(text.split(" "));

/** Query parameters that say how a reader came to a page, never which page it is; no page misses them. */
const TRACKING = words(
  "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid " +
    "mkt_tok vero_id vero_conv oly_anon_id oly_enc_id _hsenc _hsmi hsctatracking __s cmpid campaign_id srsltid " +
    "guccounter guce_referrer guce_referrer_sig at_medium at_campaign _ga _gl wickedid ns_mchannel ns_source " +
    "ns_campaign ns_linkname ns_fee",
);
/** What mostly says the same, and may mean something to a page: left out where pages are compared, kept where one is opened. */
const LIKELY_TRACKING = words(
  "s_cid icid ito ocid ncid cmp smid sref ref ref_src ref_url referrer source_ref spm share shared sharetype " +
    "rss feed ftag ftcamp partner xtor amp outputtype wt_mc wtmc trk trkcampaign taid tpcc zanpid soc_src soc_trk",
);
const TRACKING_FAMILIES = /^(?:utm|itm|hsa|pk|mtm|matomo|piwik|stm|at_custom)_/;

const MIRROR_HOST = /^(?:www\d?|m|mobile|amp)\./;
const AMP_PATH = /^\/amp(?=\/)|\/amp(?:\.html)?$|(?<=\.)amp\.(?=html?$)/;
const INDEX_PAGE = /\/index\.(?:html?|php)$/;

const isTracking = (name: string): boolean =>
  TRACKING.has(name.toLowerCase()) || TRACKING_FAMILIES.test(name.toLowerCase());
const isLikelyTracking = (name: string): boolean =>
  isTracking(name) || LIKELY_TRACKING.has(name.toLowerCase());

const host = (url: URL): string => {
  const name = url.hostname.replace(/\.$/, "");
  const bare = name.replace(MIRROR_HOST, "");
  // What is left must still be a name of its own: `www.co` stays.
  return bare.includes(".") ? bare : name;
};

const path = (url: URL): string =>
  url.pathname
    .replace(/\/{2,}/g, "/")
    .replace(/\/+$/, "")
    .replace(AMP_PATH, "")
    .replace(INDEX_PAGE, "")
    .replace(/\/+$/, "");

const query = (url: URL): string => {
  const kept = [...url.searchParams].filter(([name]) => !isLikelyTracking(name));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  return kept.length === 0 ? "" : `?${new URLSearchParams(kept).toString()}`;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One spelling for all addresses of a page, to compare and never to follow: scheme, `www.`, mobile and AMP
 * variants, port, credentials, fragment, tracking parameters, their order and a trailing slash make no
 * difference. What is no http(s) address comes back trimmed.
 */
export function canonicalUrl(address: string): string {
  const trimmed = address.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return trimmed;
  const isDefaultPort = url.port === "" || url.port === "80" || url.port === "443";
  return `https://${host(url)}${isDefaultPort ? "" : `:${url.port}`}${path(url)}${query(url)}`;
}

/** An address to open, without what tells the site how its reader came; all else as it was written. */
export function withoutTracking(address: string): string {
  const [page = "", query, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s
    .exec(address)
    ?.slice(1) ?? [address];
  if (query === undefined) return address;
  const kept = query.split("&").filter((part) => !isTracking(part.split("=")[0] ?? ""));
  return page + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment;
}
