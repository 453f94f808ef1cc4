import { readFileSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import type { Page } from "playwright-core";

export const IN_PAGE = readFileSync(join(import.meta.dirname, "in-page.js"), "utf8");

/** WCAG 2.2 A and AA, and what axe's authors hold for good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HEIGHT = 800;

/** What a page's colours and widths decide; all else is the same in each look, and more of it shows in the hand. */
const OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size"];

/** Both colour schemes, and the widths of a desk and of a hand; in the hand with all details open. */
export const LOOKS = [
  { colorScheme: "light", width: 1200, open: false, rules: OF_LOOKS },
  { colorScheme: "dark", width: 360, open: true, rules: RULES },
] as const;
const NARROWEST = 320;

/** What is wrong with a page, by the question it is asked. */
export type Faults = { about: string; fault: string }[];

type AxeResult = {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
};

const ask = (page: Page, what: string) => page.evaluate<string[]>(`inPage.${what}()`);

async function axe(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

async function tabThrough(page: Page): Promise<string[]> {
  const stops = await page.evaluate<number>("inPage.markControls()");
  if (stops < 3) return [`only ${stops} controls`];
  for (let press = 0; press <= stops; press++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate<boolean>("inPage.lookAtFocus()")) break;
  }
  return ask(page, "unreached");
}

/** Looks at the page that is open from all sides, at one `alike` from the narrow one; each has a name, `light 1200` and so on. */
export async function lookAround(page: Page, alike: boolean): Promise<Faults> {
  const found: Faults = [];
  const add = (about: string, faults: string[]) =>
    found.push(...faults.map((fault) => ({ about, fault })));
  const narrowTo = (width: number) => page.setViewportSize({ width, height: HEIGHT });

  await narrowTo(1200);
  add("frame", await ask(page, "frame"));
  if (!alike) add("keyboard", await tabThrough(page));
  await narrowTo(NARROWEST);
  add("reflow", await ask(page, "sideways"));
  await page.evaluate(axeCore.source);
  for (const { colorScheme, width, open, rules } of alike ? LOOKS.slice(1) : LOOKS) {
    await page.emulateMedia({ colorScheme });
    await narrowTo(width);
    if (open) await page.evaluate("inPage.openDetails()");
    add(`${colorScheme} ${width}`, [...(await ask(page, "sideways")), ...(await axe(page, rules))]);
  }
  await narrowTo(NARROWEST);
  add("reflow", await ask(page, "sideways"));
  return found;
}

/** A mail's widths: a hand, and that at which its columns part; beyond it the sheet stays as it is. */
const MAIL_LOOKS = [
  { colorScheme: "light", width: 600 },
  { colorScheme: "dark", width: 360 },
] as const;

/** Looks at a mail that is open as a page: it has no frame of ours and nothing to fill in. */
export async function lookAtMail(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axeCore.source);
  for (const { colorScheme, width } of MAIL_LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: HEIGHT });
    found.push(...(await ask(page, "sideways")), ...(await axe(page)));
  }
  return found;
}
