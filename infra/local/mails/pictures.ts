import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";

/** How a mail is looked at: on paper, in the dark, in the hand. */
export const LOOKS = {
  light: { width: 760, colorScheme: "light" },
  dark: { width: 760, colorScheme: "dark" },
  phone: { width: 360, colorScheme: "light" },
} as const;
export type Look = keyof typeof LOOKS;

export type Picture = {
  /** The HTML file to look at. */
  of: string;
  look: Look;
  /** The PNG file to write. */
  to: string;
  /** Pixels from the top that are shown at the most; all of it without. */
  crop?: number;
};

const FIRST_HEIGHT = 400;

/** Takes pictures of files, one after the other, without scripts and without a network. */
export async function takePictures(browser: Browser, pictures: readonly Picture[]): Promise<void> {
  for (const { of, look, to, crop = Number.POSITIVE_INFINITY } of pictures) {
    const { width, colorScheme } = LOOKS[look];
    const context = await browser.newContext({
      viewport: { width, height: FIRST_HEIGHT },
      colorScheme,
      javaScriptEnabled: false,
      offline: true,
      locale: "en-GB",
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(of).href);
    const height = await page.evaluate<number>("document.documentElement.scrollHeight");
    await page.screenshot({
      path: to,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, crop) },
    });
    await context.close();
  }
}
