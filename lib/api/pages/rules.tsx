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
  /** Those of the edits that hold already. */
  held: RuleEdit[];
  /** What was just taken back, in words. */
  takenBack?: string;
  /** Nothing was chosen, or there is no room for one more. */
  error?: "none" | "full";
};

const ERRORS = {
  none: "Please choose one of these.",
  full: `You have ${MOST_RULES} of these rules, and there may be no more: take one back among your preferences first.`,
};

type Undoable = Pick<RulesProps, "token" | "storyId"> & { edit: RuleEdit };

/** What holds, and the button that takes it back. */
const Done = ({ token, storyId, edit }: Undoable) => (
  <>
    <Notice tone="good">
      Done: <bdi>{edit.done}</bdi>.
    </Notice>
    <form method="post" action="/rules">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="list" value={edit.list} />
      <input type="hidden" name="kind" value={edit.rule.kind} />
      <input type="hidden" name="value" value={edit.rule.value} />
      {edit.rule.until === undefined ? null : (
        <input type="hidden" name="until" value={edit.rule.until} />
      )}
      <button class="plain" name="action" value="undo" aria-label={`Undo: ${edit.done}`}>
        Undo
      </button>
    </form>
  </>
);

const Choices = ({ legend, edits, first }: { legend: string; edits: RuleEdit[]; first: boolean }) =>
  edits.length === 0 ? null : (
    <fieldset>
      <legend>{legend}</legend>
      {edits.map((edit, i) => (
        <label class="check">
          <input type="radio" name="edit" value={editKey(edit)} checked={first && i === 0} />
          <bdi>{edit.words}</bdi>
        </label>
      ))}
    </fieldset>
  );

/** What is not so yet: less of it first, then more. */
const Offered = ({ token, storyId, edits, held }: RulesProps) => {
  const isHeld = new Set(held.map(editKey));
  const open = edits.filter((edit) => !isHeld.has(editKey(edit)));
  const less = open.filter(({ list }) => list === "mutes");
  const more = open.filter(({ list }) => list === "follows");
  if (open.length === 0) return null;
  return (
    <form method="post" action="/rules">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="story" value={storyId} />
      <Choices legend="From your next digest on" edits={less} first />
      <Choices legend="Or more of it" edits={more} first={less.length === 0} />
      <button>Change my digest</button>
      <p class="quiet">Nothing happens until you press the button.</p>
    </form>
  );
};

/** What can be changed for the reader of a mail because of one story in it: nothing, until the button is pressed. */
export const RulesPage = (props: RulesProps) => {
  const { token, storyId, story, held, takenBack, error } = props;
  return (
    <Message title="Less of this">
      {takenBack === undefined ? null : <Notice tone="good">Taken back: {takenBack}.</Notice>}
      {error === undefined ? null : <Notice tone="bad">{ERRORS[error]}</Notice>}
      <StoryLine story={story} />
      {held.map((edit) => (
        <Done token={token} storyId={storyId} edit={edit} />
      ))}
      <Offered {...props} />
      <ManageLinkForm />
    </Message>
  );
};

/** The rule that was just added, and the way back. */
export const RuleAddedPage = ({
  token,
  storyId,
  story,
  edit,
}: Undoable & Pick<RulesProps, "story">) => (
  <Message title="Done">
    <StoryLine story={story} />
    <Done token={token} storyId={storyId} edit={edit} />
    <p>This holds from your next digest on.</p>
    <ManageLinkForm />
  </Message>
);
