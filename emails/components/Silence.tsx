import { Fragment } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { coverageView } from "../digest-view.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";
import { Isolated, Note } from "./Text.tsx";

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
              <Fragment key={line}>
                {i > 0 && <br />}
                <Isolated>{line}</Isolated>
              </Fragment>
            ))}
          </Note>
        </td>
      </tr>
    </Part>
  );
}
