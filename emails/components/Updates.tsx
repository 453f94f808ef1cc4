import type { Digest, DigestUpdate } from "#lib/core/model/digest.ts";
import { updateView } from "../digest-view.ts";
import { period } from "../format.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Outlets } from "./Outlets.tsx";
import { Part } from "./Part.tsx";
import { FeedLink, Heading } from "./Text.tsx";

/** Events told before that further outlets took up: how many tell them now, who is new, and the last title. */
export const updates = (voice: Voice, digest: Digest) => {
  const { updates: all = [] } = digest;
  if (all.length === 0) return null;
  return (
    <Part id="updates" title={voice.words.updates.title(period(digest))}>
      {all.map((update, i) => (
        <Update key={update.id} voice={voice} update={update} first={i === 0} />
      ))}
    </Part>
  );
};

type UpdateProps = { voice: Voice; update: DigestUpdate; first: boolean };

function Update({ voice, update, first }: UpdateProps) {
  const words = voice.words.updates;
  const { latest, added, otherAdded, ...view } = updateView(voice, update);
  return (
    <tr>
      <td className={first ? undefined : "rl"} style={first ? theme.first : theme.next}>
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
}
