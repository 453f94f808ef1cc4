import type { DigestStory } from "#lib/core/model/digest.ts";
import type { AlertStoryView, FactView } from "../alert-view.ts";
import { type StoryView, wishes } from "../story-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Outlets } from "./Outlets.tsx";
import { Anchor } from "./Text.tsx";
import { LayoutTable } from "./LayoutTable.tsx";

const { light } = theme;

type AlertRowProps = {
  voice: Voice;
  told: AlertStoryView;
  story: DigestStory;
  /** The one story of its mail, or the first or a further one of several. */
  place: "only" | "first" | "next";
  rulesUrl: string;
  /** By its headline alone. */
  isBrief: boolean;
};

/** One story of an alert: headline, what is new set apart, a sentence, who told it and when, and why it is here. */
export function AlertRow({ voice, told, story, place, rulesUrl, isBrief }: AlertRowProps) {
  const { words } = voice;
  return (
    <LayoutTable>
      <tr>
        <td
          className={place === "next" ? "rl" : undefined}
          style={
            place === "next"
              ? { padding: "20px 0", borderTop: `1px solid ${light.rule}` }
              : { padding: "20px 0" }
          }
        >
          {place !== "only" && <Kind text={words.alert.kinds[told.kind]} />}
          <Headline view={told.view} level={place === "only" ? "h1" : "h2"} />
          {!isBrief && <Body voice={voice} told={told} links={wishes(rulesUrl, story)} />}
        </td>
      </tr>
    </LayoutTable>
  );
}

type BodyProps = Pick<AlertRowProps, "voice" | "told"> & { links: ReturnType<typeof wishes> };

function Body({ voice, told, links }: BodyProps) {
  const { words } = voice;
  const { view, facts, quote, origins, times } = told;
  return (
    <>
      {facts.length > 0 && <News since={told.since} facts={facts} />}
      {quote && <Quote {...quote} />}
      <p className="bd" style={{ ...small, color: light.body }}>
        <Outlets voice={voice} outlets={view.outlets} others={view.otherOutlets} />
      </p>
      {origins !== undefined && <Line text={origins} />}
      <Line text={view.facts.join(" · ")} />
      {times.map((line) => (
        <Line key={line} text={line} />
      ))}
      {told.why !== undefined && <Line text={told.why} />}
      <p className="mu" style={{ ...small, padding: "6px 0 0" }}>
        <Anchor href={links.follow}>{words.follow}</Anchor>
        {" · "}
        <Anchor href={links.mute}>{words.mute}</Anchor>
      </p>
    </>
  );
}

const small = { ...theme.small, margin: 0 } as const;

const Line = ({ text }: { text: string }) => (
  <p className="mu" style={small}>
    <bdi>{text}</bdi>
  </p>
);

const Kind = ({ text }: { text: string }) => (
  <p className="mu" style={small}>
    {text}
  </p>
);

const Headline = ({ view, level: Level }: { view: StoryView; level: "h1" | "h2" }) => (
  <Level
    className={Level === "h1" ? "ink h1" : "ink"}
    lang={view.direction.lang}
    dir={view.direction.dir}
    style={{
      margin: "0 0 14px",
      font: `bold ${Level === "h1" ? "32px/39px" : "23px/29px"} ${theme.serif}`,
      color: light.ink,
    }}
  >
    {view.href === null ? (
      view.title
    ) : (
      <a href={view.href} className="ink" style={{ color: light.ink, textDecoration: "none" }}>
        {view.title}
      </a>
    )}
  </Level>
);

/** What the reader does not know yet; a correction stands out. */
const News = ({ since, facts }: { since: string; facts: readonly FactView[] }) => (
  <LayoutTable style={{ margin: "0 0 14px" }}>
    <tr>
      <td
        className="tn rk"
        style={{
          padding: "10px 16px 11px",
          borderLeft: `3px solid ${light.ink}`,
          backgroundColor: light.tint,
        }}
      >
        <p className="mu" style={{ ...small, padding: "0 0 4px" }}>
          {since}
        </p>
        {facts.map((fact) => (
          <Fact key={`${fact.label} ${fact.text}`} {...fact} />
        ))}
      </td>
    </tr>
  </LayoutTable>
);

/** A sentence of the story, or of the outlet that brought what is new in it. */
const Quote = ({
  text,
  outlet,
  direction: { lang, dir },
}: NonNullable<BodyProps["told"]["quote"]>) =>
  outlet === undefined ? (
    <p lang={lang} dir={dir} style={{ margin: "0 0 12px" }}>
      {text}
    </p>
  ) : (
    <p style={{ margin: "0 0 12px" }}>
      <bdi>{outlet}</bdi>:{" "}
      <bdi lang={lang} dir={dir}>
        {text}
      </bdi>
    </p>
  );

const Fact = ({ label, text, says, signal }: FactView) => {
  const color = signal ? light.signal : light.ink;
  return (
    <p className={signal ? "sg" : "ink"} style={{ margin: "0 0 2px", color }}>
      {`${label}: `}
      <b>
        <bdi>{text}</bdi>
      </b>
      {says !== "" && <bdi>{says}</bdi>}
    </p>
  );
};
