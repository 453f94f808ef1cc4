import type { Digest, DigestCorrection } from "#lib/core/model/digest.ts";
import { correctionView } from "../digest-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Outlets } from "./Outlets.tsx";
import { Part } from "./Part.tsx";
import { Heading } from "./Text.tsx";

const { light } = theme;

/** Where outlets changed what we had sent: what went and what came, before anything new. */
export const corrections = (voice: Voice, { corrections: all = [] }: Digest) =>
  all.length > 0 && (
    <Part
      id="corrections"
      title={voice.words.corrections.title}
      note={voice.words.corrections.note}
    >
      {all.map((correction, i) => (
        <Correction
          key={`${correction.id} ${correction.at} ${correction.outlet.name}`}
          voice={voice}
          correction={correction}
          first={i === 0}
        />
      ))}
    </Part>
  );

type CorrectionProps = { voice: Voice; correction: DigestCorrection; first: boolean };

function Correction({ voice, correction, first }: CorrectionProps) {
  const view = correctionView(voice, correction);
  return (
    <tr>
      <td className={first ? undefined : "rl"} style={first ? theme.first : theme.next}>
        <Heading voice={voice} view={view} />
        {view.changed.map((change) => (
          <div key={change} className="ink" dir="auto" style={{ color: light.ink }}>
            {change}
          </div>
        ))}
        <div className="mu" style={theme.small}>
          {view.before !== undefined && (
            <>
              <span dir="auto">{view.before}</span>
              <br />
            </>
          )}
          <Outlets voice={voice} outlets={[view.outlet]} others={0} />
          {` · ${view.date}`}
        </div>
      </td>
    </tr>
  );
}
