/** @jsxImportSource hono/jsx */
import type { Preview } from "#lib/core/digest/preview.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import { SubscribeForm, type FormProps } from "./front.tsx";
import { Layout, Notice } from "./layout.tsx";
import { StoryList } from "./story-list.tsx";
import { counted, day } from "./text.ts";

type Window = Preview["windows"][number];
type NearMiss = Preview["nearMisses"][number];

/** Near misses that a reader is told of. */
const TOLD = 5;
const A_WEEK = 7;

const stories = (n: number): string => counted(n, "story", "stories");

const Row = ({ window, most }: { window: Window; most: number }) => (
  <tr>
    <th scope="row">
      <a href={`/digests/${window.id}`}>{`${day(window.from)} to ${day(window.to)}`}</a>
    </th>
    {window.watched === 0 ? (
      <>
        <td></td>
        <td class="number quiet" colspan={3}>
          no data
        </td>
      </>
    ) : (
      <>
        <td class="bar-cell">
          <meter min={0} max={most} value={window.stories} aria-hidden="true"></meter>
        </td>
        <td class="number">{window.stories}</td>
        <td class="number">{window.shown}</td>
        <td class="number">{window.watched}</td>
      </>
    )}
  </tr>
);

const sum = (windows: readonly Window[]): number =>
  windows.reduce((total, window) => total + window.stories, 0);

/** The days of a daily digest, newest first, stand under their week. */
const Weeks = ({ windows, most }: { windows: readonly Window[]; most: number }) => {
  const weeks = Array.from({ length: Math.ceil(windows.length / A_WEEK) }, (_, week) =>
    windows.slice(week * A_WEEK, (week + 1) * A_WEEK),
  );
  return (
    <>
      {weeks.map((week) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={5}>
              {`${day(week.at(-1)!.from)} to ${day(week[0]!.to)}: ${stories(sum(week))}`}
            </th>
          </tr>
          {week.map((window) => (
            <Row window={window} most={most} />
          ))}
        </tbody>
      ))}
    </>
  );
};

const Counts = ({ windows }: { windows: readonly Window[] }) => {
  const newest = windows.toReversed();
  const most = Math.max(1, ...windows.map((window) => window.stories));
  return (
    <div class="scroll" role="region" aria-label="Digests of the last four weeks" tabindex={0}>
      <table class="counts">
        <caption>Each digest as it was, or would have been, mailed</caption>
        <thead>
          <tr>
            <th scope="col">Digest</th>
            <td></td>
            <th scope="col" class="number">
              Stories
            </th>
            <th scope="col" class="number">
              Shown
            </th>
            <th scope="col" class="number">
              Events watched
            </th>
          </tr>
        </thead>
        {windows.length > A_WEEK ? (
          <Weeks windows={newest} most={most} />
        ) : (
          <tbody>
            {newest.map((window) => (
              <Row window={window} most={most} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
};

const Sums = ({ preview }: { preview: Preview }) => {
  const { storiesPerWeek, noisiest } = preview;
  return (
    <p>
      <strong>{`${storiesPerWeek} ${storiesPerWeek === 1 ? "story" : "stories"} a week`}</strong>
      {" on average."}
      {noisiest ? (
        <>
          {" Heard most: "}
          <bdi>{noisiest.name}</bdi>
          {`, with ${counted(noisiest.reports, "report", "reports")} (${Math.round(100 * noisiest.share)} %).`}
        </>
      ) : null}
    </p>
  );
};

/** Adds what the form can show; its button belongs to the form further down. */
const Adding = ({ add }: { add: NearMiss["add"] | undefined }) => {
  if (!add) return null;
  const isField = add.facet === "topics" || add.facet === "countries";
  return (
    <>
      {` Most of them have: ${add.name} (${add.stories}). `}
      {isField ? (
        <button
          class="small plain"
          form="subscribe"
          name={add.facet}
          value={add.value}
          formaction="/preview"
          formnovalidate
        >
          {`Add ${add.name}`}
        </button>
      ) : null}
    </>
  );
};

const Missed = ({ miss }: { miss: NearMiss }) => (
  <li>
    <strong>{stories(miss.stories)}</strong>
    {miss.clause.startsWith("excluded ")
      ? " fitted, and one thing alone kept them out: "
      : " fitted in all but one thing, and lacked: "}
    <bdi>{miss.clause}</bdi>.
    <Adding add={miss.add} />
    <ul class="quiet">
      {miss.examples.map(({ id, title }) => (
        <li dir="auto">
          <a href={`/stories/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </li>
);

const NearMisses = ({ misses }: { misses: readonly NearMiss[] }) =>
  misses.length === 0 ? null : (
    <section aria-labelledby="missed">
      <h2 id="missed">Narrowly missed</h2>
      <ul class="misses">
        {misses.slice(0, TOLD).map((miss) => (
          <Missed miss={miss} />
        ))}
      </ul>
    </section>
  );

const Latest = ({ digest }: { digest: Digest }) => (
  <section aria-labelledby="latest">
    <h2 id="latest">The latest digest</h2>
    <p class="quiet">
      {`First seen ${day(digest.from)} to ${day(digest.to)}. `}
      <a href={`/digests/${digest.id}`}>On its own page</a>
    </p>
    {digest.sections.length === 0 ? <p>Nothing matched in its window.</p> : null}
    {digest.sections.map((section) => (
      <section aria-labelledby={`in-${section.slug}`}>
        <h3 class="section" id={`in-${section.slug}`}>
          {section.name}
        </h3>
        <StoryList stories={section.stories} level={4} />
        {section.more > 0 ? <p class="quiet">{section.more} more ranked below these.</p> : null}
      </section>
    ))}
  </section>
);

export type PreviewProps = FormProps & {
  made: { preview: Preview; latest: Digest } | undefined;
};

const Told = ({ preview, latest }: { preview: Preview; latest: Digest }) => (
  <>
    <p class="lead">
      <bdi>{preview.filterText}</bdi>
    </p>
    <Sums preview={preview} />
    <Counts windows={preview.windows} />
    <p class="quiet">
      Stories are those that fit your choice, shown as many as one digest has room for, out of all
      events watched at that time. “No data”: nothing was read yet; such weeks do not count in the
      average.
    </p>
    <NearMisses misses={preview.nearMisses} />
    <p>
      <a href="#subscribe">Change it, or subscribe</a>
    </p>
    <Latest digest={latest} />
  </>
);

/** What the form would have brought in the last four weeks, and the form again as it was filled in. */
export const PreviewPage = ({ made, ...form }: PreviewProps) => (
  <Layout title="Your digest, tried on the last four weeks">
    <h1>Tried on the last four weeks</h1>
    <div class="split preview">
      <div>
        {made ? (
          <Told {...made} />
        ) : (
          <Notice tone="bad">Nothing to show yet: please look at the fields marked.</Notice>
        )}
      </div>
      <SubscribeForm {...form} />
    </div>
  </Layout>
);
