import type { ReactNode } from "react";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";

const { light } = theme;
const LENGTH = 60;

export type BarsOf = {
  caption: string;
  column: string;
  rows: readonly { key: string; label: ReactNode; value: number }[];
  /** Rows below that count something else, or nothing, and so have no bar. */
  others?: readonly { key: string; label: ReactNode; value?: number }[];
};

const labelled = { padding: "4px 8px 4px 0", fontWeight: 400 } as const;
const hidden = { fontSize: 0, lineHeight: 0 } as const;

/** Bars made of table cells, each with its number: they need no image, and a screen reader hears a plain table. */
export const bars = (voice: Voice, { caption, column, rows, others = [] }: BarsOf) => {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return (
    <Bars voice={voice} caption={caption} column={column}>
      {rows.map(({ key, label, value }) => (
        <Row
          key={key}
          length={Math.max(2, Math.round((value / most) * LENGTH))}
          count={voice.number(value)}
        >
          {label}
        </Row>
      ))}
      {others.map(({ key, label, value }) => (
        <Row key={key} count={value === undefined ? "" : voice.number(value)}>
          {label}
        </Row>
      ))}
    </Bars>
  );
};

type BarsProps = { voice: Voice; caption: string; column: string; children: ReactNode };

function Bars({ voice, caption, column, children }: BarsProps) {
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
      <tbody>{children}</tbody>
    </table>
  );
}

type RowProps = { length?: number; count: string; children: ReactNode };

const Row = ({ length, count, children }: RowProps) => (
  <tr>
    <th scope="row" align="left" colSpan={length === undefined ? 2 : undefined} style={labelled}>
      {children}
    </th>
    {length !== undefined && (
      <td width={LENGTH}>
        <Bar length={length} />
      </td>
    )}
    <td className="ink" align="right" width={30} style={{ fontWeight: 700, color: light.ink }}>
      {count}
    </td>
  </tr>
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
