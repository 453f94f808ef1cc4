/** @jsxImportSource hono/jsx */
import { countryName, languageName } from "#lib/core/filter/names.ts";
import type { SourceKind } from "#lib/core/model/feed.ts";
import type { Health } from "#lib/core/polling/health.ts";
import type { FeedHealth, SourceList } from "../schemas/catalogue.ts";
import { Layout } from "./layout.tsx";
import { Linked } from "./story-list.tsx";
import { counted } from "./text.ts";
import { feedWords, KINDS, STATES } from "./words.ts";

type Source = SourceList["items"][number];
export type SourcesProps = { sources: readonly Source[]; state: Health | undefined };

const StateLink = (props: { href: string; name: string; count: number; isShown: boolean }) => (
  <a href={props.href} aria-current={props.isShown ? "page" : undefined}>
    {props.name} <b>{props.count}</b>
  </a>
);

/** How many there are in each state, and the way to these alone. */
const States = ({ sources, state }: SourcesProps) => {
  const countOf = (one: Health) => sources.filter(({ health }) => health === one).length;
  return (
    <nav class="states" aria-label="Sources by state">
      <StateLink href="/sources" name="All" count={sources.length} isShown={!state} />
      {(Object.keys(STATES) as Health[])
        .filter((one) => one === state || countOf(one) > 0)
        .map((one) => (
          <StateLink
            href={`/sources?state=${one}`}
            name={STATES[one]}
            count={countOf(one)}
            isShown={one === state}
          />
        ))}
    </nav>
  );
};

const FeedLine = ({ feed }: { feed: FeedHealth }) => (
  <li>
    <span class={`state ${feed.health}`}>{STATES[feed.health]}</span>{" "}
    <span dir="auto">
      <Linked url={feed.url} text={feed.title} />
    </span>
    {feed.language ? <span class="quiet"> {languageName(feed.language)}</span> : null}
    <span class="how">{feedWords(feed)}</span>
  </li>
);

const SourceEntry = ({ source }: { source: Source }) => (
  <li class="source">
    <h3 dir="auto">{source.name}</h3>
    {source.country || source.owner ? (
      <p class="by">
        {source.country ? countryName(source.country) : ""}
        {source.country && source.owner ? " · " : ""}
        {source.owner ? <bdi>{source.owner}</bdi> : null}
      </p>
    ) : null}
    <ul class="feeds">
      {source.feeds.map((feed) => (
        <FeedLine feed={feed} />
      ))}
    </ul>
  </li>
);

const Kind = ({ kind, sources }: { kind: SourceKind; sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <section aria-labelledby={kind}>
      <h2 id={kind}>
        {KINDS[kind].many} <span class="quiet">{sources.length}</span>
      </h2>
      <ul class="sources">
        {sources.map((source) => (
          <SourceEntry source={source} />
        ))}
      </ul>
    </section>
  );

/** Whom we read, and how each is, judged by what it brings and not by whether it answers. */
export const SourcesPage = ({ sources, state }: SourcesProps) => {
  const shown = sources.filter(({ health }) => state === undefined || health === state);
  const feeds = sources.reduce((sum, source) => sum + source.feeds.length, 0);
  return (
    <Layout title="Sources" description="Whom Sitrep reads, and how each of them is.">
      <div class="narrow sources-page">
        <h1>Sources</h1>
        <p class="lead">
          {counted(sources.length, "source", "sources")} with {counted(feeds, "feed", "feeds")}. A
          feed is judged by the age of its newest entry against its own habit, and a source is as
          well as its best feed.
        </p>
        <p>
          <a href="/v1/sources.opml">All feeds as OPML</a>
          {" · "}
          <a href="/v1/sources">JSON</a>
        </p>
        <States sources={sources} state={state} />
        {shown.length === 0 ? <p class="quiet">None at the moment.</p> : null}
        {(Object.keys(KINDS) as SourceKind[]).map((kind) => (
          <Kind kind={kind} sources={shown.filter((source) => source.kind === kind)} />
        ))}
      </div>
    </Layout>
  );
};
