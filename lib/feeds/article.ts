import { htmlToText } from "#lib/core/text/html.ts";
import type { ArticleOutcome } from "#lib/ports.ts";
import { isChallengePage } from "./challenge.ts";
import { decodePage } from "./decode.ts";
import { reducedPage, withMarks } from "./page.ts";

const HTML = /html|xml/i;

/**
 * Loaded with the first page: most polls read none, and should not wait for a DOM. The worker's build is the same DOM
 * without its optional dependency on `canvas`.
 */
const loadReader = async () => {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom/worker"),
    import("@mozilla/readability"),
  ]);
  return (html: string): string => {
    try {
      const { document } = parseHTML(html);
      return new Readability(document, { disableJSONLD: true }).parse()?.content ?? "";
    } catch {
      // What it cannot get along with tells no article.
      return "";
    }
  };
};

let reader: ReturnType<typeof loadReader> | undefined;

/**
 * The article of a page as plain text, without what stands around it; a page is read as far as `reducedPage` goes.
 * Never throws for what a page may say. Reasons: `not-a-page`, `challenge`, `no-article`.
 */
export async function readArticle(
  body: Uint8Array,
  contentType: string | null,
): Promise<ArticleOutcome> {
  if (contentType !== null && !HTML.test(contentType)) return { ok: false, reason: "not-a-page" };
  const html = decodePage(body, contentType);
  const read = await (reader ??= loadReader());
  const text = withMarks(htmlToText(read(reducedPage(html))));
  if (isChallengePage(html)) return { ok: false, reason: "challenge" };
  return text === "" ? { ok: false, reason: "no-article" } : { ok: true, text };
}
