import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toEml } from "#lib/mail/eml.ts";
import { byteLength } from "#lib/mail/markup.ts";
import { openBrowser } from "#local/chromium.ts";
import { plural } from "#local/words.ts";
import { type Look, LOOKS, type Picture, takePictures } from "./pictures.ts";
import { sampleMails, samplePages } from "./samples.ts";

/** The samples' own day, so that the same templates give the same files. */
const DATE = new Date("2026-11-22T22:00:00.000Z");

/** What is shown of a mail in the documents, and the file it is shown by. */
const SHOWN: readonly { sample: string; look: Look; file: string }[] = [
  { sample: "digest", look: "light", file: "digest.png" },
  { sample: "digest", look: "dark", file: "digest-dark.png" },
  { sample: "digest", look: "phone", file: "digest-phone.png" },
  { sample: "alert-update", look: "light", file: "alert.png" },
  { sample: "confirm", look: "light", file: "confirm.png" },
];
const SHOWN_HEIGHT = 1500;

type Say = (line: string) => void;
const kilobytes = (text: string): string => `${(byteLength(text) / 1000).toFixed(1)} kB`;

/** Writes every sample mail as .html, .txt and .eml and every page as .html and .txt; answers the names. */
export async function writeMails(dir: string, say: Say): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  const mails = sampleMails();
  const pages = samplePages();
  for (const { name, mail } of mails) {
    const eml = toEml(mail, { messageId: `<${name}@sitrep.example>`, date: DATE });
    await writeFile(join(dir, `${name}.eml`), eml);
  }
  const parts = mails.map(({ name, mail }) => ({ name, ...mail }));
  for (const { name, html, text, subject } of [
    ...parts,
    ...pages.map((page) => ({ ...page, subject: "(a page, mailed to nobody)" })),
  ]) {
    await writeFile(join(dir, `${name}.html`), html);
    await writeFile(join(dir, `${name}.txt`), text);
    say(`  ${name.padEnd(16)}${subject}`);
    say(`  ${"".padEnd(16)}HTML ${kilobytes(html)}, text ${kilobytes(text)}`);
  }
  say(
    `\n  ${plural(mails.length, "mail")} as .html, .txt and .eml, ${plural(pages.length, "page")} as .html and .txt, in ${dir}`,
  );
  return [...mails, ...pages].map(({ name }) => name);
}

/** Every sample in every look, beside its files; with `docs` also those that the documents show, cut to a sensible height. */
export const picturesOf = (dir: string, names: readonly string[], docs?: string): Picture[] => [
  ...names.flatMap((name) =>
    (Object.keys(LOOKS) as Look[]).map((look) => ({
      of: join(dir, `${name}.html`),
      look,
      to: join(dir, `${name}-${look}.png`),
    })),
  ),
  ...(docs === undefined
    ? []
    : SHOWN.map(({ sample, look, file }) => ({
        of: join(dir, `${sample}.html`),
        look,
        to: join(docs, file),
        crop: SHOWN_HEIGHT,
      }))),
];

/** Takes the pictures with the Chromium at a path. */
export async function writePictures(
  chromium: string,
  pictures: readonly Picture[],
  say: Say,
): Promise<void> {
  const browser = await openBrowser(chromium);
  try {
    await takePictures(browser, pictures);
  } finally {
    await browser.close();
  }
  say(`  ${plural(pictures.length, "picture")}: ${Object.keys(LOOKS).join(", ")} of each`);
}
