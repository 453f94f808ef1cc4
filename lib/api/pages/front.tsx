/** @jsxImportSource hono/jsx */
import { CONSENT } from "../consent.ts";
import type { Draft } from "../draft.ts";
import type { FieldError } from "../problem.ts";
import { TextField } from "./controls.tsx";
import { Layout, Notice } from "./layout.tsx";
import { ManageLinkForm } from "./link-form.tsx";
import { Preferences } from "./preferences.tsx";
import { StoryList, type StoryRow } from "./story-list.tsx";
import { errorAt } from "./text.ts";

export type FrontProps = {
  draft: Draft;
  errors: FieldError[];
  stories: StoryRow[];
  nearCountries: string[];
};

const SubscribeForm = ({ draft, errors, nearCountries }: Omit<FrontProps, "stories">) => (
  <form method="post" action="/subscribe" class="panel" id="subscribe">
    <h2>Your digest</h2>
    {errors.length > 0 ? (
      <Notice tone="bad">Not sent yet: please look at the fields marked below.</Notice>
    ) : null}
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
    <Preferences draft={draft} errors={errors} nearCountries={nearCountries} />
    <p class="quiet">{CONSENT.text}</p>
    <button>Subscribe</button>
    <p class="hint">We first send a link to confirm; without it nothing else follows.</p>
  </form>
);

/** The front page: what the service is, the form, and what has just come in. */
export const FrontPage = ({ stories, ...form }: FrontProps) => (
  <Layout
    title="Defence news, one story an event"
    description="Each event told once, with every outlet behind it, by mail on your topics and countries."
  >
    <section class="hero">
      <h1>Each event once, with every outlet behind it.</h1>
      <p>
        Sitrep reads defence news from official, wire and trade sources in many languages, gathers
        the reports of one event into one story, and mails you the week on your topics and
        countries.
      </p>
    </section>
    <div class="split">
      <SubscribeForm {...form} />
      <section aria-labelledby="latest">
        <h2 id="latest">Latest stories</h2>
        {stories.length > 0 ? (
          <StoryList stories={stories} />
        ) : (
          <p class="quiet">Nothing has come in during the last seven days.</p>
        )}
        <ManageLinkForm />
      </section>
    </div>
  </Layout>
);
