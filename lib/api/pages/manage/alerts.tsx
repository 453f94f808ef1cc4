/** @jsxImportSource hono/jsx */
import type { ChosenFact } from "#lib/core/model/fact.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import type { ManageDraft } from "../../manage-draft.ts";
import type { FieldError } from "../../problem.ts";
import { ErrorText, Pills, TextField } from "../controls.tsx";
import { errorAt } from "../text.ts";

type Filled = { draft: ManageDraft; errors: FieldError[] };

const FACTS: Record<ChosenFact, string> = {
  party: "Another state or organisation",
  agreement: "An agreement, or its next stage",
  official: "Official confirmation",
  number: "A number",
  date: "A date",
  place: "A place",
};
const FACT_OPTIONS = Object.entries(FACTS).map(([value, name]) => ({ value, name }));
const TOPIC_OPTIONS = TOPICS.map(({ slug, name }) => ({ value: slug, name }));

const Limits = ({ draft, errors }: Filled) => (
  <>
    <div class="columns">
      <TextField
        name="alertOrigins"
        label="From so many independent sources"
        type="number"
        value={draft.alertOrigins}
        error={errorAt(errors, "alerts.minOrigins")}
      />
      <TextField
        name="alertsPerDay"
        label="At most so many mails a day"
        type="number"
        value={draft.alertsPerDay}
        error={errorAt(errors, "alerts.maxPerDay")}
      />
    </div>
    <p class="hint">
      Of what you follow by name the first source is enough. What is over the day’s number comes
      with your next digest; without a digest, the next day.
    </p>
    <div class="columns">
      <TextField
        name="quietFrom"
        label="Quiet from"
        type="time"
        value={draft.quietFrom}
        error={errorAt(errors, "alerts.quietHours.from")}
      />
      <TextField
        name="quietTo"
        label="Quiet until"
        type="time"
        value={draft.quietTo}
        error={errorAt(errors, "alerts.quietHours.to")}
      />
    </div>
    <p class="hint">
      On the clock of your time zone. What breaks meanwhile comes in one mail at the end. Both
      empty: no quiet hours.
    </p>
  </>
);

const Worth = ({ draft, errors }: Filled) => (
  <fieldset>
    <legend>Worth another mail</legend>
    <p class="hint">
      A story is told once. It is told again only for a new fact of these kinds, which the mail
      names; what we sent and was corrected or withdrawn always is, and every fact of what you
      follow by name.
    </p>
    <Pills name="alertFacts" options={FACT_OPTIONS} chosen={draft.alertFacts} />
    <input type="hidden" name="alertKinds" value="shown" />
    <ErrorText id="alertFacts" text={errorAt(errors, "alerts.facts")} />
  </fieldset>
);

const Waking = ({ draft, errors }: Filled) => (
  <details open={draft.criticalTopics.length + draft.criticalFacts.length > 0}>
    <summary>What may wake you</summary>
    <p class="hint">Comes at once, in quiet hours and bursts too; the day’s number still holds.</p>
    <fieldset>
      <legend>Stories on</legend>
      <Pills name="criticalTopics" options={TOPIC_OPTIONS} chosen={draft.criticalTopics} />
    </fieldset>
    <fieldset>
      <legend>New facts of these kinds</legend>
      <Pills name="criticalFacts" options={FACT_OPTIONS} chosen={draft.criticalFacts} />
    </fieldset>
    <ErrorText id="critical" text={errorAt(errors, "alerts.critical")} />
  </details>
);

/** Whether and when a reader is written to at once, and what for. */
export const Alerts = (filled: Filled) => (
  <fieldset id="alerts">
    <legend>Alerts</legend>
    <label class="check">
      <input type="checkbox" name="alerts" value="yes" checked={filled.draft.alerts} />
      <span>Write to me at once when news of mine breaks</span>
    </label>
    <Limits {...filled} />
    <Worth {...filled} />
    <Waking {...filled} />
  </fieldset>
);
