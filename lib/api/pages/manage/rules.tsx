/** @jsxImportSource hono/jsx */
import type { Instant } from "#lib/core/model/common.ts";
import { LONGEST_SOURCE_ID } from "#lib/core/model/feed.ts";
import type { ReaderRule, Subscription } from "#lib/core/model/subscription.ts";
import { topicName, TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import { rulesAt } from "#lib/core/rules/list.ts";
import { aliveThread, isMuted, ruleKey, type RuleNames } from "../../rule-names.ts";
import type { FieldError } from "../../problem.ts";
import { ErrorText } from "../controls.tsx";
import { SpanOptions } from "../span.tsx";
import { errorAt, onClockOf } from "../text.ts";
import { OwnForm } from "./own-form.tsx";

type RulesProps = {
  token: string;
  subscription: Subscription;
  names: RuleNames;
  now: Instant;
  errors: FieldError[];
};
type List = "mutes" | "follows";

/** What a rule is about; of what the store does not know, or no longer, the id is all there is. */
const NOUNS: Record<ReaderRule["kind"], (value: string, title?: string) => string> = {
  story: (id, title) => (title === undefined ? `the story ${id}` : `the story “${title}”`),
  thread: (id, title) => (title === undefined ? `the thread ${id}` : `the thread “${title}”`),
  source: (id, title = id) => `the source ${title}`,
  topic: (slug) => `the topic ${topicName(slug as TopicSlug)}`,
  word: (word) => `“${word}”`,
};

type Line = { token: string; rule: ReaderRule };

/** Of a muted story: its thread is alive, and can be muted for as long. */
const ThreadToo = ({ token, rule, threadId }: Line & { threadId: string }) => (
  <OwnForm token={token}>
    <input type="hidden" name="list" value="mutes" />
    <input type="hidden" name="kind" value="thread" />
    <input type="hidden" name="value" value={threadId} />
    {rule.until === undefined ? null : <input type="hidden" name="until" value={rule.until} />}
    <span class="quiet">Its thread stays alive. </span>
    <button class="plain" name="action" value="rule">
      Mute the thread as well
    </button>
  </OwnForm>
);

const Rule = (props: {
  token: string;
  list: List;
  rule: ReaderRule;
  title: string | undefined;
  /** Of a muted story whose thread is not muted. */
  aliveThread: string | undefined;
  timeZone: string;
  /** A follow that brings nothing, since the same is muted. */
  useless: boolean;
}) => {
  const { kind, value, until } = props.rule;
  const name = NOUNS[kind](value, props.title);
  return (
    <li>
      <span>
        <bdi>{name}</bdi>
        {until === undefined ? null : (
          <span class="quiet"> until {onClockOf(props.timeZone, until)}</span>
        )}
        {props.useless ? <span class="quiet"> – you mute this, so it does not come</span> : null}
      </span>
      <OwnForm token={props.token}>
        <input type="hidden" name="list" value={props.list} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="value" value={value} />
        <button class="plain" name="action" value="unrule" aria-label={`Remove ${name}`}>
          Remove
        </button>
      </OwnForm>
      {props.aliveThread === undefined ? null : (
        <ThreadToo token={props.token} rule={props.rule} threadId={props.aliveThread} />
      )}
    </li>
  );
};

const Listed = ({ list, title, ...props }: RulesProps & { list: List; title: string }) => {
  const rules = rulesAt(props.subscription[list], props.now);
  const mutes = rulesAt(props.subscription.mutes, props.now);
  return rules.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="rules">
        {rules.map((rule) => (
          <Rule
            token={props.token}
            list={list}
            rule={rule}
            title={props.names.get(ruleKey(rule))?.title}
            aliveThread={list === "mutes" ? aliveThread(rule, mutes, props.names) : undefined}
            useless={list === "follows" && isMuted(rule, mutes, props.names)}
            timeZone={props.subscription.schedule.timeZone}
          />
        ))}
      </ul>
    </>
  );
};

const Buttons = ({ of }: { of: string }) => (
  <div class="row">
    <label for={`${of}-span`} class="unseen">
      For how long
    </label>
    <select id={`${of}-span`} name="span">
      <SpanOptions chosen="good" />
    </select>
    <button class="plain" name="list" value="mutes">
      Mute
    </button>
    <button class="plain" name="list" value="follows">
      Follow
    </button>
  </div>
);

const AddWord = ({ token, errors }: Pick<RulesProps, "token" | "errors">) => {
  const error = errorAt(errors, "value");
  return (
    <OwnForm token={token}>
      <input type="hidden" name="action" value="rule" />
      <label for="rule-value">A word, a phrase, a source, a story or a thread</label>
      <div class="row">
        <label for="rule-kind" class="unseen">
          What it is
        </label>
        <select id="rule-kind" name="kind">
          <option value="word">Word or phrase</option>
          <option value="source">Source</option>
          <option value="page">Story or thread</option>
        </select>
        <input
          id="rule-value"
          name="value"
          type="text"
          maxlength={LONGEST_SOURCE_ID}
          required
          autocomplete="off"
          aria-invalid={error ? "true" : undefined}
          aria-describedby={error ? "rule-value-error rule-value-hint" : "rule-value-hint"}
        />
      </div>
      <p class="hint" id="rule-value-hint">
        A story or thread by the address of its page here, or by the links in your mails.
      </p>
      <ErrorText id="rule-value" text={error} />
      <Buttons of="rule" />
    </OwnForm>
  );
};

const AddTopic = ({ token }: { token: string }) => (
  <OwnForm token={token}>
    <input type="hidden" name="action" value="rule" />
    <input type="hidden" name="kind" value="topic" />
    <label for="rule-topic">A topic</label>
    <div class="row">
      <select id="rule-topic" name="value">
        {TOPICS.map(({ slug, name }) => (
          <option value={slug}>{name}</option>
        ))}
      </select>
    </div>
    <Buttons of="topic" />
  </OwnForm>
);

/** What a reader keeps out and what always comes, each with the button that ends it. */
export const Rules = (props: RulesProps) => (
  <section aria-labelledby="rules">
    <h2 id="rules">Mute and follow</h2>
    <p class="quiet">
      What you mute stays out of your mail. What you follow comes whatever else you chose, unless it
      is muted.
      {props.subscription.alerts.enabled ? null : (
        <>
          {" "}
          With alerts off it comes with your digests alone: <a href="#alerts">turn alerts on</a>
        </>
      )}
    </p>
    <Listed {...props} list="mutes" title="You mute" />
    <Listed {...props} list="follows" title="You follow" />
    <div class="add">
      <AddWord {...props} />
      <AddTopic token={props.token} />
    </div>
  </section>
);
