import type { CatalogueFeed } from "#lib/core/model/catalogue.ts";
import { escapeHtml } from "#lib/core/text/html.ts";
import { cleanText } from "./chars.ts";
import { OPML_NAMESPACE, OWN_PREFIX } from "./opml-names.ts";

type Group = { feeds: CatalogueFeed[]; groups: Map<string, Group> };

const emptyGroup = (): Group => ({ feeds: [], groups: new Map() });

const grouped = (feeds: readonly CatalogueFeed[]): Group => {
  const root = emptyGroup();
  for (const feed of feeds) {
    let group = root;
    for (const name of feed.groups) {
      const inner = group.groups.get(name) ?? emptyGroup();
      group.groups.set(name, inner);
      group = inner;
    }
    group.feeds.push(feed);
  }
  return root;
};

const xml = (text: string): string => escapeHtml(cleanText(text).replace(/\s+/g, " ").trim());

const own = (name: string): string => `${OWN_PREFIX}:${name}`;

const outlineOf = (feed: CatalogueFeed): string => {
  const { url, title, source, language, fullText, enabled, topics } = feed;
  const attributes: [name: string, value: string | undefined][] = [
    ["type", "rss"],
    ["text", title],
    ["xmlUrl", url],
    ["language", language],
    [own("source"), source.id],
    [own("sourceName"), source.name],
    [own("kind"), source.kind],
    [own("country"), source.country],
    [own("owner"), source.owner],
    [own("topics"), topics.length > 0 ? topics.join(" ") : undefined],
    [own("fullText"), fullText ? "true" : undefined],
    [own("enabled"), String(enabled)],
  ];
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${xml(value)}"` : ""));
  return `<outline${written.join("")}/>`;
};

const linesOf = ({ feeds, groups }: Group, indent: string): string[] => [
  ...feeds.map((feed) => `${indent}${outlineOf(feed)}`),
  ...[...groups].flatMap(([name, group]) => [
    `${indent}<outline text="${xml(name)}">`,
    ...linesOf(group, `${indent}  `),
    `${indent}</outline>`,
  ]),
];

/**
 * The feeds as OPML 2.0, nested by their groups, with what OPML has no word for in a namespace of ours, so that any
 * reader can import them and `readOpml` loses nothing.
 */
export function writeOpml(
  feeds: readonly CatalogueFeed[],
  { title, now }: { title: string; now: Date },
): string {
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<opml version="2.0" xmlns:${OWN_PREFIX}="${OPML_NAMESPACE}">`,
    "  <head>",
    `    <title>${xml(title)}</title>`,
    `    <dateCreated>${now.toUTCString()}</dateCreated>`,
    "  </head>",
    "  <body>",
    ...linesOf(grouped(feeds), "    "),
    "  </body>",
    "</opml>",
  ];
  return `${lines.join("\n")}\n`;
}
