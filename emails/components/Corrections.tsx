import type { Digest } from "#lib/core/model/digest.ts";
import { correctionView } from "../digest-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Outlets } from "./Outlets.tsx";
import { Part } from "./Part.tsx";
import { Heading } from "./Text.tsx";

const { light } = theme;

/** Where outlets changed what we had sent: what went and what came, before anything new. */
export function Corrections({ voice, digest }: { voice: Voice; digest: Digest }) {
  const { corrections = [] } = digest;
  const { words } = voice;
  if (corrections.length === 0) return null;
  return (
    <Part id="corrections" title={words.corrections.title} note={words.corrections.note}>
      {corrections.map((correction, i) => {
        const view = correctionView(voice, correction);
        return (
          <tr key={`${correction.id} ${correction.at} ${correction.outlet.name}`}>
            <td className={i > 0 ? "rl" : undefined} style={i > 0 ? theme.next : theme.first}>
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
      })}
    </Part>
  );
}
