/** @jsxImportSource hono/jsx */
import { TOPICS } from "#lib/core/model/topic.ts";
import { once } from "#lib/core/once.ts";
import { countries } from "../countries.ts";
import type { FieldError } from "../problem.ts";
import { Choice, TextField } from "./controls.tsx";
import { errorAt } from "./text.ts";

/** A query string as it was sent, right or wrong. */
export type Asked = { topic: string; country: string; pair: string; q: string };

const topicOptions = [
  { value: "", name: "All topics" },
  ...TOPICS.map(({ slug, name }) => ({ value: slug, name })),
];
const countryOptions = once(() => [
  { value: "", name: "All countries" },
  ...countries().map(({ code, name }) => ({ value: code, name })),
]);

export type FilterFormProps = { action: string; asked: Asked; errors: readonly FieldError[] };

/** Asks a page again, for another topic, country or words; what it asks for stands in its address. */
export const FilterForm = ({ action, asked, errors }: FilterFormProps) => (
  <form method="get" action={action} class="filter" role="search">
    <Choice
      name="topic"
      label="Topic"
      options={topicOptions}
      value={asked.topic}
      error={errorAt(errors, "topic")}
    />
    <Choice
      name="country"
      label="Country"
      options={countryOptions()}
      value={asked.country}
      error={errorAt(errors, "country")}
    />
    <TextField
      name="pair"
      label="Pair"
      value={asked.pair}
      hint="Such as KR-NATO"
      error={errorAt(errors, "pair")}
    />
    <TextField
      name="q"
      label="Words"
      value={asked.q}
      hint="Such as frigate AND launch*"
      error={errorAt(errors, "q")}
    />
    <button>Show</button>
  </form>
);
