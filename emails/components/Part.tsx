import type { ReactNode } from "react";
import { theme } from "../theme.ts";
import { LayoutTable } from "./LayoutTable.tsx";

const { light } = theme;

export type PartProps = {
  /** What links within the mail lead to. */
  id: string;
  title: string;
  /** A count or a remark below the title. */
  note?: ReactNode;
  /** Rows of one cell. */
  children?: ReactNode;
};

/** One part of a digest, under a heading of the second order. */
export function Part({ id, title, note, children }: PartProps) {
  return (
    <LayoutTable style={{ marginTop: "22px" }}>
      <tr>
        <td className="rk" style={{ padding: "11px 0 14px", borderTop: `2px solid ${light.ink}` }}>
          <h2 id={id} className="ac" style={{ ...theme.label, margin: 0, color: light.accent }}>
            {title}
          </h2>
          {note !== undefined && (
            <div className="mu" style={theme.small}>
              {note}
            </div>
          )}
        </td>
      </tr>
      {children}
    </LayoutTable>
  );
}
