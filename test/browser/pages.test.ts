import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "#local/chromium.ts";
import { openBrowser, openContext } from "./chromium.ts";
import { PLACES, visit } from "./places.ts";
import { type Faults, IN_PAGE, lookAround, LOOKS } from "./visit.ts";
import { openWorld, type World } from "./world.ts";

const LONGEST = 240_000;
const WINDOWS = 2;

type Answer = { status: number; headers: Record<string, string>; body: string };
type Stop = { name: string; url: string; alike: boolean; answer?: Answer };

/** Opens every way in. What is posted is posted here, once; its answer is what the browser gets to see. */
async function stopsOf(world: World): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (const { name, open, alike = false } of PLACES.filter(({ part }) => !part)) {
    const opened = await open(world);
    if (!opened.form) {
      stops.push({ name, alike, url: `${world.url}${opened.path}` });
      continue;
    }
    const response = await visit(world, opened);
    const { "content-length": _, ...headers } = Object.fromEntries(response.headers);
    const answer = { status: response.status, headers, body: await response.text() };
    stops.push({ name, alike, url: `${world.url}/posted/${encodeURIComponent(name)}`, answer });
  }
  return stops;
}

/** Goes from stop to stop in a window of its own, and gathers what is wrong at each. */
async function tour(browser: Browser, origin: string, stops: Iterator<Stop>): Promise<Faults> {
  // Axe is put into the page, which our policy forbids, as it should.
  const options = { bypassCSP: true, reducedMotion: "reduce" as const };
  const { context, faults } = await openContext(browser, origin, options);
  await context.addInitScript({ content: IN_PAGE });
  const page = await context.newPage();
  const found: Faults = [];
  for (let next = stops.next(); !next.done; next = stops.next()) {
    const { name, url, alike, answer } = next.value;
    if (answer) await page.route(url, (route) => route.fulfill(answer));
    await page.goto(url);
    const here = await lookAround(page, alike);
    found.push(...here.map(({ about, fault }) => ({ about, fault: `${name}: ${fault}` })));
  }
  await context.close();
  // A page that says what failed has a status that the browser takes for an error.
  const silent = faults.filter((fault) => !/status of 4\d\d/.test(fault));
  return [...found, ...silent.map((fault) => ({ about: "peace", fault }))];
}

describe.skipIf(!chromiumPath())("every page, in a browser", () => {
  let faults: Faults;
  let browser: Browser;
  let world: World;
  beforeAll(async () => {
    [browser, world] = await Promise.all([openBrowser(), openWorld()]);
    const stops = (await stopsOf(world)).values();
    const tours = Array.from({ length: WINDOWS }, () => tour(browser, world.url, stops));
    faults = (await Promise.all(tours)).flat();
  }, LONGEST);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const about = (what: string) =>
    faults.filter(({ about }) => about === what).map(({ fault }) => fault);

  it.each(LOOKS)(
    "has nothing that axe holds against it, and never scrolls sideways: $colorScheme, $width px",
    ({ colorScheme, width }) => expect(about(`${colorScheme} ${width}`)).toEqual([]),
  );

  it("has a title, a language, one main heading and the landmarks", () =>
    expect(about("frame")).toEqual([]));

  it("reflows at 320 px, which is 1280 px at 400 % (WCAG 1.4.10)", () =>
    expect(about("reflow")).toEqual([]));

  it("can be used by keyboard, and shows where the focus is", () =>
    expect(about("keyboard")).toEqual([]));

  it("asks no other server for anything, and has no error in its console", () =>
    expect(about("peace")).toEqual([]));
});
