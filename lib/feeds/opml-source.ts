import { isIP } from "node:net";
import { shortHash } from "#lib/core/hash.ts";

/** Hosts whose feeds are of many publishers: feed services, platforms, portals of a whole government. */
const SHARED_HOSTS = new Set(
  (
    "feedburner.com feedproxy.google.com news.google.com rss.app fetchrss.com feed43.com openrss.org morss.it " +
    "politepol.com rsshub.app kill-the-newsletter.com medium.com youtube.com reddit.com github.com t.me " +
    "gov.uk korea.kr api.io.canada.ca federalregister.gov"
  ).split(" "),
);
const HOST_OF_FEEDS = /^(?:www\d?|feeds?\d?|rss|m|mobile|amp)\.(?=.+\.)/;
const LONGEST_ID = 80;
const MARKS = /\p{M}/gu;

/** Text as an id of lower-case letters, digits and hyphens; of text in other scripts a hash tells what is lost. */
const slugOf = (text: string): string => {
  const plain = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-");
  const lost = /[^\0-\x7f]/.test(plain) ? `-${shortHash(text).slice(0, 8)}` : "";
  return `${slug.slice(0, LONGEST_ID - lost.length)}${lost}`.replace(/^-+|-+$/g, "");
};

/** Whether a host alone says who publishes: a machine's address or a bare name does not. */
const isShared = (host: string): boolean =>
  SHARED_HOSTS.has(host) || !host.includes(".") || isIP(host) !== 0 || host.startsWith("[");

/** The id of a feed's publisher, where no catalogue names one: its host, or its title on a host that many share. */
export function sourceIdOf(url: URL, title: string): string {
  const host = url.hostname.replace(HOST_OF_FEEDS, "");
  return slugOf(isShared(host) ? title : host) || slugOf(url.host);
}
