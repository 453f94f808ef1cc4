/** @jsxImportSource hono/jsx */
import { MOST_RULES } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { editKey, type RuleEdit } from "#lib/core/rules/edits.ts";
import { Message, Notice } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";
import { safeHref } from "./text.ts";

/** A story as its mail named it; nothing where it is no longer known. */
const StoryLine = ({ story }: { story: Story | undefined }) => {
  if (!story) return <p class="quiet">This story is no longer kept here.</p>;
  const href = safeHref(story.url);
  const lang = story.language === "und" ? undefined : story.language;
  return (
    <p class="lead" dir="auto" lang={lang}>
      {href === undefined ? story.title : <a href={href}>{story.title}</a>}
    </p>
  );
};

export type RulesProps = {
  token: string;
  storyId: string;
  story: Story | undefined;
  edits: RuleEdit[];
  /** What was just taken back, in words. */
  takenBack?: string;
  /** Nothing was chosen, or there is no room for one more. */
  error?: "none" | "full";
};

const ERRORS = {
  none: "Please choose one of these.",
  full: `You have ${MOST_RULES} of these rules, and there may be no more: take one back among your preferences first.`,
};

/** What can be changed for the reader of a mail because of one story in it: nothing, until the button is pressed. */
export const RulesPage = ({ token, storyId, story, edits, takenBack, error }: RulesProps) => (
  <Message title="Less of this">
    {takenBack === undefined ? null : <Notice tone="good">Taken back: {takenBack}.</Notice>}
    {error === undefined ? null : <Notice tone="bad">{ERRORS[error]}</Notice>}
    <StoryLine story={story} />
    <form method="post" action="/rules">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="story" value={storyId} />
      <fieldset>
        <legend>From your next digest on</legend>
        {edits.map((edit, i) => (
          <label class="check">
            <input type="radio" name="edit" value={editKey(edit)} checked={i === 0} />
            <bdi>{edit.words}</bdi>
          </label>
        ))}
      </fieldset>
      <button>Change my digest</button>
    </form>
    <p class="quiet">Nothing happens until you press the button.</p>
  </Message>
);

/** The rule that was just added, and the way back. */
export const RuleAddedPage = ({
  token,
  storyId,
  story,
  edit,
}: Pick<RulesProps, "token" | "storyId" | "story"> & { edit: RuleEdit }) => (
  <Message title="Done">
    <Notice tone="good">
      <bdi>{edit.words}</bdi>
    </Notice>
    <StoryLine story={story} />
    <p>This holds from your next digest on.</p>
    <form method="post" action="/rules">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="list" value={edit.list} />
      <input type="hidden" name="kind" value={edit.rule.kind} />
      <input type="hidden" name="value" value={edit.rule.value} />
      {edit.rule.until === undefined ? null : (
        <input type="hidden" name="until" value={edit.rule.until} />
      )}
      <button class="plain" name="action" value="undo">
        Undo
      </button>
    </form>
    <ManageLinkForm />
  </Message>
);
