import { Fragment } from "react";
import type { OutletView } from "../story-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { FeedLink } from "./Text.tsx";

const { light } = theme;

type OutletsProps = { voice: Voice; outlets: readonly OutletView[]; others: number };

/** Who told it, each with what to know of it, and how many more there are. */
export const Outlets = ({ voice, outlets, others }: OutletsProps) => (
  <>
    {outlets.map((outlet, i) => (
      <Fragment key={`${outlet.name} ${outlet.href}`}>
        {i > 0 && " · "}
        <FeedLink href={outlet.href}>{outlet.name}</FeedLink>
        {outlet.label !== undefined && (
          <>
            {" "}
            <Tag text={outlet.label} signal={outlet.signal} />
          </>
        )}
      </Fragment>
    ))}
    {others > 0 && ` ${voice.words.othersToo(others)}`}
  </>
);

/** What a reader should know of an outlet before its words; state media stand out. */
const Tag = ({ text, signal }: { text: string; signal: boolean }) => {
  const color = signal ? light.signal : light.muted;
  return (
    <span
      className={signal ? "sg sb" : "mu rl"}
      style={{
        padding: "0 4px",
        border: `1px solid ${signal ? color : light.rule}`,
        fontSize: "11px",
        whiteSpace: "nowrap",
        color,
      }}
    >
      {text}
    </span>
  );
};
