/** Longer addresses are dropped: no page has one, and XML readers buffer attributes in 64 KB. */
const LONGEST_URL = 4_096;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const WEB = /^https?:/i;
/** What a browser drops before it looks for a scheme. */
const IGNORED = /[\0- ]/g;

const resolved = (address: string, base: string): string | undefined => {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
};

/**
 * A feed's address made absolute against its base (RFC 3986). Unresolvable ones come back as they are,
 * empty and too long ones as undefined.
 */
export function absoluteUrl(address: string, base: string | undefined): string | undefined {
  const href = address.trim();
  if (href === "" || href.length > LONGEST_URL) return undefined;
  if (SCHEME.test(href) || base === undefined) return href;
  return resolved(href, base) ?? href;
}

/** An address to follow, made absolute; undefined where it is of another scheme than http and https. */
export function webUrl(address: string, base: string | undefined): string | undefined {
  const href = absoluteUrl(address, base);
  const seen = href?.replace(IGNORED, "") ?? "";
  return SCHEME.test(seen) && !WEB.test(seen) ? undefined : href;
}

/** The base inside an element that says `xml:base`; a base nothing can be resolved against is ignored. */
export function baseWithin(
  base: string | undefined,
  declared: string | undefined,
): string | undefined {
  if (declared === undefined) return base;
  const inner = absoluteUrl(declared, base);
  return inner !== undefined && URL.canParse(inner) ? inner : base;
}
