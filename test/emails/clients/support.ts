import { caniemail, rawData } from "caniemail";
import { cssOf, parsed } from "../check-html.ts";

/** The clients our readers have, as Can I email names them; `outlook.outlook-com` is the new Outlook as well. */
export const CLIENTS = [
  "gmail.desktop-webmail",
  "gmail.ios",
  "gmail.android",
  "outlook.windows",
  "outlook.outlook-com",
  "outlook.macos",
  "outlook.ios",
  "outlook.android",
  "apple-mail.macos",
  "apple-mail.ios",
  "yahoo.desktop-webmail",
  "yahoo.ios",
  "yahoo.android",
  "samsung-email.android",
] as const;
export type Client = (typeof CLIENTS)[number];

/** A feature that some clients lack, or have only in part. */
export type Finding = { feature: string; lack: Client[]; partly: Client[] };

type Feature = { title: string; category: string; stats: object };
const FEATURES = new Map(rawData.data.map((feature: Feature) => [feature.title, feature]));

/** Longhands and old names, by the feature whose data hold for them. */
const ALIASES: Readonly<Record<string, string>> = {
  "border-top": "border",
  "border-right": "border",
  "border-bottom": "border",
  "border-left": "border",
  "margin-top": "margin",
  "margin-bottom": "margin",
  "padding-top": "padding",
  "padding-right": "padding",
  "padding-bottom": "padding",
  "padding-left": "padding",
  var: "CSS Variables (Custom Properties)",
  calc: "CSS calc() function",
  ...Object.fromEntries(
    "article aside details figcaption figure footer header main mark nav section summary time"
      .split(" ")
      .map((name) => [name, "HTML5 semantics"]),
  ),
  b: "<strong> element",
  h1: "<h1> to <h6> elements",
  h2: "<h1> to <h6> elements",
  h3: "<h1> to <h6> elements",
};

/** What Can I email has no data of: what HTML 4 and CSS 1 had, and what speaks to one client alone. */
const UNKNOWN = {
  function: [] as string[],
  property: ["border-color", "color", "font-family", "supported-color-schemes"],
  element: [
    "a",
    "br",
    "caption",
    "head",
    "html",
    "i",
    "meta",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
  ],
  attribute: [
    "border",
    "class",
    "colspan",
    "content",
    "data-skip-in-text",
    "href",
    "http-equiv",
    "id",
    "name",
    "scope",
    "style",
    "title",
  ],
};

/** What a page is made of, under the names of its makers: properties, elements, attributes. */
const partsOf = (html: string): { kind: keyof typeof UNKNOWN; name: string }[] => {
  const document = parsed(html);
  const css = cssOf(html, document)
    .join(";")
    .replace(/"[^"]*"|'[^']*'/g, "");
  const elements = [...document.querySelectorAll("*")];
  const of = (kind: keyof typeof UNKNOWN, names: string[]) =>
    [...new Set(names)].map((name) => ({ kind, name: name.toLowerCase() }));
  const functions = [...css.matchAll(/([a-z-]+)\(/g)].map(([, name = ""]) => name);
  return [
    ...of("function", functions),
    ...of(
      "property",
      [...css.matchAll(/(?:^|[;{])\s*([a-z-]+)\s*:/g)].map(([, name = ""]) => name),
    ),
    ...of(
      "element",
      elements.map(({ tagName }) => tagName),
    ),
    ...of(
      "attribute",
      elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)),
    ),
  ];
};

const titleOf = (kind: keyof typeof UNKNOWN, name: string): string | undefined => {
  const forms = {
    function: [`${name}()`],
    property: [name, `${name} property`, `${name} shorthand`, `${name} CSS property`],
    element: [`<${name}> element`],
    attribute: [`${name} attribute`],
  };
  return [...forms[kind], ALIASES[name] ?? ""].find((title) => FEATURES.has(title));
};

/** Style blocks with the rules of their media queries laid open: `caniemail` looks at the outermost alone. */
const unfolded = (css: string): string =>
  css.replace(/@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/g, "$1");

const colourSchemes = (html: string): string[] => [
  ...(html.includes("prefers-color-scheme") ? ["@media (prefers-color-scheme)"] : []),
  ...(html.includes('name="color-scheme"') ? ["color-scheme meta tag"] : []),
];

/** A property by its own name: `caniemail` takes `line-height` for `height` as well, so these are looked up here. */
const isProperty = (title: string): boolean =>
  /^[a-z-]+( property| shorthand| CSS property)?$/.test(title) &&
  FEATURES.get(title)?.category === "css";

/** The features a mail makes use of, and the parts of it of which nothing is known. */
export const featuresOf = (html: string): { known: string[]; unknown: string[] } => {
  const blocks = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css);
  const reports = [
    caniemail({ clients: ["*"], html }),
    caniemail({ clients: ["*"], css: unfolded(blocks.join("")) || "p{}" }),
  ];
  const noticed = reports
    .flatMap(({ issues }) =>
      [...issues.errors.values(), ...issues.warnings.values()].flat().map(({ title }) => title),
    )
    .filter((title) => !isProperty(title));
  const parts = partsOf(html).map((part) => ({ ...part, title: titleOf(part.kind, part.name) }));
  const titles = parts.flatMap(({ title }) => title ?? []);
  return {
    known: [...new Set([...noticed, ...titles, ...colourSchemes(html)])].toSorted(),
    unknown: parts
      .filter(({ kind, name, title }) => !title && !UNKNOWN[kind].includes(name))
      .map(({ kind, name }) => `${kind} ${name}`),
  };
};

/** What the newest version of a client that was tested makes of a feature. */
const supportOf = (feature: Feature, client: Client): string => {
  const [family = "", platform = ""] = client.split(".");
  const stats = feature.stats as Record<string, Record<string, Record<string, string>>>;
  const versions = Object.entries(stats[family]?.[platform] ?? {}).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return versions.at(-1)?.[1]?.[0] ?? "u";
};

/** Which of our clients lack a feature (`n`), and which have it in part (`a`) or were not tested (`u`). */
export const findingOf = (title: string): Finding | undefined => {
  const feature = FEATURES.get(title);
  if (!feature) throw new RangeError(`there is no feature ${title}`);
  const by = (pattern: RegExp) =>
    CLIENTS.filter((client) => pattern.test(supportOf(feature, client)));
  const finding = { feature: title, lack: by(/n/), partly: by(/[au]/) };
  return finding.lack.length + finding.partly.length > 0 ? finding : undefined;
};
