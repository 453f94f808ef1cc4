import { Fragment, type ReactNode } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { type CellView, matrixView, type MatrixView } from "../matrix-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";

const { light } = theme;

/** Topics by countries against the usual, as a plain table with numbers, and what moved most. */
export const matrix = (voice: Voice, digest: Digest) => {
  const view = matrixView(voice, digest);
  if (view === undefined) return null;
  const { words } = voice;
  const { caption, countries, moved } = view;
  return (
    <Part id="matrix" title={words.matrix.title}>
      <Sheet
        moved={moved.length > 0 && <Moved title={words.matrix.moved} lines={moved} />}
        legend={<Legend text={words.matrix.legend} countries={countries} />}
      >
        <Numbers voice={voice} caption={caption} countries={countries}>
          {view.rows.map(({ topic, name, cells }) => (
            <Row key={topic} name={name}>
              {cells.map(({ stories, usual, mark }, i) => (
                <Figure
                  key={countries[i]?.code ?? "all"}
                  stories={stories}
                  usual={usual}
                  mark={mark}
                />
              ))}
            </Row>
          ))}
        </Numbers>
      </Sheet>
    </Part>
  );
};

type SheetProps = { moved: ReactNode; legend: ReactNode; children: ReactNode };

const Sheet = ({ moved, legend, children }: SheetProps) => (
  <tr>
    <td>
      {moved}
      {children}
      {legend}
    </td>
  </tr>
);

type LegendProps = { text: string; countries: MatrixView["countries"] };

const Legend = ({ text, countries }: LegendProps) => (
  <div className="mu" style={{ ...theme.small, paddingTop: "10px" }}>
    {text}
    <br />
    {countries.map(({ code, name }, i) => (
      <Fragment key={code}>
        {i > 0 && " · "}
        <b>{code}</b>
        {` ${name}`}
      </Fragment>
    ))}
  </div>
);

const Moved = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <p style={{ margin: "0 0 16px" }}>
    <b className="ink" style={{ color: light.ink }}>
      {title}
    </b>
    {lines.map((text) => (
      <span key={text}>
        <br />
        {text}
      </span>
    ))}
  </p>
);

type NumbersProps = Pick<MatrixView, "caption" | "countries"> & {
  voice: Voice;
  children: ReactNode;
};

/** The lines are the rows', so that cells, of which there are many, need no style. */
const Numbers = ({ voice, caption, countries, children }: NumbersProps) => (
  <table
    className="mx"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    style={{ ...theme.small, borderCollapse: "collapse" }}
  >
    <caption className="mu" style={{ paddingBottom: "8px", textAlign: "left", color: light.muted }}>
      {caption}
    </caption>
    <thead>
      <tr className="ink rk" style={{ borderBottom: `1px solid ${light.ink}`, color: light.ink }}>
        <th scope="col" align="left" style={{ padding: "4px 0" }}>
          {voice.words.columns.topic}
        </th>
        {countries.map(({ code, name }) => (
          <th key={code} scope="col">
            <abbr title={name} style={{ textDecoration: "none" }}>
              {code}
            </abbr>
          </th>
        ))}
        <th scope="col">{voice.words.matrix.all}</th>
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <tr
    className="bd rl"
    style={{ borderBottom: `1px solid ${light.rule}`, lineHeight: "16px", color: light.body }}
  >
    <th scope="row" align="left" style={{ height: "44px", padding: "0 6px 0 0", fontWeight: 400 }}>
      {name}
    </th>
    {children}
  </tr>
);

/** The sign stands beside the number, so that the tint says nothing by itself. */
const Figure = ({ stories, usual, mark }: CellView) =>
  mark === undefined ? (
    <td align="center" width={40}>
      {stories}
      <br />
      <small>{usual}</small>
    </td>
  ) : (
    <td
      align="center"
      width={40}
      className="tn ink"
      style={{ backgroundColor: light.tint, color: light.ink }}
    >
      <b>{stories}</b>
      {`\u00a0${mark}`}
      <br />
      <small>{usual}</small>
    </td>
  );
