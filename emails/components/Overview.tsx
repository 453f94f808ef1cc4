import { createElement, Fragment, type ReactNode } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { countryName, safeHref, textDirection } from "../format.ts";
import { messages } from "../messages.ts";
import { storyTitle } from "../story-view.ts";
import { summaryOf, type Piece } from "../summary.ts";
import { theme } from "../theme.ts";
import { Bars } from "./Bars.tsx";
import { Anchor, Note } from "./Text.tsx";

const { light } = theme;
const COUNTRIES = 10;

/** What the digest amounts to: one paragraph, then its contents and its map in numbers. */
export function Overview({ digest, personal }: { digest: Digest; personal: boolean }) {
  return (
    <>
      <p style={{ margin: "16px 0 26px", font: `18px/28px ${theme.serif}` }}>
        {createElement(Fragment, null, ...summaryOf(digest, personal).map(pieceNode))}
      </p>
      {digest.sections.length > 0 && <Tables digest={digest} />}
    </>
  );
}

const pieceNode = (piece: Piece): ReactNode => {
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
      {messages.quote(storyTitle(piece.story, 110))}
    </bdi>
  );
  return href === null ? title : <Anchor href={href}>{title}</Anchor>;
};

function Tables({ digest }: { digest: Digest }) {
  const topics = digest.sections.map((section) => ({
    key: section.slug,
    label: <Anchor href={`#${section.slug}`}>{section.name}</Anchor>,
    value: section.stories.length + section.more,
  }));
  const countries = digest.byCountry
    .slice(0, COUNTRIES)
    .map(({ code, stories }) => ({ key: code, label: countryName(code), value: stories }));
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
      <tbody>
        <tr>
          <td className="col" width="54%" valign="top" style={{ padding: "0 28px 0 0" }}>
            <Bars caption={messages.contents} column={messages.columns.topic} rows={topics} />
          </td>
          <td className="col" width="46%" valign="top">
            {countries.length > 0 && (
              <>
                <Bars
                  caption={messages.countries}
                  column={messages.columns.country}
                  rows={countries}
                />
                <Note>{messages.countryNote}</Note>
              </>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
