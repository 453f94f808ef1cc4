/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { countryName, languageName, NAMES } from "#lib/core/filter/names.ts";
import { bySeen, countriesAbout } from "#lib/core/filter/story.ts";
import { outlets, type Story, type StoryReport } from "#lib/core/model/story.ts";
import { topicName } from "#lib/core/model/topic.ts";
import { ownOrigin } from "#lib/core/origins/origin.ts";
import { originOfReport } from "#lib/core/origins/share.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { ByMail } from "./by-mail.tsx";
import { formPath } from "./form-path.ts";
import { Layout } from "./layout.tsx";
import { lang, Linked } from "./story-list.tsx";
import { rowOf } from "./story-row.ts";
import { counted, minute, toldBy } from "./text.ts";
import { eventDay, KINDS, ROLES } from "./words.ts";

type Of = { story: Story };

const leadOf = ({ reports, leadItemId }: Story): StoryReport | undefined =>
  reports.find(({ itemId }) => itemId === leadItemId) ?? reports[0];

/** Words of others, each kept apart from the direction of those around it. */
const Words = ({ words }: { words: readonly string[] }) => (
  <>
    {words.map((word, i) => (
      <>
        {i === 0 ? "" : ", "}
        <q>
          <bdi>{word}</bdi>
        </q>
      </>
    ))}
  </>
);

/** When it happened, by the lead report if that says so, else by the first that does. */
const Happened = ({ story }: Of) => {
  const told = [leadOf(story), ...story.reports.toSorted(bySeen)];
  const date = told.find((report) => report?.eventDate)?.eventDate;
  return date === undefined ? null : (
    <>
      <dt>Event date</dt>
      <dd>
        {eventDay(date)} <span class="quiet">by the words </span>
        <Words words={[date.basis.phrase]} />
      </dd>
    </>
  );
};

const Facts = ({ story }: Of) => (
  <dl class="facts">
    <dt>First seen</dt>
    <dd>
      <time datetime={story.firstSeen}>{minute(story.firstSeen)}</time>
    </dd>
    {story.lastSeen === story.firstSeen ? null : (
      <>
        <dt>Last report</dt>
        <dd>
          <time datetime={story.lastSeen}>{minute(story.lastSeen)}</time>
        </dd>
      </>
    )}
    <Happened story={story} />
    <dt>Told by</dt>
    <dd>{toldBy(rowOf(story))}</dd>
    {story.pairs.length === 0 ? null : (
      <>
        <dt>Between</dt>
        <dd>{story.pairs.map(NAMES.pairs).join("; ")}</dd>
      </>
    )}
  </dl>
);

const Label = (props: { name: string; note?: string; words: readonly string[] }) => (
  <li>
    <b>{props.name}</b>
    {props.note === undefined ? "" : `, ${props.note}`}
    {props.words.length === 0 ? null : (
      <span class="spoke">
        {": "}
        <Words words={props.words} />
      </span>
    )}
  </li>
);

const Why = ({ story }: Of) => (
  <section aria-labelledby="why">
    <h2 id="why">Why it is here</h2>
    <p class="quiet">The words that spoke for each topic and country.</p>
    <ul class="labels">
      {story.topics.map(({ slug, evidence }) => (
        <Label name={topicName(slug)} words={evidence} />
      ))}
      {story.countries.map(({ code, role, evidence }) => (
        <Label name={countryName(code)} note={ROLES[role]} words={evidence} />
      ))}
    </ul>
  </section>
);

const Report = ({ report }: { report: StoryReport }) => {
  const { source, language } = report;
  const origin = originOfReport(report);
  const facts = [source.country && countryName(source.country), languageName(language)];
  return (
    <li class="report">
      <p class="told" dir="auto" lang={lang(language)}>
        <Linked url={report.url} text={report.title} />
      </p>
      <p class="by">
        <b>
          <bdi>{source.name}</bdi>
        </b>{" "}
        <span class={source.kind === "state-media" ? "tag state" : "tag place"}>
          {KINDS[source.kind].one}
        </span>
        {` ${facts.filter(Boolean).join(" · ")} · `}
        <time datetime={report.effective}>{minute(report.effective)}</time>
      </p>
      {origin.id === ownOrigin(source).id ? null : (
        <p class="by">
          After <bdi>{origin.name}</bdi>: <Words words={[origin.evidence]} />
        </p>
      )}
    </li>
  );
};

/** By the date that stands beside them; of one instant, as we saw them. */
const byDate = (a: StoryReport, b: StoryReport): number =>
  a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : bySeen(a, b);

const Reports = ({ story }: Of) => (
  <section aria-labelledby="reports">
    <h2 id="reports">{counted(story.reports.length, "report", "reports")}, in order</h2>
    <ol class="reports">
      {story.reports.toSorted(byDate).map((report) => (
        <Report report={report} />
      ))}
    </ol>
  </section>
);

/** The outlets that stand with an origin; alone, it speaks for itself. */
const PassedOn = ({ by, origin }: { by: readonly string[]; origin: string }) =>
  by.length === 1 && by[0] === origin ? (
    <>, own reporting</>
  ) : (
    <>
      , told by{" "}
      {by.map((name, i) => (
        <>
          {i === 0 ? "" : ", "}
          <bdi>{name}</bdi>
        </>
      ))}
    </>
  );

const Origins = ({ story }: Of) => {
  const names = new Map(outlets(story).map(({ id, name }) => [id, name]));
  const origins = originsOf(story);
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">{counted(origins.length, "independent origin", "independent origins")}</h2>
      <p class="quiet">Who said it first, and which outlets tell it from there.</p>
      <ul class="labels">
        {origins.map(({ name, kind, outlets: from }) => (
          <li>
            <b>
              <bdi>{name}</bdi>
            </b>
            {kind === "official" ? ", official word" : ""}
            <PassedOn by={from.map((id) => names.get(id) ?? id)} origin={name} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Next = ({ href, children }: { href: string; children?: Child }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
);

const WhatNext = ({ story }: Of) => {
  const topics = story.topics.map(({ slug }) => slug);
  const countries = countriesAbout(story).map(({ code }) => code);
  const isBoth = topics.length > 0 && countries.length > 0;
  return (
    <section aria-labelledby="next" class="next">
      <h2 id="next">From here</h2>
      <ul>
        <Next href={`/threads/${story.threadId}`}>What came before and after</Next>
        {isBoth ? (
          <Next href={formPath({ topics, countries })}>
            A digest of its topics, where they are about {countries.map(countryName).join(" or ")}
          </Next>
        ) : null}
        {story.topics.map(({ slug }) => (
          <Next href={formPath({ topics: [slug] })}>A digest of {topicName(slug)}</Next>
        ))}
        {countries.map((code) => (
          <Next href={formPath({ countries: [code] })}>A digest of {countryName(code)}</Next>
        ))}
        <Next href={`/v1/stories/${story.id}`}>This story as JSON</Next>
      </ul>
    </section>
  );
};

/** A story with all that is known of it: who tells it, who said it first, and why it is sorted as it is. */
export const StoryPage = ({ story }: Of) => {
  const lead = leadOf(story);
  return (
    <Layout title={story.title} description={story.summary}>
      <article class="narrow whole">
        <h1 dir="auto" lang={lang(story.language)}>
          {story.title}
        </h1>
        {story.summary === "" ? null : (
          <blockquote dir="auto" lang={lang(story.language)}>
            {story.summary}
          </blockquote>
        )}
        {lead === undefined ? null : (
          <p class="by">
            Title and words of <Linked url={lead.url} text={lead.source.name} />
          </p>
        )}
        <Facts story={story} />
        <Reports story={story} />
        <Origins story={story} />
        <Why story={story} />
        <WhatNext story={story} />
        <ByMail what="story" />
      </article>
    </Layout>
  );
};
