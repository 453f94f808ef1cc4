import type { ReactNode } from "react";
import type { DigestSection } from "#lib/core/model/digest.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";
import { storyRow } from "./StoryRow.tsx";
import { Anchor } from "./Text.tsx";

const { light } = theme;

export type Told = {
  voice: Voice;
  /** Id of the story that stands at the top of the mail, and so in no section again. */
  top?: string | undefined;
  /** Where the rest is, and where more or less of a story is asked for; absent on the web page itself. */
  reader?: { webUrl: string; rulesUrl: string } | undefined;
};

/** One topic, its slug the anchor the contents lead to: its heading with an honest count, its stories by rank, and what was cut. */
export const section = (told: Told, { slug, name, stories, more }: DigestSection) => {
  const { voice, top, reader } = told;
  const { words } = voice;
  const here = stories.filter(({ id }) => id !== top);
  const count = words.shownOf(stories.length, stories.length + more);
  const note =
    here.length === stories.length ? (
      count
    ) : (
      <Above count={count}>{words.atTop(stories.length)}</Above>
    );
  return (
    <Part key={slug} id={slug} title={name} note={note}>
      {here.map((story, i) => storyRow(voice, story, i === 0 ? "lead" : "row", reader?.rulesUrl))}
      {more > 0 && (
        <More>
          {reader === undefined ? (
            words.ranked(more)
          ) : (
            <Anchor href={`${reader.webUrl}#${slug}`}>{words.more(more)}</Anchor>
          )}
        </More>
      )}
    </Part>
  );
};

const Above = ({ count, children }: { count: string; children: string }) => (
  <>
    {`${count}, `}
    <Anchor href="#top">{children}</Anchor>
  </>
);

const More = ({ children }: { children: ReactNode }) => (
  <tr>
    <td
      className="rl mu"
      style={{ ...theme.small, padding: "12px 0 8px", borderTop: `1px solid ${light.rule}` }}
    >
      {children}
    </td>
  </tr>
);
