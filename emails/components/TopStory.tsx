import type { ReactNode } from "react";
import { theme } from "../theme.ts";
import { LayoutTable } from "./LayoutTable.tsx";

const { light } = theme;

/** The place of the story ranked first of all, set apart from the rest; its row is put into it. */
export const TopStory = ({ title, children }: { title: string; children: ReactNode }) => (
  <LayoutTable style={{ margin: "0 0 28px" }}>
    <tr>
      <td
        className="tn tp bl"
        style={{
          padding: "18px 24px 22px",
          borderTop: `3px solid ${light.accent}`,
          backgroundColor: light.tint,
        }}
      >
        <h2
          id="top"
          className="ac"
          style={{ ...theme.label, margin: "0 0 8px", color: light.accent }}
        >
          {title}
        </h2>
        <LayoutTable>{children}</LayoutTable>
      </td>
    </tr>
  </LayoutTable>
);
