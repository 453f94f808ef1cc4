import { Fragment } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { coverageView } from "../digest-view.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";
import { Isolated, Note } from "./Text.tsx";

/** How well the sources were heard: what silent ones would have told is missing. */
export const silence = (voice: Voice, digest: Digest) => {
  const [read, ...lines] = coverageView(voice, digest);
  if (read === undefined) return null;
  return (
    <Part id="coverage" title={voice.words.coverage.title} note={read}>
      <Unheard lines={lines} />
    </Part>
  );
};

const Unheard = ({ lines }: { lines: readonly string[] }) => (
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
);
