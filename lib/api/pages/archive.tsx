/** @jsxImportSource hono/jsx */
import type { ArchiveEntry } from "../archive.ts";
import { queryOf } from "../stories-path.ts";
import { type Asked, FilterForm } from "./filter-form.tsx";
import { Follow, feedsOf } from "./follow.tsx";
import { Layout } from "./layout.tsx";
import { counted, day } from "./text.ts";

const Made = ({ digest }: { digest: NonNullable<ArchiveEntry["digest"]> }) => (
  <>
    <strong>{counted(digest.totals.stories, "story", "stories")}</strong>
    {` out of ${counted(digest.totals.watchedStories, "event", "events")} `}
    <a href={`/digests/${digest.id}`} aria-label={`Read ${day(digest.from)} to ${day(digest.to)}`}>
      Read
    </a>
  </>
);

/** Nothing is made by looking: the week waits for its button. */
const Making = ({ entry, asked }: { entry: ArchiveEntry; asked: Asked }) => (
  <form method="post" action="/digests">
    {Object.entries({ ...asked, to: entry.to }).map(([name, value]) =>
      value === "" ? null : <input type="hidden" name={name} value={value} />,
    )}
    <button class="small plain" aria-label={`Make it: ${day(entry.from)} to ${day(entry.to)}`}>
      Make it
    </button>
  </form>
);

export type ArchiveProps = { asked: Asked; filterText: string; entries: readonly ArchiveEntry[] };

/** The weekly digests of a filter, newest first. */
export const ArchivePage = ({ asked, filterText, entries }: ArchiveProps) => {
  const feeds = feedsOf("/v1/digests", queryOf(asked));
  return (
    <Layout title={`Weekly digests: ${filterText}`} feeds={feeds}>
      <div class="narrow">
        <h1>Weekly digests</h1>
        <FilterForm action="/digests" asked={asked} errors={[]} />
        <p class="lead">
          <bdi>{filterText}</bdi>
        </p>
        <table class="archive">
          <caption>
            The last eight weeks, each closed on Monday at 06:30 UTC and mailed at 07:00
          </caption>
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col">Digest</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr>
                <th scope="row">{`${day(entry.from)} to ${day(entry.to)}`}</th>
                <td>
                  {entry.digest ? (
                    <Made digest={entry.digest} />
                  ) : (
                    <Making entry={entry} asked={asked} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Follow asked={asked} feeds={feeds} other={{ href: "/stories", text: "The stories" }} />
      </div>
    </Layout>
  );
};
