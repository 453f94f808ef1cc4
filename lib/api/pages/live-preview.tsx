/** @jsxImportSource hono/jsx */
import type { Digest } from "#lib/core/model/digest.ts";
import type { FieldError } from "../problem.ts";
import { StoryList } from "./story-list.tsx";
import { counted } from "./text.ts";

/** Stories of the preview, of each section and in all: enough to see what one would get. */
const PER_SECTION = 3;
const SHOWN = 12;

export type LivePreviewProps = {
  /** What the last seven days come to; undefined where the filter cannot be read. */
  digest: Digest | undefined;
  errors: readonly FieldError[];
};

/** The best of each section, so many stories in all. */
const excerpt = ({ sections }: Digest) => {
  let left = SHOWN;
  return sections.flatMap((section) => {
    const stories = section.stories.slice(0, Math.min(PER_SECTION, left));
    left -= stories.length;
    const more = section.stories.length + section.more - stories.length;
    return stories.length > 0 ? [{ ...section, stories, more }] : [];
  });
};

const Count = ({ digest: { totals, filterText } }: { digest: Digest }) => (
  <p class="count" role="status">
    <strong>{counted(totals.stories, "story", "stories")}</strong>
    {` of ${totals.watchedStories} in the last seven days: `}
    <bdi>{filterText}</bdi>
  </p>
);

/** What the form, as it stands, would have brought: the inside of the preview, which the script asks for anew. */
export const LivePreview = ({ digest, errors }: LivePreviewProps) => {
  if (!digest) {
    return (
      <p class="count" role="status">
        {errors[0]?.message ?? "This cannot be shown."}
      </p>
    );
  }
  const sections = excerpt(digest);
  return (
    <>
      <Count digest={digest} />
      {sections.length === 0 ? (
        <p class="quiet">Nothing of the last seven days matches. A wider choice brings more.</p>
      ) : null}
      {sections.map(({ slug, name, stories, more }) => (
        <section class="part" aria-labelledby={`live-${slug}`}>
          <h3 id={`live-${slug}`}>{name}</h3>
          <StoryList stories={stories} level={4} />
          {more > 0 ? (
            <p class="quiet">{`and ${counted(more, "more story", "more stories")}`}</p>
          ) : null}
        </section>
      ))}
    </>
  );
};
