/** @jsxImportSource hono/jsx */
import { describeFilter } from "#lib/core/filter/describe.ts";
import { languageName } from "#lib/core/filter/names.ts";
import { localeOf, OFFERED_LOCALES, type WrittenLocale, writtenLocale } from "#lib/core/locale.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ManageDraft } from "../../manage-draft.ts";
import type { FieldError } from "../../problem.ts";
import { Choice, ErrorText, type Option, Pills } from "../controls.tsx";
import { Interests, Timing } from "../preferences.tsx";
import { errorAt } from "../text.ts";
import { Alerts } from "./alerts.tsx";
import { OwnForm } from "./own-form.tsx";

type Filled = { draft: ManageDraft; errors: FieldError[] };

/** Those that most of what we read is written in; others a reader has chosen stand beside them. */
const LANGUAGES = [
  "en",
  "ar",
  "de",
  "es",
  "fr",
  "he",
  "it",
  "ja",
  "ko",
  "pl",
  "pt",
  "ru",
  "tr",
  "uk",
  "zh",
];
const ORIGINS = ["1", "2", "3", "4", "5"].map((value) => ({
  value,
  name: value === "1" ? "One is enough" : `At least ${value}`,
}));

const Languages = ({ draft, errors }: Filled) => (
  <fieldset>
    <legend>Languages</legend>
    <p class="hint">
      None chosen means all. A story counts for every language that one of its reports is in.
    </p>
    <Pills
      name="languages"
      options={[...new Set([...LANGUAGES, ...draft.languages])].map((value) => ({
        value,
        name: languageName(value),
      }))}
      chosen={draft.languages}
    />
    <ErrorText id="languages" text={errorAt(errors, "filter.languages")} />
  </fieldset>
);

/** The regions on offer. The reader's own locale stands for its region, so that saving the form does not reword it. */
const localeOptions = (own: string): Option[] => {
  const written = localeOf(own);
  const offered = OFFERED_LOCALES();
  const isOffered = offered.some(({ locale }) => locale === written);
  const option = ({ locale, region, sample }: WrittenLocale): Option => ({
    value: locale === written ? own : locale,
    name: `${region}: ${sample}`,
  });
  return [...offered, ...(isOffered ? [] : [writtenLocale(own)])].map(option);
};

/** What the form does not show and keeps: it came through the API. */
const Kept = ({ filter: { exclude } }: { filter: Filter }) =>
  exclude === undefined ? null : (
    <p class="hint">
      Kept as it is: <bdi>{describeFilter({ exclude })}</bdi>
    </p>
  );

/** What the digest is about, when it comes, and alerts: one form with one button. */
export const Settings = ({
  token,
  filter,
  locale,
  ...filled
}: Filled & { token: string; filter: Filter; locale: string | undefined }) => (
  <section aria-labelledby="digest">
    <h2 id="digest">Your digest and alerts</h2>
    <OwnForm token={token} class="panel">
      <Interests {...filled} nearCountries={[]} />
      <Languages {...filled} />
      <Choice
        name="minOrigins"
        label="Independent sources behind a story"
        options={ORIGINS}
        value={filled.draft.minOrigins}
        error={errorAt(filled.errors, "filter.minOrigins")}
      />
      <Kept filter={filter} />
      <Timing {...filled} />
      <Choice
        name="locale"
        label="Dates and numbers"
        options={localeOptions(locale ?? "")}
        value={filled.draft.locale}
        error={errorAt(filled.errors, "locale")}
      />
      <Alerts {...filled} />
      <button name="action" value="save">
        Save
      </button>
    </OwnForm>
  </section>
);
