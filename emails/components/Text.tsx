import type { ReactNode } from "react";
import { theme } from "../theme.ts";

const { light } = theme;

/** The one first-order heading of a mail. */
export const Title = ({ children }: { children: ReactNode }) => (
  <h1
    className="ink h1"
    style={{ margin: "22px 0 8px", font: `bold 36px/42px ${theme.serif}`, color: light.ink }}
  >
    {children}
  </h1>
);

/** A paragraph of ordinary size. */
export const Paragraph = ({ children }: { children: ReactNode }) => (
  <p style={{ margin: "0 0 16px" }}>{children}</p>
);

/** Small print. */
export const Note = ({ children }: { children: ReactNode }) => (
  <p
    className="mu"
    style={{ margin: "0 0 8px", fontSize: "13px", lineHeight: "20px", color: light.muted }}
  >
    {children}
  </p>
);

/** Words set apart from ours by a line at their side: a remark not to be overlooked, or what was asked for. */
export const Aside = ({ signal = false, children }: { signal?: boolean; children: ReactNode }) => {
  const color = signal ? light.signal : light.ink;
  return (
    <p
      className={signal ? "sg sb" : "ink rk"}
      style={{ margin: "16px 0", paddingLeft: "12px", borderLeft: `3px solid ${color}`, color }}
    >
      {children}
    </p>
  );
};

/** A link in our accent; the address is ours or was checked by `safeHref`. */
export const Anchor = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} className="ac" style={{ color: light.accent }}>
    {children}
  </a>
);

/** The one thing a service mail asks for; a table cell, so that Outlook draws its padding. */
export const Button = ({ href, children }: { href: string; children: ReactNode }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
    <tbody>
      <tr>
        <td style={{ padding: "8px 0 24px" }}>
          <a
            href={href}
            className="bt"
            style={{
              display: "inline-block",
              padding: "13px 26px",
              backgroundColor: light.accent,
              color: light.paper,
              fontWeight: 700,
              textDecoration: "none",
            }}
          >
            {children}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
);
