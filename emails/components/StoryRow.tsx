import { Fragment, type ReactNode } from "react";
import type { DigestStory } from "#lib/core/model/digest.ts";
import { storyView, type StoryView } from "../story-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Anchor } from "./Text.tsx";

const { light } = theme;

export type StoryRowProps = {
  voice: Voice;
  story: DigestStory;
  lead: boolean;
  /** Set when it is told to one reader rather than on a page. */
  rulesUrl?: string | undefined;
};

/** What turns a story into a row of its section. */
export type RowOf = (props: StoryRowProps) => ReactNode;

/** One event: headline, quoted sentences, who told it, where and when, and why it is here. */
export function StoryRow({ voice, story, lead, rulesUrl }: StoryRowProps) {
  const view = storyView(voice, story, rulesUrl !== undefined);
  return (
    <tr>
      <td
        className="rl"
        colSpan={2}
        style={{ padding: "18px 0", borderTop: `1px solid ${light.rule}` }}
      >
        <Headline view={view} lead={lead} />
        {view.summary !== "" && <Quotation voice={voice} view={view} />}
        <p style={{ margin: "0 0 2px", fontSize: "13px", lineHeight: "20px" }}>
          <Outlets voice={voice} view={view} />
        </p>
        <p
          className="mu"
          style={{ margin: 0, fontSize: "13px", lineHeight: "20px", color: light.muted }}
        >
          {view.facts.join(" · ")}
          {rulesUrl !== undefined && (
            <>
              {" · "}
              <a
                href={rulesUrl + encodeURIComponent(story.id)}
                className="mu"
                style={{ color: light.muted }}
              >
                {voice.words.less}
              </a>
            </>
          )}
          {view.why !== undefined && (
            <>
              <br />
              <i>
                <bdi>{view.why}</bdi>
              </i>
            </>
          )}
        </p>
      </td>
    </tr>
  );
}

const Headline = ({ view, lead }: { view: StoryView; lead: boolean }) => {
  const { lang, dir } = view.direction;
  return (
    <h3
      className="ink"
      lang={lang}
      dir={dir}
      style={{
        margin: "0 0 8px",
        font: `bold ${lead ? "23px/29px" : "18px/24px"} ${theme.serif}`,
        color: light.ink,
      }}
    >
      {view.href === null ? (
        view.title
      ) : (
        <a href={view.href} className="ink" style={{ color: light.ink, textDecoration: "none" }}>
          {view.title}
        </a>
      )}
    </h3>
  );
};

type ViewProps = { voice: Voice; view: StoryView };

const Quotation = ({ voice, view }: ViewProps) => {
  const { lang, dir, rtl } = view.direction;
  const side = rtl ? "Right" : "Left";
  return (
    <p
      className="rl"
      lang={lang}
      dir={dir}
      style={{
        margin: "0 0 10px",
        [`padding${side}`]: "12px",
        [`border${side}`]: `2px solid ${light.rule}`,
      }}
    >
      {voice.words.quote(view.summary)}
    </p>
  );
};

const Outlets = ({ voice, view }: ViewProps) => (
  <>
    {view.outlets.map(({ name, href, label, signal }, i) => (
      <Fragment key={`${name} ${href}`}>
        {i > 0 && " · "}
        {href === null ? (
          <bdi>{name}</bdi>
        ) : (
          <Anchor href={href}>
            <bdi>{name}</bdi>
          </Anchor>
        )}
        {label !== undefined && (
          <>
            {" "}
            <Tag text={label} signal={signal} />
          </>
        )}
      </Fragment>
    ))}
    {view.otherOutlets > 0 && ` ${voice.words.othersToo(view.otherOutlets)}`}
  </>
);

/** What a reader should know of an outlet before its words; state media stand out. */
const Tag = ({ text, signal }: { text: string; signal: boolean }) => {
  const color = signal ? light.signal : light.muted;
  return (
    <span
      className={signal ? "sg sb" : "mu rl"}
      style={{
        padding: "0 4px",
        border: `1px solid ${color}`,
        fontSize: "11px",
        whiteSpace: "nowrap",
        color,
      }}
    >
      {text}
    </span>
  );
};
