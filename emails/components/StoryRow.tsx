import { Fragment, type ReactNode } from "react";
import type { DigestStory } from "#lib/core/model/digest.ts";
import { storyView, type ToldStory, whyOf, wishes } from "../story-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Outlets } from "./Outlets.tsx";
import { Headline, Isolated, spoken } from "./Text.tsx";

const { light } = theme;

export type StoryRowProps = {
  voice: Voice;
  story: ToldStory;
  /** At the top of the mail, first in its section, or below. */
  place: "top" | "lead" | "row";
  /** Set when it is told to one reader rather than on a page. */
  rulesUrl?: string | undefined;
  /** Why this reader got it. */
  children?: ReactNode;
};

const CELLS = {
  top: { padding: 0 },
  lead: { padding: "0 0 18px" },
  row: { padding: "17px 0 18px", borderTop: `1px solid ${light.rule}` },
};
const SIZES = { top: "27px/33px", lead: "22px/28px", row: "18px/24px" };
const QUOTES = {
  top: { margin: "0 0 10px", fontSize: "16px", lineHeight: "25px" },
  lead: { margin: "0 0 8px" },
  row: { margin: "0 0 8px" },
};

/** One event: headline, quoted sentences, who told it, where and when, and why it is here. */
export function StoryRow({ voice, story, place, rulesUrl, children }: StoryRowProps) {
  const view = storyView(voice, story);
  return (
    <tr>
      <td className={place === "row" ? "rl" : undefined} style={CELLS[place]}>
        <Headline voice={voice} view={view} size={SIZES[place]} />
        {view.summary !== "" && (
          <p {...spoken(voice, view.direction, view.summary)} style={QUOTES[place]}>
            {voice.words.quote(view.summary)}
          </p>
        )}
        <div className="mu" style={theme.small}>
          {view.outlets.length > 0 && (
            <>
              <Outlets voice={voice} outlets={view.outlets} others={view.otherOutlets} />
              <br />
            </>
          )}
          {view.facts.map((fact, i) => (
            <Fragment key={fact}>
              {i > 0 && " · "}
              <Isolated>{fact}</Isolated>
            </Fragment>
          ))}
          <Reasons voice={voice} story={story} rulesUrl={rulesUrl}>
            {children}
          </Reasons>
        </div>
      </td>
    </tr>
  );
}

/** A story's row, with why it is here. */
export const storyRow = (
  voice: Voice,
  story: DigestStory,
  place: StoryRowProps["place"],
  rulesUrl: string | undefined,
) => {
  const why = whyOf(voice, story, rulesUrl !== undefined);
  return (
    <StoryRow key={story.id} voice={voice} story={story} place={place} rulesUrl={rulesUrl}>
      {why !== undefined && <Why>{why}</Why>}
    </StoryRow>
  );
};

const Why = ({ children }: { children: string }) => <i dir="auto">{children}</i>;

type ReasonsProps = Pick<StoryRowProps, "voice" | "story" | "rulesUrl" | "children">;

/** Why it is here, and how to have it otherwise. */
function Reasons({ voice: { words }, story, rulesUrl, children }: ReasonsProps) {
  const links = rulesUrl === undefined ? undefined : wishes(rulesUrl, story);
  return (
    <>
      {children && (
        <>
          <br />
          {children}
        </>
      )}
      {links && (
        <>
          {children ? " · " : <br />}
          <Quiet href={links.follow}>{words.follow}</Quiet>
          {" · "}
          <Quiet href={links.mute}>{words.mute}</Quiet>
        </>
      )}
    </>
  );
}

/** Its colour is in the style sheet alone: there are two in each row, and a client without one shows links as it does. */
const Quiet = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="qu">
    {children}
  </a>
);
