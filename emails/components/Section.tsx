import { Fragment } from "react";
import type { DigestSection } from "#lib/core/model/digest.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";
import { type RowOf, StoryRow } from "./StoryRow.tsx";
import { Anchor } from "./Text.tsx";

const { light } = theme;

export type SectionProps = {
  voice: Voice;
  section: DigestSection;
  /** Id of the story that stands at the top of the mail, and so not here again. */
  top?: string | undefined;
  /** Where the rest is, and where more or less of a story is asked for; absent on the web page itself. */
  reader?: { webUrl: string; rulesUrl: string } | undefined;
  /** Makes the row of a story; whoever caches rows puts a mark in its place. */
  row?: RowOf | undefined;
};

/** One topic, its slug the anchor the contents lead to: its heading with an honest count, its stories by rank, and what was cut. */
export function Section({ voice, section, top, reader, row = StoryRow }: SectionProps) {
  const { words } = voice;
  const { slug, name, stories, more } = section;
  const here = stories.filter(({ id }) => id !== top);
  const count = words.shownOf(stories.length, stories.length + more);
  const note =
    here.length === stories.length ? (
      count
    ) : (
      <>
        {`${count}, `}
        <Anchor href="#top">{words.atTop(stories.length)}</Anchor>
      </>
    );
  return (
    <Part id={slug} title={name} note={note}>
      {here.map((story, i) => (
        <Fragment key={story.id}>
          {row({ voice, story, place: i === 0 ? "lead" : "row", rulesUrl: reader?.rulesUrl })}
        </Fragment>
      ))}
      {more > 0 && (
        <tr>
          <td
            className="rl mu"
            style={{ ...theme.small, padding: "12px 0 8px", borderTop: `1px solid ${light.rule}` }}
          >
            {reader === undefined ? (
              words.ranked(more)
            ) : (
              <Anchor href={`${reader.webUrl}#${slug}`}>{words.more(more)}</Anchor>
            )}
          </td>
        </tr>
      )}
    </Part>
  );
}
