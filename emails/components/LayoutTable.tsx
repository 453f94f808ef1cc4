import type { CSSProperties, ReactNode } from "react";

/** Rows that stand below each other at full width: a table for the eye alone, which every client lays out alike. */
export const LayoutTable = ({
  style,
  children,
}: {
  style?: CSSProperties;
  children: ReactNode;
}) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    {...(style && { style })}
  >
    <tbody>{children}</tbody>
  </table>
);
