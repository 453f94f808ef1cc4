import { chromiumPath } from "#local/chromium.ts";
import { NO_BROWSER } from "./chromium.ts";

/** Says once, in whatever run of the tests, that those in a browser are left out. */
export function setup(): void {
  if (!chromiumPath()) process.stdout.write(`\n${NO_BROWSER}\n`);
}
