import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "#local/chromium.ts";
import { openBrowser, openContext } from "./chromium.ts";
import { IN_PAGE, lookAtMail } from "./visit.ts";
import { openWorld, type World } from "./world.ts";

const LONGEST = 60_000;

describe.skipIf(!chromiumPath())("a digest as it is mailed, in a browser", () => {
  let browser: Browser;
  let world: World;
  let url: string;
  beforeAll(async () => {
    [browser, world] = await Promise.all([openBrowser(), openWorld()]);
    const { id } = await world.post("/v1/digests", { filter: {} });
    url = `${world.url}/v1/digests/${String(id)}.html`;
  }, LONGEST);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it("asks for nothing and breaks none of its own policy", { timeout: LONGEST }, async () => {
    const { context, faults } = await openContext(browser, world.url);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("heading").first().waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });

  it("has nothing that axe holds against it", { timeout: LONGEST }, async () => {
    const html = await (await fetch(url)).text();
    const { context } = await openContext(browser, world.url);
    const page = await context.newPage();
    // Its policy is a sandbox, in which axe cannot work either.
    await page.setContent(html);
    await page.evaluate(IN_PAGE);
    const found = await lookAtMail(page);
    await context.close();
    expect(found).toEqual([]);
  });
});
