import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export const NO_BROWSER = "browser tests skipped: no Chromium; apt-get install chromium";

/** Where the Chromium to test with is; undefined where there is none. Throws where CHROMIUM_PATH leads nowhere. */
export function chromiumPath(
  env: Record<string, string | undefined> = process.env,
): string | undefined {
  const named = env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`);
  return named || USUAL.find((path) => existsSync(path));
}

export async function openBrowser(): Promise<Browser> {
  const path = chromiumPath();
  if (!path) throw new Error(NO_BROWSER);
  // Chromium refuses its sandbox to root, as whom containers run.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: path, args });
}

/**
 * A window of its own. What must never happen there is put into `faults`: a request that leaves the origin, an error in
 * the console (where the browser also reports what the content security policy forbade), a failure of a script.
 */
export async function openContext(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`asked for ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`script: ${String(error.error())}`));
  return { context, faults };
}
