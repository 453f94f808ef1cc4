import type { Report } from "./reports.ts";

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Bytes of UTF-8 that a report has before it is marked up. */
export const BODY_BYTES = 2048;

/** A body as newsrooms write it: paragraphs, a picture, some links and emphasis. */
export function bodyOf({ text }: Report, url: string): string {
  const [lead = "", ...rest] = text.split("\n").map(escaped);
  const figure = `<figure><img src="${url}/lead.jpg" alt="" width="640" height="360"/><figcaption>Archive</figcaption></figure>`;
  const paragraphs = rest.map((line, at) =>
    at % 3 === 0
      ? `<p>${line} <a href="${url}/more?from=feed&amp;n=${at}">More</a></p>`
      : `<p><strong>${line.slice(0, 12)}</strong>${line.slice(12)}</p>`,
  );
  return [`<p>${lead}</p>`, figure, ...paragraphs].join("\n");
}
