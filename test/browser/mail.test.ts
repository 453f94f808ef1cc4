import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "#local/chromium.ts";
import { openBrowser, openContext } from "./chromium.ts";
import { sampleMails, samplePages } from "#local/mails/samples.ts";
import { generatedMail } from "#test/emails/generated-mails.ts";
import { IN_PAGE, lookAtMail } from "./visit.ts";
import { openWorld, type World } from "./world.ts";

const LONGEST = 60_000;

/** Weeks of all sizes, with all that feeds may say. */
const WEEKS = [
  [1, 0],
  [2, 3],
  [3, 21],
  [4, 89],
  [5, 400],
] as const;

const SHEETS = [
  ...sampleMails().map(({ name, mail: { html } }) => ({ name, html })),
  ...samplePages(),
  ...WEEKS.map(([seed, stories]) => ({
    name: `a generated week of ${stories} stories`,
    html: generatedMail(seed, stories).mail.html,
  })),
];

describe.skipIf(!chromiumPath())("mails, in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ context } = await openContext(browser, "null"));
    page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
  }, LONGEST);
  afterAll(() => browser?.close());

  it.each(SHEETS)(
    "axe holds nothing against it in light or dark, it never scrolls sideways, and asks for nothing: $name",
    { timeout: LONGEST },
    async ({ html }) => {
      requests.length = 0;
      await page.setContent(html, { waitUntil: "load" });
      await page.evaluate(IN_PAGE);
      expect(await lookAtMail(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(await page.evaluate("document.images.length")).toBe(0);
    },
  );

  it("would notice a pixel, a wide picture and a pale word", { timeout: LONGEST }, async () => {
    requests.length = 0;
    const [first] = SHEETS;
    const wide =
      '<p style="width:900px;color:#cccccc">pale<img src="https://x.example/p.png" alt=""></p>';
    await page.setContent(first?.html.replace("<h1", `${wide}<h1`) ?? "");
    await page.evaluate(IN_PAGE);
    const found = (await lookAtMail(page)).join("\n");
    expect(found).toMatch(/px wide in a window of 360/);
    expect(found).toMatch(/color-contrast/);
    expect(requests).toEqual(["https://x.example/p.png"]);
  });
});

describe.skipIf(!chromiumPath())("a digest's page as it is served, in a browser", () => {
  let browser: Browser;
  let world: World;
  beforeAll(async () => {
    [browser, world] = await Promise.all([openBrowser(), openWorld()]);
  }, LONGEST);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it("asks for nothing and breaks none of its own policy", { timeout: LONGEST }, async () => {
    const { id } = await world.post("/v1/digests", { filter: {} });
    const { context, faults } = await openContext(browser, world.url);
    const page = await context.newPage();
    await page.goto(`${world.url}/v1/digests/${String(id)}.html`);
    await page.getByRole("heading").first().waitFor();
    await context.close();
    expect(faults).toEqual([]);
  });
});
