import type { ReactNode } from "react";
import { hasRightToLeft, type textDirection } from "../format.ts";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";

const { light } = theme;

/** The one first-order heading of a mail. */
export const Title = ({ children }: { children: ReactNode }) => (
  <h1
    className="ink h1"
    style={{ margin: "24px 0 6px", font: `bold 40px/46px ${theme.serif}`, color: light.ink }}
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
  <p className="mu" style={{ margin: "0 0 8px", ...theme.small }}>
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

type Direction = Pick<ReturnType<typeof textDirection>, "lang" | "dir">;

/** What a block has to say of its words; nothing where they are of our own language, and look so. */
export const spoken = (
  voice: Voice,
  { lang, dir }: Direction,
  text: string,
): Direction | undefined => {
  if (lang !== voice.lang || dir !== voice.dir) return { ...(lang && { lang }), dir };
  return hasRightToLeft(text) ? { dir: "auto" } : undefined;
};

/** A part of a line that may hold names from the right: they must not turn what follows. */
export const Isolated = ({ children }: { children: string }) =>
  hasRightToLeft(children) ? <bdi>{children}</bdi> : children;

type Titled = { title: string; href: string | null; direction: Direction };

/** What a feed calls itself or its report; `dir` keeps words from the right out of the line around them. */
export const FeedLink = ({
  href,
  direction,
  children,
}: {
  href: string | null;
  direction?: Direction;
  children: string;
}) => {
  if (href === null) return <bdi {...direction}>{children}</bdi>;
  const isolated = direction ?? (hasRightToLeft(children) ? { dir: "auto" } : {});
  return (
    <a href={href} {...isolated} className="ac" style={{ color: light.accent }}>
      {children}
    </a>
  );
};

const TitleText = ({ view: { title, href } }: { view: Titled }) =>
  href === null ? (
    <span className="ink" style={{ color: light.ink }}>
      {title}
    </span>
  ) : (
    <a href={href} className="ink" style={{ color: light.ink, textDecoration: "none" }}>
      {title}
    </a>
  );

type HeadlineProps = { voice: Voice; view: Titled };

/** The headline of a story, in its own language and direction; `size` is that of the letters and of the line. */
export const Headline = ({ voice, view, size }: HeadlineProps & { size: string }) => (
  <h3
    {...spoken(voice, view.direction, view.title)}
    style={{ margin: "0 0 6px", font: `bold ${size} ${theme.serif}` }}
  >
    <TitleText view={view} />
  </h3>
);

/** A headline within a list, which the list's own heading covers. */
export const Heading = ({ voice, view }: HeadlineProps) => (
  <p
    {...spoken(voice, view.direction, view.title)}
    style={{ margin: "0 0 4px", font: `bold 17px/23px ${theme.serif}` }}
  >
    <TitleText view={view} />
  </p>
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
