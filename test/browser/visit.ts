import { readFileSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import type { Page } from "playwright-core";

export const IN_PAGE = readFileSync(join(import.meta.dirname, "in-page.js"), "utf8");

/** WCAG 2.2 A and AA, and what axe's authors hold for good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HEIGHT = 800;

export const LOOKS = [
  { colorScheme: "light", width: 1200 },
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "dark", width: 1200 },
] as const;

/** What is wrong with a page, by the question it is asked. */
export type Faults = { about: string; fault: string }[];

type AxeResult = {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
};

const ask = (page: Page, what: string) => page.evaluate<string[]>(`inPage.${what}()`);

async function axe(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

async function tabThrough(page: Page): Promise<string[]> {
  const controls = await page.evaluate<number>("inPage.markControls()");
  if (controls < 3) return [`only ${controls} controls`];
  for (let press = 0; press <= controls; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate<boolean>("inPage.lookAtFocus()")) break;
  }
  return ask(page, "unreached");
}

/** Looks at the page that is open from all sides, or from two; each side has a name, `light 360` and so on. */
export async function lookAround(page: Page, isBrief = false): Promise<Faults> {
  const found: Faults = [];
  const add = (about: string, faults: string[]) =>
    found.push(...faults.map((fault) => ({ about, fault })));
  const narrowTo = (width: number) => page.setViewportSize({ width, height: HEIGHT });

  await narrowTo(1200);
  add("frame", await ask(page, "frame"));
  if (!isBrief) add("keyboard", await tabThrough(page));
  await page.evaluate(axeCore.source);
  for (const { colorScheme, width } of isBrief ? LOOKS.slice(1, 2) : LOOKS) {
    await page.emulateMedia({ colorScheme });
    await narrowTo(width);
    add(`${colorScheme} ${width}`, [...(await ask(page, "sideways")), ...(await axe(page))]);
  }
  await narrowTo(320);
  add("reflow", await ask(page, "sideways"));
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  add("reflow", await ask(page, "sideways"));
  return found;
}
