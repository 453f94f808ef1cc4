/** @jsxImportSource hono/jsx */
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { once } from "#lib/core/once.ts";
import type { Draft } from "../draft.ts";
import type { FieldError } from "../problem.ts";
import { CountryChoice } from "./country-choice.tsx";
import { Choice, ErrorText, Pills, TextField } from "./controls.tsx";
import { errorAt } from "./text.ts";

export type PreferencesProps = {
  draft: Draft;
  errors: FieldError[];
  /** Codes shown before the long list: what is in the news. */
  nearCountries: string[];
};

const DAY_NAMES: Record<(typeof WEEKDAYS)[number], string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
const FREQUENCIES = [
  { value: "weekly", name: "Once a week" },
  { value: "daily", name: "Every day" },
  { value: "off", name: "No digest" },
];
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  name: `${String(hour).padStart(2, "0")}:00`,
}));
const zoneOptions = once(() =>
  ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")].map((value) => ({
    value,
    name: value.replaceAll("_", " "),
  })),
);

const Narrower = ({ draft, errors }: PreferencesProps) => {
  const pairs = errorAt(errors, "filter.pairs");
  const query = errorAt(errors, "filter.query");
  return (
    <details open={Boolean(draft.pairs || draft.query || pairs || query)}>
      <summary>Narrow it down: pairs, words</summary>
      <TextField
        name="pairs"
        label="Pairs"
        value={draft.pairs}
        hint="Two parties in one story: KR-US, KR-NATO"
        error={pairs}
      />
      <TextField
        name="query"
        label="Words"
        value={draft.query}
        hint={'Such as: frigate AND (launch* OR "keel laid") NOT museum'}
        error={query}
      />
    </details>
  );
};

/** When the digest comes, as fields. */
export const Timing = ({ draft, errors }: Pick<PreferencesProps, "draft" | "errors">) => (
  <fieldset>
    <legend>When</legend>
    <div class="columns">
      <Choice
        name="frequency"
        label="How often"
        options={FREQUENCIES}
        value={draft.frequency}
        error={errorAt(errors, "schedule.frequency")}
      />
      <Choice
        name="weekday"
        label="Day of a weekly digest"
        options={WEEKDAYS.map((value) => ({ value, name: DAY_NAMES[value] }))}
        value={draft.weekday}
        error={errorAt(errors, "schedule.weekday")}
      />
      <Choice
        name="hour"
        label="Hour"
        options={HOURS}
        value={draft.hour}
        error={errorAt(errors, "schedule.hour")}
      />
      <Choice
        name="timeZone"
        label="Time zone"
        options={zoneOptions()}
        value={draft.timeZone}
        error={errorAt(errors, "schedule.timeZone")}
      />
    </div>
    <label class="check">
      <input type="checkbox" name="note" value="yes" checked={draft.note} />
      <span>Write to me also when nothing matched</span>
    </label>
  </fieldset>
);

/** What the digest is about, as fields. */
export const Interests = (props: PreferencesProps) => (
  <>
    <fieldset>
      <legend>Topics</legend>
      <p class="hint">None chosen means all.</p>
      <Pills
        name="topics"
        options={TOPICS.map(({ slug, name }) => ({ value: slug, name }))}
        chosen={props.draft.topics}
      />
      <ErrorText id="topics" text={errorAt(props.errors, "filter.topics")} />
    </fieldset>
    <CountryChoice {...props} />
    <Narrower {...props} />
  </>
);

/** What a reader chooses first, as fields of whatever form they stand in. */
export const Preferences = (props: PreferencesProps) => (
  <>
    <Interests {...props} />
    <Timing {...props} />
  </>
);
