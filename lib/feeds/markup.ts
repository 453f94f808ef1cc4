/** What of a feed's HTML is kept: prose, lists, tables, links and pictures. */
export const KEPT_TAGS: ReadonlySet<string> = new Set(
  (
    "a abbr b blockquote br cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark " +
    "ol p pre q s small span strong sub sup table tbody td tfoot th thead time tr u ul"
  ).split(" "),
);

export const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "title"],
  img: ["src", "alt", "width", "height"],
  abbr: ["title"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
  time: ["datetime"],
};

/** Attributes that hold an address, by element. */
export const ADDRESSES: Readonly<Record<string, string>> = { a: "href", img: "src" };
