import "#local/quiet.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromiumPath } from "#local/chromium.ts";
import { explain } from "#local/explain.ts";
import { picturesOf, writeMails, writePictures } from "./write.ts";

const IMAGES = join(import.meta.dirname, "../../../docs/images");

const say = (line = ""): void => void process.stdout.write(`${line}\n`);

async function show(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { docs: { type: "boolean", default: false } },
  });
  const [dir = ".sitrep-mails"] = positionals;
  say("Sitrep's mails, as they are sent, of sample data\n");
  const names = await writeMails(dir, say);
  const chromium = chromiumPath();
  if (!chromium) {
    say("  No pictures: there is no Chromium here (apt-get install chromium, or CHROMIUM_PATH)");
    return;
  }
  const docs = values.docs ? IMAGES : undefined;
  await writePictures(chromium, picturesOf(dir, names, docs), say);
  if (docs) say("  docs/images/ shows them as they are now");
}

try {
  await show();
} catch (error) {
  process.exitCode = explain(error);
}
