/** @jsxImportSource hono/jsx */
import { countryName } from "#lib/core/filter/names.ts";
import type { DigestStory } from "#lib/core/model/digest.ts";
import { topicName } from "#lib/core/model/topic.ts";
import { minute, safeHref, toldBy } from "./text.ts";

/** As much of a story as a row shows. */
export type StoryRow = Pick<
  DigestStory,
  | "id"
  | "title"
  | "summary"
  | "url"
  | "language"
  | "outlets"
  | "origins"
  | "topics"
  | "countries"
  | "firstSeen"
> & {
  reasons?: string[];
  /** Of an item that was old when we found it: listed, and neither mailed nor counted. */
  backfill?: boolean;
};

/** A text of a feed with its link, where that is one that a page may carry. */
export const Linked = ({ url, text }: { url: string | null; text: string }) => {
  const href = safeHref(url);
  return href === undefined ? (
    <>{text}</>
  ) : (
    <a href={href} rel="noopener noreferrer">
      {text}
    </a>
  );
};

export const lang = (code: string): string | undefined => (code === "und" ? undefined : code);

/** Headings of stories, by what they stand under. */
const TITLES = { 2: "h2", 3: "h3", 4: "h4" } as const;
type Level = keyof typeof TITLES;

const Row = ({ story, title: Title }: { story: StoryRow; title: (typeof TITLES)[Level] }) => (
  <li class="story">
    <Title class="title" dir="auto" lang={lang(story.language)}>
      <Linked url={story.url} text={story.title} />
    </Title>
    {story.summary === "" ? null : (
      <p dir="auto" lang={lang(story.language)}>
        {story.summary}
      </p>
    )}
    <p class="by">
      <b>{toldBy(story)}</b>
      {story.outlets.slice(0, 6).map((outlet) => (
        <>
          {" · "}
          <Linked url={outlet.url} text={outlet.name} />
          {outlet.kind === "state-media" ? " (state media)" : ""}
        </>
      ))}
      {story.outlets.length > 6 ? ` and ${story.outlets.length - 6} more` : ""}
      {" · "}
      <a class="quiet" href={`/stories/${story.id}`}>
        all reports
      </a>
    </p>
    <p class="tags">
      {story.topics.map((slug) => (
        <span class="tag">{topicName(slug)}</span>
      ))}
      {story.countries.map((code) => (
        <span class="tag place">{countryName(code)}</span>
      ))}
      {story.backfill ? <span class="tag late">older, found late</span> : null}
      <time datetime={story.firstSeen}>{`seen ${minute(story.firstSeen)}`}</time>
    </p>
    {story.reasons && story.reasons.length > 0 ? (
      <p class="quiet">Why it is here: {story.reasons.join("; ")}</p>
    ) : null}
  </li>
);

/** Stories, one a row: what happened, who tells it, and how we sorted it; with titles one level below what they stand under. */
export const StoryList = (props: { stories: readonly StoryRow[]; level: Level }) => (
  <ol class="stories">
    {props.stories.map((story) => (
      <Row story={story} title={TITLES[props.level]} />
    ))}
  </ol>
);
