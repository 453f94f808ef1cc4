import type { Digest } from "#lib/core/model/digest.ts";
import { coverageView } from "../digest-view.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";
import { Note } from "./Text.tsx";

/** How well the sources were heard: what silent ones would have told is missing. */
export function Silence({ voice, digest }: { voice: Voice; digest: Digest }) {
  const [read, ...lines] = coverageView(voice, digest);
  if (read === undefined) return null;
  return (
    <Part id="coverage" title={voice.words.coverage.title} note={read}>
      <tr>
        <td>
          <Note>
            {lines.map((line, i) => (
              <span key={line}>
                {i > 0 && <br />}
                {line}
              </span>
            ))}
          </Note>
        </td>
      </tr>
    </Part>
  );
}
