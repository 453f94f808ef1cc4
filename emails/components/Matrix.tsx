import { Fragment } from "react";
import type { Digest } from "#lib/core/model/digest.ts";
import { type CellView, matrixView, type MatrixView } from "../matrix-view.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Part } from "./Part.tsx";

const { light } = theme;

/** Topics by countries against the usual, as a plain table with numbers, and what moved most. */
export function Matrix({ voice, digest }: { voice: Voice; digest: Digest }) {
  const view = matrixView(voice, digest);
  if (view === undefined) return null;
  const words = voice.words.matrix;
  return (
    <Part id="matrix" title={words.title}>
      <tr>
        <td>
          {view.moved.length > 0 && <Moved title={words.moved} lines={view.moved} />}
          <Numbers voice={voice} view={view} />
          <div className="mu" style={{ ...theme.small, paddingTop: "10px" }}>
            {words.legend}
            <br />
            {view.countries.map(({ code, name }, i) => (
              <Fragment key={code}>
                {i > 0 && " · "}
                <b>{code}</b>
                {` ${name}`}
              </Fragment>
            ))}
          </div>
        </td>
      </tr>
    </Part>
  );
}

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

/** The lines are the rows', so that cells, of which there are many, need no style. */
const Numbers = ({ voice, view }: { voice: Voice; view: MatrixView }) => (
  <table
    className="mx"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    style={{ ...theme.small, borderCollapse: "collapse" }}
  >
    <caption className="mu" style={{ paddingBottom: "8px", textAlign: "left", color: light.muted }}>
      {view.caption}
    </caption>
    <thead>
      <tr className="ink rk" style={{ borderBottom: `1px solid ${light.ink}`, color: light.ink }}>
        <th scope="col" align="left" style={{ padding: "4px 0" }}>
          {voice.words.columns.topic}
        </th>
        {view.countries.map(({ code, name }) => (
          <th key={code} scope="col">
            <abbr title={name} style={{ textDecoration: "none" }}>
              {code}
            </abbr>
          </th>
        ))}
        <th scope="col">{voice.words.matrix.all}</th>
      </tr>
    </thead>
    <tbody>
      {view.rows.map(({ topic, name, cells }) => (
        <tr
          key={topic}
          className="bd rl"
          style={{ borderBottom: `1px solid ${light.rule}`, lineHeight: "16px", color: light.body }}
        >
          <th
            scope="row"
            align="left"
            style={{ height: "44px", padding: "0 6px 0 0", fontWeight: 400 }}
          >
            {name}
          </th>
          {cells.map((cell, i) => (
            <Figure key={view.countries[i]?.code ?? "all"} cell={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The sign stands beside the number, so that the tint says nothing by itself. */
const Figure = ({ cell: { stories, usual, mark } }: { cell: CellView }) =>
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
