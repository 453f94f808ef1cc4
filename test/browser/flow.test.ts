import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "#local/chromium.ts";
import { openBrowser, openContext } from "./chromium.ts";
import { openWorld, type World } from "./world.ts";

const LONGEST = 60_000;
const WEEK = 7;

const heading = (page: Page): Promise<string> =>
  page.getByRole("heading", { level: 1 }).innerText();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

describe.skipIf(!chromiumPath())("the way of a reader, in a browser", () => {
  let browser: Browser;
  let world: World;
  beforeAll(async () => {
    [browser, world] = await Promise.all([openBrowser(), openWorld()]);
  }, LONGEST);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const reader = async (email: string) =>
    (await world.stores.subscriptions.list()).items.find((each) => each.email === email);

  async function subscribe(page: Page, email: string): Promise<void> {
    await page.goto(world.url);
    await page.getByRole("checkbox", { name: "Cyber" }).check();
    await page.locator("form#subscribe").getByLabel("E-mail address").fill(email);
    await page.getByText("Narrow it down").click();
    await page.getByLabel("Words").fill("frigate OR fleet");
    await page.getByLabel("Another country").fill("Japan");
    await page.getByLabel("Time zone").selectOption("Asia/Seoul");
    await page.getByText("Write to me also when nothing matched").click();
    await press(page, "Subscribe");
    expect(await heading(page)).toBe("Look into your mailbox");
  }

  async function confirm(page: Page, email: string): Promise<void> {
    await page.goto(await world.link(email, "confirm", "confirm"));
    expect(await reader(email)).toMatchObject({ state: "pending" });
    await press(page, "Confirm");
    expect(await heading(page)).toBe("You are subscribed");
    expect(await reader(email)).toMatchObject({
      state: "active",
      filter: { topics: ["cyber"], countries: ["JP"], query: "frigate OR fleet" },
      schedule: { timeZone: "Asia/Seoul", whenEmpty: "note" },
    });
  }

  async function manage(page: Page, email: string): Promise<void> {
    await page.goto(world.url);
    const form = page.locator('form[action="/manage-link"]');
    await form.getByRole("textbox").fill(email);
    await form.getByRole("button").click();
    expect(await heading(page)).toBe("Look into your mailbox");
    await page.goto(await world.link(email, "manage", "manage"));
    await page.getByRole("checkbox", { name: "Maritime" }).check();
    await press(page, "Save");
    expect(await page.getByRole("status").innerText()).toBe("Saved.");
    expect((await reader(email))?.filter.topics).toEqual(["cyber", "maritime"]);
  }

  async function preview(page: Page, email: string): Promise<void> {
    const before = await reader(email);
    await page.goto(world.url);
    await page.getByRole("checkbox", { name: "Maritime" }).check();
    await press(page, "Preview four weeks");
    expect(await heading(page)).toBe("Tried on the last four weeks");
    await page.getByRole("heading", { name: "The latest digest" }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Maritime" }).isChecked()).toBe(true);
    expect(await reader(email)).toEqual(before);
  }

  async function unsubscribe(page: Page, email: string): Promise<void> {
    await world.mailDigests(WEEK);
    await page.goto(await world.link(email, "digest", "unsubscribe"));
    expect(await reader(email)).toMatchObject({ state: "active" });
    await press(page, "Unsubscribe");
    expect(await heading(page)).toBe("You are unsubscribed");
    expect(await reader(email)).toMatchObject({ state: "unsubscribed" });
  }

  it.each([
    { scripts: "on", javaScriptEnabled: true },
    { scripts: "off", javaScriptEnabled: false },
  ])(
    "from the front page to the end, asking nobody else, with JavaScript $scripts",
    { timeout: LONGEST },
    async ({ scripts, javaScriptEnabled }) => {
      const email = `scripts-${scripts}@reader.example`;
      const { context, faults } = await openContext(browser, world.url, { javaScriptEnabled });
      const page = await context.newPage();
      for (const step of [subscribe, confirm, manage, preview, unsubscribe])
        await step(page, email);
      await context.close();
      expect(faults).toEqual([]);
      expect(world.logged.filter((line) => line.includes("api.error"))).toEqual([]);
    },
  );
});
