import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLACES, visit } from "#test/browser/places.ts";
import { openWorld, type World } from "#test/browser/world.ts";

const EVIL = /^(x-evil|img|iframe|object|embed|base|svg|math|frame|applet)$/;
const OUR_SCRIPT = /^\/script-[0-9a-f]{12}\.js$/;
const ADDRESSES = new Set(["href", "src", "action", "formaction", "xlink:href", "data", "poster"]);
/** Same origin, or an outlet's own page. */
const HARMLESS = /^(\/(?!\/)|#|https?:\/\/)/;

let world: World;
const pages = new Map<string, string>();
beforeAll(async () => {
  world = await openWorld();
  for (const { name, open } of PLACES) {
    pages.set(name, await (await visit(world, await open(world))).text());
  }
}, 60_000);
afterAll(() => world.close());

const elementsOf = (html: string) => DomUtils.findAll(() => true, parseDocument(html).children);

/** What stands in a document that we did not put there. */
const injected = (html: string, styled = false): string[] =>
  elementsOf(html).flatMap(({ name, attribs, children }) => [
    ...(name === "script" && (children.length > 0 || !OUR_SCRIPT.test(attribs["src"] ?? ""))
      ? ["<script>"]
      : []),
    ...(EVIL.test(name) ? [`<${name}>`] : []),
    ...Object.entries(attribs).flatMap(([attribute, value]) =>
      /^on|^x-|^srcdoc$/.test(attribute) ||
      (attribute === "style" && !styled) ||
      (ADDRESSES.has(attribute) && !HARMLESS.test(value))
        ? [`${name} ${attribute}="${value.slice(0, 80)}"`]
        : [],
    ),
  ]);

describe("what feeds, readers and addresses say", () => {
  it("never becomes an element or attribute of a page", () => {
    const found = [...pages].flatMap(([name, html]) =>
      injected(html).map((what) => `${name}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it("does stand on the pages, as text", () => {
    const telling = [...pages].filter(([, html]) => html.includes("x-evil"));
    expect(telling.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "front",
        "digest",
        "form with errors",
        "confirm",
        "manage",
        "not saved",
      ]),
    );
    expect(pages.get("front")).toContain("&lt;x-evil");
  });

  it("would be found, were it ever an element", () => {
    const bad = `<p onclick="x"><x-evil></x-evil><a href="javascript:x">x</a><a href="//evil.example"><script>x</script>`;
    expect(injected(bad)).toHaveLength(5);
  });

  it("never becomes an element of a digest as it is mailed", async () => {
    const { id } = await world.post("/v1/digests", { filter: {} });
    const html = await (await fetch(`${world.url}/v1/digests/${String(id)}.html`)).text();
    expect(html).toContain("x-evil");
    expect(injected(html, true)).toEqual([]);
  });
});
