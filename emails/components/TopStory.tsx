import type { DigestStory } from "#lib/core/model/digest.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { type RowOf, StoryRow } from "./StoryRow.tsx";

const { light } = theme;

type TopStoryProps = {
  voice: Voice;
  story: DigestStory;
  rulesUrl?: string | undefined;
  row?: RowOf | undefined;
};

/** The story ranked first of all, set apart from the rest. */
export const TopStory = ({ voice, story, rulesUrl, row = StoryRow }: TopStoryProps) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    style={{ margin: "0 0 28px" }}
  >
    <tbody>
      <tr>
        <td
          className="tn tp bl"
          style={{
            padding: "18px 24px 22px",
            borderTop: `3px solid ${light.accent}`,
            backgroundColor: light.tint,
          }}
        >
          <h2
            id="top"
            className="ac"
            style={{ ...theme.label, margin: "0 0 8px", color: light.accent }}
          >
            {voice.words.top}
          </h2>
          <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
            <tbody>{row({ voice, story, place: "top", rulesUrl })}</tbody>
          </table>
        </td>
      </tr>
    </tbody>
  </table>
);
