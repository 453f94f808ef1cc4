import type { RawEntry } from "./model/entry.ts";
import { bodyOf } from "./normalise.ts";
import { escapeHtml } from "./text/html.ts";

/** What an article has of its title: words that are not small, or pairs of letters where none are written apart. */
const TELLING = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{2}|\p{L}{5,}|\p{sc=Hang}{2,}/gu;

/** Whether an article has anything of a title; a page that asks for consent or a login has not. */
function isOf(title: string, article: string): boolean {
  const words = title.toLowerCase().match(TELLING) ?? [];
  const text = article.toLowerCase();
  return words.length === 0 || words.some((word) => text.includes(word));
}

/** An entry told by the article on its page; undefined where that tells of something else, or no more than the feed. */
export function inFull(entry: RawEntry, article: string): RawEntry | undefined {
  if (article.length <= bodyOf(entry).length || !isOf(entry.title ?? "", article)) return undefined;
  const paragraphs = article.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
  return { ...entry, content: paragraphs.join("") };
}
