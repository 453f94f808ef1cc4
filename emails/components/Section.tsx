import { Fragment } from "react";
import type { DigestSection } from "#lib/core/model/digest.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { type RowOf, StoryRow } from "./StoryRow.tsx";
import { Anchor } from "./Text.tsx";

const { light } = theme;
const small = { fontSize: "13px", lineHeight: "20px", color: light.muted } as const;
const count = { ...small, padding: "12px 0 12px 12px", whiteSpace: "nowrap" } as const;
const rest = { ...small, padding: "12px 0 10px" } as const;

export type SectionProps = {
  voice: Voice;
  section: DigestSection;
  /** Where the rest is, and where less of a story is asked for; absent on the web page itself. */
  reader?: { webUrl: string; rulesUrl: string } | undefined;
  /** Makes the row of a story; whoever caches rows puts a mark in its place. */
  row?: RowOf | undefined;
};

/** One topic, its slug the anchor the contents lead to: its heading with an honest count, its stories by rank, and what was cut. */
export function Section({ voice, section, reader, row = StoryRow }: SectionProps) {
  const { slug, name, stories, more } = section;
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ marginTop: "26px" }}
    >
      <tbody>
        <tr>
          <td className="rk" style={{ padding: "12px 0", borderTop: `2px solid ${light.ink}` }}>
            <h2
              id={slug}
              className="ac"
              style={{ margin: 0, font: `bold 16px/22px ${theme.sans}`, color: light.accent }}
            >
              {name}
            </h2>
          </td>
          <td
            className="rk mu"
            align="right"
            style={{ ...count, borderTop: `2px solid ${light.ink}` }}
          >
            {voice.words.shownOf(stories.length, stories.length + more)}
          </td>
        </tr>
        {stories.map((story, i) => (
          <Fragment key={story.id}>
            {row({ voice, story, lead: i === 0, rulesUrl: reader?.rulesUrl })}
          </Fragment>
        ))}
        {more > 0 && (
          <tr>
            <td
              className="rl mu"
              colSpan={2}
              style={{ ...rest, borderTop: `1px solid ${light.rule}` }}
            >
              {reader === undefined ? (
                voice.words.ranked(more)
              ) : (
                <Anchor href={`${reader.webUrl}#${slug}`}>{voice.words.more(more)}</Anchor>
              )}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
