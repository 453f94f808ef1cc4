import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { chromiumPath, openBrowser as openBrowserAt } from "#local/chromium.ts";

export const NO_BROWSER = "browser tests skipped: no Chromium; apt-get install chromium";

export async function openBrowser(): Promise<Browser> {
  const path = chromiumPath();
  if (!path) throw new Error(NO_BROWSER);
  return openBrowserAt(path);
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
