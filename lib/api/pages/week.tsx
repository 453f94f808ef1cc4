/** @jsxImportSource hono/jsx */
import type { WeekCounts } from "#lib/core/model/week.ts";
import type { WeekMatrix } from "#lib/core/week-matrix.ts";
import { weekAfter, weekOf, windowOfWeek } from "#lib/core/weeks.ts";
import { storiesPath } from "../stories-path.ts";
import { Layout, Message } from "./layout.tsx";
import { counted, day, minute } from "./text.ts";

type Cell = WeekMatrix["total"];
type Asked = { topic?: string; country?: string };

const WORDS = { high: "far above usual", low: "far below usual" };
const SIGNS = { high: "▲", low: "▼" };

/** A count; what is usual is told beside it, and to screen readers whether it is far from that. */
const Count = ({
  cell,
  href,
  total,
}: {
  cell: Cell;
  href: string | undefined;
  total?: boolean;
}) => {
  const { stories, usual, mark } = cell;
  const number = stories === 0 ? <span class="nothing">0</span> : stories;
  return (
    <td class={["number", mark ?? "", total ? "sum" : ""].filter(Boolean).join(" ")}>
      {href !== undefined && stories > 0 ? <a href={href}>{number}</a> : number}
      {mark === null ? null : <span aria-hidden="true">{` ${SIGNS[mark]}`}</span>}
      {usual === null ? null : (
        <small>
          <span class="unseen">, usual </span>
          {usual}
          {mark === null ? null : <span class="unseen">{`, ${WORDS[mark]}`}</span>}
        </small>
      )}
    </td>
  );
};

type TableProps = { counts: WeekCounts; matrix: WeekMatrix };

const Head = ({ matrix }: { matrix: WeekMatrix }) => (
  <thead>
    <tr>
      <th scope="col">Topic</th>
      {matrix.countries.map(({ name }) => (
        <th scope="col" class="number">
          {name}
        </th>
      ))}
      <th scope="col" class="number">
        Others, each counted
      </th>
      <th scope="col" class="number sum">
        All
      </th>
    </tr>
  </thead>
);

const Body = ({ counts, matrix }: TableProps) => {
  const window = windowOfWeek(counts.week);
  const to = (asked: Asked): string => storiesPath({ ...asked, ...window });
  return (
    <>
      <tbody>
        {matrix.rows.map((row) => (
          <tr>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, index) => {
              const country = matrix.countries[index]?.code ?? "";
              return <Count cell={cell} href={to({ topic: row.topic, country })} />;
            })}
            <Count cell={row.others} href={undefined} />
            <Count cell={row.total} href={to({ topic: row.topic })} total />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All topics</th>
          {matrix.countries.map(({ code, total }) => (
            <Count cell={total} href={to({ country: code })} total />
          ))}
          <Count cell={matrix.others} href={undefined} total />
          <Count cell={matrix.total} href={to({})} total />
        </tr>
      </tfoot>
    </>
  );
};

const Table = (props: TableProps) => (
  <div class="scroll" role="region" aria-label="Stories by topic and country" tabindex={0}>
    <table class="matrix">
      <caption>Stories by topic and country</caption>
      <Head matrix={props.matrix} />
      <Body {...props} />
    </table>
  </div>
);

const Compared = ({ counts, matrix }: TableProps) => (
  <p class="quiet">
    {matrix.total.usual === null
      ? "There are too few weeks yet to say what is usual. "
      : `Small numbers are what is usual: the mean of ${counted(matrix.comparedWith.length, "week", "weeks")} before${counts.final ? "" : ", for as much of the week as has passed"}. ▲ and ▼ mark what is far from it. `}
    A story counts under each of its topics and each country it is about, so sums may exceed the
    total; under “Others, each counted” a story about three of them counts three times. Stories that
    were old when we found them (“older, found late” in lists) are not counted.{" "}
    {counts.final ? "" : `Counted ${minute(counts.countedAt)}; the week is still running. `}
    <a href={`/v1/weeks/${counts.week}`}>As JSON</a>
  </p>
);

const Moved = ({ matrix }: { matrix: WeekMatrix }) =>
  matrix.moved.length === 0 ? null : (
    <section aria-labelledby="moved">
      <h2 id="moved">What moved most</h2>
      <ul>
        {matrix.moved.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );

const Others = ({ week, now }: { week: string; now: Date }) => {
  const [before, after] = [weekAfter(week, -1), weekAfter(week)];
  const running = weekOf(now);
  return (
    <nav class="weeks" aria-label="Weeks">
      <a href={`/week?week=${before}`} rel="prev">{`← ${before}`}</a>
      {after > running ? null : (
        <a href={`/week?week=${after}`} rel="next">
          {after === running ? "This week so far →" : `${after} →`}
        </a>
      )}
    </nav>
  );
};

/** The week by topic and country, beside what is usual. */
export const WeekPage = ({ counts, matrix, now }: TableProps & { now: Date }) => {
  const { from, to } = windowOfWeek(counts.week);
  const sunday = day(new Date(Date.parse(to) - 1).toISOString());
  return (
    <Layout
      title={`Week ${counts.week}`}
      description="Defence stories of the week by topic and country, beside what is usual."
    >
      <h1>{counts.final ? "The week in numbers" : "This week so far"}</h1>
      <p class="lead">
        {`${counts.week}, ${day(from)} to ${sunday}: `}
        <strong>{counted(counts.stories, "story", "stories")}</strong>
        {` told in ${counted(counts.reports, "report", "reports")} by ${counted(counts.outlets, "outlet", "outlets")}.`}
      </p>
      <Others week={counts.week} now={now} />
      <Moved matrix={matrix} />
      <Table counts={counts} matrix={matrix} />
      <Compared counts={counts} matrix={matrix} />
    </Layout>
  );
};

/** Before the first count. */
export const NoWeekPage = () => (
  <Message title="The week in numbers">
    <p>No week has been counted yet. The first count comes within the hour.</p>
    <p>
      <a href="/stories">To the latest stories</a>
    </p>
  </Message>
);
