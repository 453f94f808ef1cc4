/** @jsxImportSource hono/jsx */
import { countryName } from "#lib/core/filter/names.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import { Layout } from "./layout.tsx";
import { StoryList } from "./story-list.tsx";
import { counted, minute } from "./text.ts";

const Totals = ({ digest }: { digest: Digest }) => (
  <p>
    <strong>{counted(digest.totals.stories, "story", "stories")}</strong>
    {` out of ${counted(digest.totals.watchedReports, "report", "reports")} of ${counted(digest.totals.watchedStories, "event", "events")}, told by ${counted(digest.totals.outlets, "outlet", "outlets")}. `}
    {digest.byCountry.length > 0
      ? `Named most: ${digest.byCountry
          .slice(0, 5)
          .map(({ code, stories }) => `${countryName(code)} (${stories})`)
          .join(", ")}.`
      : ""}
  </p>
);

/** A stored digest as a page of the site. */
export const DigestPage = ({ digest }: { digest: Digest }) => (
  <Layout title={`Digest: ${digest.filterText}`}>
    <div class="narrow">
      <h1>Digest</h1>
      <p class="lead">
        <bdi>{digest.filterText}</bdi>
      </p>
      <p class="quiet">
        {`First seen from ${minute(digest.from)} until before ${minute(digest.to)}`}
        {digest.asOf === undefined ? "" : `, as of ${minute(digest.asOf)}`}
      </p>
      <Totals digest={digest} />
      <p>
        <a href={`/v1/digests/${digest.id}.html`}>As mailed</a>
        {" · "}
        <a href={`/v1/digests/${digest.id}.txt`}>Text</a>
        {" · "}
        <a href={`/v1/digests/${digest.id}.eml`}>Mail file</a>
        {" · "}
        <a href={`/v1/digests/${digest.id}`}>JSON</a>
      </p>
      {digest.sections.map((section) => (
        <section aria-labelledby={section.slug}>
          <h2 id={section.slug}>{section.name}</h2>
          <StoryList stories={section.stories} level={3} />
          {section.more > 0 ? <p class="quiet">{section.more} more ranked below these.</p> : null}
        </section>
      ))}
    </div>
  </Layout>
);
