import { createElement, type ReactNode } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { period, safeHref, textDirection } from "../format.ts";
import { storyTitle } from "../story-view.ts";
import { summaryOf, type Piece } from "../summary.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { bars } from "./Bars.tsx";
import { Anchor, Note } from "./Text.tsx";
import { LayoutTable } from "./LayoutTable.tsx";

const { light } = theme;
const COUNTRIES = 10;

/** What the digest amounts to, in one paragraph. */
export const overview = (voice: Voice, digest: Digest, personal: boolean) =>
  createElement(
    Opening,
    null,
    ...summaryOf(voice, digest, personal).map((piece) => pieceNode(voice, piece)),
  );

const Opening = ({ children }: { children?: ReactNode }) => (
  <p style={{ margin: "18px 0 26px", font: `18px/28px ${theme.serif}` }}>{children}</p>
);

const Figure = ({ children }: { children: string }) => (
  <b className="ink" style={{ color: light.ink }}>
    {children}
  </b>
);

type QuotedProps = { language: string; href: string | null; children: string };

const Quoted = ({ language, href, children }: QuotedProps) => {
  const { lang, dir } = textDirection(language);
  const title = (
    <bdi lang={lang} dir={dir}>
      {children}
    </bdi>
  );
  return href === null ? title : <Anchor href={href}>{title}</Anchor>;
};

const pieceNode = (voice: Voice, piece: Piece): ReactNode => {
  if (typeof piece === "string") return piece;
  if ("figure" in piece) return <Figure>{piece.figure}</Figure>;
  const { language, url } = piece.story;
  return (
    <Quoted language={language} href={safeHref(url)}>
      {voice.words.quote(storyTitle(voice, piece.story, 110))}
    </Quoted>
  );
};

/** What stands where, and its map in numbers. */
export const contents = (voice: Voice, digest: Digest) => {
  const { words } = voice;
  const topics = digest.sections.map((section) => ({
    key: section.slug,
    label: <Anchor href={`#${section.slug}`}>{section.name}</Anchor>,
    value: section.stories.length + section.more,
  }));
  const countries = digest.byCountry
    .slice(0, COUNTRIES)
    .map(({ code, stories }) => ({ key: code, label: voice.countryName(code), value: stories }));
  const left = bars(voice, {
    caption: words.contents,
    column: words.columns.topic,
    rows: topics,
    others: otherParts(voice, digest),
  });
  const right = countries.length > 0 && (
    <>
      {bars(voice, { caption: words.countries, column: words.columns.country, rows: countries })}
      <Note>{words.countryNote}</Note>
    </>
  );
  return <Columns left={left}>{right}</Columns>;
};

const Columns = ({ left, children }: { left: ReactNode; children: ReactNode }) => (
  <LayoutTable>
    <tr>
      <td className="col" width="54%" valign="top" style={{ padding: "0 28px 0 0" }}>
        {left}
      </td>
      <td className="col" width="46%" valign="top">
        {children}
      </td>
    </tr>
  </LayoutTable>
);

/** The parts that are no topic, where they are there. */
const otherParts = ({ words }: Voice, digest: Digest) => {
  const { corrections = [], updates = [], matrix } = digest;
  const parts = [
    { key: "corrections", title: words.corrections.title, value: corrections.length },
    { key: "updates", title: words.updates.title(period(digest)), value: updates.length },
  ].filter(({ value }) => value > 0);
  const map = (matrix?.rows.length ?? 0) > 0 ? [{ key: "matrix", title: words.matrix.title }] : [];
  return [...parts, ...map].map(({ title, ...row }) => ({
    ...row,
    label: <Anchor href={`#${row.key}`}>{title}</Anchor>,
  }));
};
