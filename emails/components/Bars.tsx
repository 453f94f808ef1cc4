import type { ReactNode } from "react";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";

const { light } = theme;
const LENGTH = 60;

export type BarsProps = {
  voice: Voice;
  caption: string;
  column: string;
  rows: readonly { key: string; label: ReactNode; value: number }[];
  /** Rows below that count something else, or nothing, and so have no bar. */
  others?: readonly { key: string; label: ReactNode; value?: number }[];
};

const labelled = { padding: "4px 8px 4px 0", fontWeight: 400 } as const;
const hidden = { fontSize: 0, lineHeight: 0 } as const;

/** Bars made of table cells, each with its number: they need no image, and a screen reader hears a plain table. */
export function Bars({ voice, caption, column, rows, others }: BarsProps) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ fontSize: "13px", lineHeight: "18px" }}
    >
      <caption
        className="ink rl"
        style={{
          padding: "0 0 6px",
          borderBottom: `1px solid ${light.rule}`,
          textAlign: "left",
          fontWeight: 700,
          color: light.ink,
        }}
      >
        {caption}
      </caption>
      <thead style={hidden}>
        <tr>
          <th scope="col" style={hidden}>
            {column}
          </th>
          <th scope="col" style={hidden}>
            {voice.words.columns.bar}
          </th>
          <th scope="col" style={hidden}>
            {voice.words.columns.stories}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value }) => (
          <tr key={key}>
            <th scope="row" align="left" style={labelled}>
              {label}
            </th>
            <td width={LENGTH}>
              <Bar length={Math.max(2, Math.round((value / most) * LENGTH))} />
            </td>
            <Count voice={voice} value={value} />
          </tr>
        ))}
        {others?.map(({ key, label, value }) => (
          <tr key={key}>
            <th scope="row" align="left" colSpan={2} style={labelled}>
              {label}
            </th>
            <Count voice={voice} value={value} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Count = ({ voice, value }: { voice: Voice; value: number | undefined }) => (
  <td className="ink" align="right" width={30} style={{ fontWeight: 700, color: light.ink }}>
    {value !== undefined && voice.number(value)}
  </td>
);

/** The no-break space is for Outlook, which folds empty cells. */
const Bar = ({ length }: { length: number }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
    <tbody>
      <tr>
        <td
          className="br"
          width={length}
          height={8}
          style={{ ...hidden, backgroundColor: light.accent }}
        >
          {"\u00a0"}
        </td>
      </tr>
    </tbody>
  </table>
);
