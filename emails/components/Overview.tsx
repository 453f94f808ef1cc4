import { createElement, Fragment, type ReactNode } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { period, safeHref, textDirection } from "../format.ts";
import { storyTitle } from "../story-view.ts";
import { summaryOf, type Piece } from "../summary.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Bars } from "./Bars.tsx";
import { Anchor, Note } from "./Text.tsx";

const { light } = theme;
const COUNTRIES = 10;

type OverviewProps = { voice: Voice; digest: Digest; personal: boolean };

/** What the digest amounts to, in one paragraph. */
export const Overview = ({ voice, digest, personal }: OverviewProps) => (
  <p style={{ margin: "18px 0 26px", font: `18px/28px ${theme.serif}` }}>
    {createElement(
      Fragment,
      null,
      ...summaryOf(voice, digest, personal).map((piece) => pieceNode(voice, piece)),
    )}
  </p>
);

const pieceNode = (voice: Voice, piece: Piece): ReactNode => {
  if (typeof piece === "string") return piece;
  if ("figure" in piece)
    return (
      <b className="ink" style={{ color: light.ink }}>
        {piece.figure}
      </b>
    );
  const { lang, dir } = textDirection(piece.story.language);
  const href = safeHref(piece.story.url);
  const title = (
    <bdi lang={lang} dir={dir}>
      {voice.words.quote(storyTitle(voice, piece.story, 110))}
    </bdi>
  );
  return href === null ? title : <Anchor href={href}>{title}</Anchor>;
};

/** What stands where, and its map in numbers. */
export function Contents({ voice, digest }: Omit<OverviewProps, "personal">) {
  const { words } = voice;
  const topics = digest.sections.map((section) => ({
    key: section.slug,
    label: <Anchor href={`#${section.slug}`}>{section.name}</Anchor>,
    value: section.stories.length + section.more,
  }));
  const countries = digest.byCountry
    .slice(0, COUNTRIES)
    .map(({ code, stories }) => ({ key: code, label: voice.countryName(code), value: stories }));
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
      <tbody>
        <tr>
          <td className="col" width="54%" valign="top" style={{ padding: "0 28px 0 0" }}>
            <Bars
              voice={voice}
              caption={words.contents}
              column={words.columns.topic}
              rows={topics}
              others={otherParts(voice, digest)}
            />
          </td>
          <td className="col" width="46%" valign="top">
            {countries.length > 0 && (
              <>
                <Bars
                  voice={voice}
                  caption={words.countries}
                  column={words.columns.country}
                  rows={countries}
                />
                <Note>{words.countryNote}</Note>
              </>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

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
