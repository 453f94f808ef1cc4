/** @jsxImportSource hono/jsx */
import { CONSENT } from "../consent.ts";
import type { Draft } from "../draft.ts";
import type { FieldError } from "../problem.ts";
import { TextField } from "./controls.tsx";
import { Layout, Notice } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";
import { LivePreview, type LivePreviewProps } from "./live-preview.tsx";
import { Preferences } from "./preferences.tsx";
import { SCRIPT_PATH } from "./script.ts";
import { errorAt } from "./text.ts";

export type FrontProps = {
  draft: Draft;
  errors: FieldError[];
  nearCountries: string[];
  live: LivePreviewProps;
};

export type FormProps = Omit<FrontProps, "live">;

/** Asks for a subscription; its second button shows what the choice would have brought. */
export const SubscribeForm = ({ draft, errors, nearCountries }: FormProps) => (
  <form method="post" action="/subscribe" class="panel" id="subscribe">
    <h2>Your digest</h2>
    {errors.length > 0 ? (
      <Notice tone="bad">Not sent yet: please look at the fields marked below.</Notice>
    ) : null}
    <Preferences draft={draft} errors={errors} nearCountries={nearCountries} />
    <fieldset>
      <legend>Alerts</legend>
      <label class="check">
        <input
          type="checkbox"
          name="alerts"
          value="yes"
          checked={draft.alerts}
          aria-describedby="alerts-hint"
        />
        <span>Write to me at once when news of mine breaks</span>
      </label>
      <p class="hint" id="alerts-hint">
        When two independent sources tell it: five mails a day at most, and what breaks between
        22:00 and 07:00 in one mail in the morning. A link in every mail changes that.
      </p>
    </fieldset>
    <TextField
      name="email"
      label="E-mail address"
      type="email"
      autocomplete="email"
      maxlength={254}
      required
      value={draft.email}
      error={errorAt(errors, "email")}
    />
    <p class="quiet">{CONSENT.text}</p>
    <div class="row">
      <button>Subscribe</button>
      <button class="plain" formaction="/preview" formnovalidate>
        Preview four weeks
      </button>
    </div>
    <p class="hint">
      We first send a link to confirm; without it nothing else follows. Dates and numbers are
      written as in your browser’s region, until you choose otherwise.
    </p>
  </form>
);

/** The front page: what the service is, the form, and the digest that the form as it stands would bring. */
export const FrontPage = ({ live, ...form }: FrontProps) => (
  <Layout
    title="Defence news, one story an event"
    description="Each event told once, with every outlet behind it, by mail on your topics and countries."
    script={SCRIPT_PATH}
  >
    <section class="hero">
      <h1>Each event once, with every outlet behind it.</h1>
      <p>
        Sitrep reads defence news from official, wire and trade sources in many languages, gathers
        the reports of one event into one story, and mails you the week on your topics and
        countries, with the reason why each story is there; what cannot wait comes at once, if you
        like.
      </p>
    </section>
    <div class="split">
      <SubscribeForm {...form} />
      <section aria-labelledby="live-title">
        <h2 id="live-title">What it would bring you today</h2>
        <div id="live">
          <LivePreview {...live} />
        </div>
        <ManageLinkForm />
      </section>
    </div>
  </Layout>
);
