/** @jsxImportSource hono/jsx */
import { raw } from "hono/html";
import { once } from "#lib/core/once.ts";
import { countries } from "../countries.ts";
import type { Draft } from "../draft.ts";
import type { FieldError } from "../problem.ts";
import { Pill, Pills, TextField } from "./controls.tsx";
import { errorAt } from "./text.ts";

export type CountryChoiceProps = {
  draft: Draft;
  errors: FieldError[];
  /** Codes shown to be ticked: what is in the news. */
  nearCountries: string[];
};

const options = once(() => countries().map(({ code, name }) => ({ value: code, name })));

/** Two hundred and fifty names that never change: written once. */
const names = once(() =>
  countries()
    .map(({ code, name }) => <option value={name} data-code={code} />)
    .map(String)
    .join(""),
);

/** Countries: those in the news to tick, any other to type; a browser proposes names as one types. */
export const CountryChoice = ({ draft, errors, nearCountries }: CountryChoiceProps) => {
  const shown = new Set([...draft.countries, ...nearCountries]);
  return (
    <fieldset>
      <legend>Countries</legend>
      <p class="hint">None chosen means all. A story counts for the countries it is about.</p>
      <div id="country-pills">
        <Pills
          name="countries"
          options={options().filter(({ value }) => shown.has(value))}
          chosen={draft.countries}
        />
      </div>
      <TextField
        name="country"
        label="Another country"
        value={draft.country}
        list="country-names"
        hint="Type a name; several are separated by commas."
        error={errorAt(errors, "filter.countries") ?? errorAt(errors, "country")}
      />
      <datalist id="country-names">{raw(names())}</datalist>
      <template id="country-pill">
        <Pill name="countries" value="" text="" checked={false} />
      </template>
    </fieldset>
  );
};
