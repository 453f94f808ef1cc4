import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where the Chromium of this machine is; undefined where there is none. Throws where CHROMIUM_PATH leads nowhere. */
export function chromiumPath(
  env: Record<string, string | undefined> = process.env,
): string | undefined {
  const named = env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`);
  return named || USUAL.find((path) => existsSync(path));
}

/** Starts the browser at a path. What drives it is there for development alone, so it is loaded only now. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  // Chromium refuses its sandbox to root, as whom containers run.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}
