import type { Digest } from "#lib/core/model/digest.ts";
import { updateView } from "../digest-view.ts";
import { period } from "../format.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Outlets } from "./Outlets.tsx";
import { Part } from "./Part.tsx";
import { FeedLink, Heading } from "./Text.tsx";

/** Events told before that further outlets took up: how many tell them now, who is new, and the last title. */
export function Updates({ voice, digest }: { voice: Voice; digest: Digest }) {
  const { updates = [] } = digest;
  const words = voice.words.updates;
  if (updates.length === 0) return null;
  return (
    <Part id="updates" title={words.title(period(digest))}>
      {updates.map((update, i) => {
        const { latest, added, otherAdded, ...view } = updateView(voice, update);
        return (
          <tr key={view.id}>
            <td className={i > 0 ? "rl" : undefined} style={i > 0 ? theme.next : theme.first}>
              <Heading voice={voice} view={view} />
              <div className="mu" style={theme.small}>
                {view.outlets}
                {added.length > 0 && (
                  <>
                    {`; ${words.added}`}
                    <Outlets voice={voice} outlets={added} others={otherAdded} />
                  </>
                )}
                {latest && (
                  <>
                    <br />
                    {words.latest}
                    <FeedLink href={latest.href} direction={latest.direction}>
                      {voice.words.quote(latest.title)}
                    </FeedLink>
                  </>
                )}
              </div>
            </td>
          </tr>
        );
      })}
    </Part>
  );
}
