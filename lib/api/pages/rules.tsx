/** @jsxImportSource hono/jsx */
import { MOST_RULES } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { doneWords, editKey, type RuleEdit, threadEdit } from "#lib/core/rules/edits.ts";
import { chosen } from "#lib/core/subscription/ending.ts";
import { Message, Notice } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";
import { SpanOptions } from "./span.tsx";
import { safeHref } from "./text.ts";

/** A story as its mail named it; nothing where it is no longer known. */
const StoryLine = ({ story, want }: Pick<RulesProps, "story" | "want">) => {
  if (!story) {
    const lost = want === "more" ? ", and cannot be followed any more" : "";
    return <p class="quiet">This story is no longer kept here{lost}.</p>;
  }
  const href = safeHref(story.url);
  const lang = story.language === "und" ? undefined : story.language;
  return (
    <p class="lead" dir="auto" lang={lang}>
      {href === undefined ? story.title : <a href={href}>{story.title}</a>}
    </p>
  );
};

/** What the reader came for: `follow` and `mute` in a mail lead to one page. */
type Want = "more" | "less";

export type RulesProps = {
  token: string;
  storyId: string;
  want: Want;
  story: Story | undefined;
  edits: RuleEdit[];
  /** Those of the edits that hold already. */
  held: RuleEdit[];
  reader: Pick<Subscription, "schedule" | "alerts">;
  /** What was just taken back, in words. */
  takenBack?: string;
  /** Nothing was chosen, or there is no room for one more. */
  error?: "none" | "full";
};

const ERRORS = {
  none: "Please choose one of these.",
  full: `You have ${MOST_RULES} of these rules, and there may be no more: take one back among your preferences first.`,
};

type Opened = Pick<RulesProps, "token" | "storyId" | "want">;
type Undoable = Opened & { edit: RuleEdit };

const NEITHER =
  "You get neither digest nor alerts, so that nothing of it comes: turn one of them on among your preferences.";
const NO_ALERTS =
  "Your alerts are off: it comes with your digest. To hear of it at once, turn alerts on among your preferences.";

/** What a follow comes to for a reader who is not written to at once. */
const Reach = ({ reader }: Pick<RulesProps, "reader">) => {
  const kinds = chosen(reader);
  if (kinds.includes("alerts")) return null;
  return <p class="quiet">{kinds.length === 0 ? NEITHER : NO_ALERTS}</p>;
};

/** What every form of the page says of where it stands. */
const Standing = ({ token, storyId, want }: Opened) => (
  <>
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="story" value={storyId} />
    {want === "more" ? <input type="hidden" name="want" value={want} /> : null}
  </>
);

/** What holds, and the button that takes it back. */
const Done = ({ edit, ...opened }: Undoable) => (
  <>
    <Notice tone="good">
      Done: <bdi>{doneWords(edit)}</bdi>.
    </Notice>
    <form method="post" action="/rules">
      <Standing {...opened} />
      <input type="hidden" name="list" value={edit.list} />
      <input type="hidden" name="kind" value={edit.rule.kind} />
      <input type="hidden" name="value" value={edit.rule.value} />
      {edit.rule.until === undefined ? null : (
        <input type="hidden" name="until" value={edit.rule.until} />
      )}
      <button class="plain" name="action" value="undo" aria-label={`Undo: ${doneWords(edit)}`}>
        Undo
      </button>
    </form>
  </>
);

const ALIVE = {
  mutes: "Its thread stays alive: what comes next in this affair is told to you.",
  follows: "That is this story alone, and not what comes after it in the affair.",
};
const AS_WELL = { mutes: "Mute the thread as well", follows: "Follow the thread as well" };

/** Whoever chose a story is told what becomes of its thread, and offered the same of it, for as long. */
const ThreadToo = (props: Undoable & Pick<RulesProps, "edits" | "held">) => {
  const { edit, edits, held, ...opened } = props;
  const thread = threadEdit(edits, edit);
  if (!thread || held.some((one) => editKey(one) === editKey(thread))) return null;
  return (
    <form method="post" action="/rules">
      <Standing {...opened} />
      <p>{ALIVE[edit.list]}</p>
      <input type="hidden" name="edit" value={editKey(thread)} />
      {edit.rule.until === undefined ? null : (
        <input type="hidden" name="until" value={edit.rule.until} />
      )}
      <button class="plain">{AS_WELL[edit.list]}</button>
    </form>
  );
};

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

/** Of what is followed and muted at once. */
const Muted = ({ held }: Pick<RulesProps, "held">) =>
  new Set(held.map(({ list }) => list)).size > 1 ? (
    <p class="quiet">
      What is muted stays out, though you follow it: take the mute back to hear of it.
    </p>
  ) : null;

const TITLES = { less: "Less of this", more: "Follow this" };
const LISTS = { less: "mutes", more: "follows" } as const;
const ONLY = { less: "Less of it", more: "More of it" };

/** What is not so yet, what the reader came for first: of that alone something is chosen beforehand. */
const Offered = ({ token, storyId, want, edits, held, reader }: RulesProps) => {
  const isHeld = new Set(held.map(editKey));
  const open = edits.filter((edit) => !isHeld.has(editKey(edit)));
  if (open.length === 0) return null;
  const other: Want = want === "more" ? "less" : "more";
  const of = (which: Want) => open.filter(({ list }) => list === LISTS[which]);
  const wanted = of(want);
  return (
    <form method="post" action="/rules">
      <Standing token={token} storyId={storyId} want={want} />
      <Choices legend="From your next mail on" edits={wanted} first />
      <Choices
        legend={wanted.length === 0 ? ONLY[other] : `Or ${other} of it`}
        edits={of(other)}
        first={false}
      />
      <div class="field">
        <label for="span">For how long</label>
        <select id="span" name="span">
          <SpanOptions chosen="quarter" />
        </select>
      </div>
      <button>Change my mails</button>
      <p class="quiet">Nothing happens until you press the button.</p>
      {of("more").length === 0 ? null : <Reach reader={reader} />}
    </form>
  );
};

const List = (props: RulesProps) => {
  const { token, storyId, want, edits, held } = props;
  const opened = { token, storyId, want };
  return (
    <>
      <Muted held={held} />
      {held.map((edit) => (
        <>
          <Done {...opened} edit={edit} />
          <ThreadToo {...opened} edit={edit} edits={edits} held={held} />
        </>
      ))}
    </>
  );
};

/** What can be changed for the reader of a mail because of one story in it: nothing, until the button is pressed. */
export const RulesPage = (props: RulesProps) => {
  const { want, story, takenBack, error } = props;
  return (
    <Message title={TITLES[want]}>
      {takenBack === undefined ? null : <Notice tone="good">Taken back: {takenBack}.</Notice>}
      {error === undefined ? null : <Notice tone="bad">{ERRORS[error]}</Notice>}
      <StoryLine story={story} want={want} />
      <List {...props} />
      <Offered {...props} />
      <ManageLinkForm />
    </Message>
  );
};

/** The rule that was just added, the way back, and what goes with it. */
export const RuleAddedPage = ({ edit, ...props }: RulesProps & { edit: RuleEdit }) => {
  const { token, storyId, want, story, edits, held } = props;
  const done = { token, storyId, want, edit };
  return (
    <Message title="Done">
      <StoryLine story={story} want={want} />
      <Done {...done} />
      <p>This holds from your next mail on.</p>
      <Muted held={held} />
      {edit.list === "follows" ? <Reach reader={props.reader} /> : null}
      <ThreadToo {...done} edits={edits} held={held} />
      <ManageLinkForm />
    </Message>
  );
};
