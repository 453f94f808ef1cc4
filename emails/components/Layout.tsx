import { Body, Container, Head, Html } from "@react-email/components";
import type { ReactNode } from "react";
import type { Voice } from "../voice.ts";
import { styleSheet, theme } from "../theme.ts";
import { LayoutTable } from "./LayoutTable.tsx";

const { light } = theme;

export type LayoutProps = {
  voice: Voice;
  /** Of `preheaderOf`; a web page has none. */
  preheader?: ReactNode;
  title: string;
  kicker: string;
  children: ReactNode;
};

/** What the inbox shows behind the subject. */
export const preheaderOf = (text: string) => {
  const shown = text.slice(0, PREVIEWED);
  return <Preheader room={PREVIEWED - shown.length}>{shown}</Preheader>;
};

const PREVIEWED = 150;
/** Fills the rest of the line, so that the mail's own words do not run into it. */
const FILLER = "\u00a0\u200c\u200b\u200d\u200e\u200f\ufeff";
const unseen = {
  display: "none",
  overflow: "hidden",
  lineHeight: "1px",
  opacity: 0,
  maxHeight: 0,
  maxWidth: 0,
};

/** As React Email's `Preview`, which would count what is put into it. */
const Preheader = ({ room, children }: { room: number; children: string }) => (
  <div style={unseen} data-skip-in-text>
    {children}
    {room > 0 && <div>{FILLER.repeat(room)}</div>}
  </div>
);

/** The sheet all our mails are printed on: masthead, one column, paper on page. */
export function Layout({ voice, preheader, title, kicker, children }: LayoutProps) {
  return (
    <Html lang={voice.lang} dir={voice.dir}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </Head>
      <Body className="pg" style={{ margin: 0, padding: "24px 0", backgroundColor: light.page }}>
        {preheader}
        <Container
          className="pp"
          style={{ width: "100%", maxWidth: `${theme.width}px`, backgroundColor: light.paper }}
        >
          <Sheet product={voice.words.product} kicker={kicker}>
            {children}
          </Sheet>
        </Container>
      </Body>
    </Html>
  );
}

const band = {
  paddingBottom: "14px",
  borderBottom: `1px solid ${light.rule}`,
  fontSize: "12px",
  lineHeight: "16px",
} as const;

/** `<main>` is unknown to old clients: a div with the role reads the same in all of them. */
type SheetProps = Pick<LayoutProps, "kicker" | "children"> & { product: string };

function Sheet({ product, kicker, children }: SheetProps) {
  return (
    <div role="main">
      <LayoutTable>
        <tr>
          <td
            className="px bd rk"
            style={{
              padding: "18px 36px 32px",
              borderTop: `6px solid ${light.ink}`,
              font: `15px/23px ${theme.sans}`,
              color: light.body,
              wordBreak: "break-word",
            }}
          >
            <LayoutTable>
              <tr>
                <td
                  className="ink rl"
                  style={{ ...band, fontWeight: 700, letterSpacing: "3px", color: light.ink }}
                >
                  {product.toUpperCase()}
                </td>
                <td align="right" className="mu rl" style={{ ...band, color: light.muted }}>
                  {kicker}
                </td>
              </tr>
            </LayoutTable>
            {children}
          </td>
        </tr>
      </LayoutTable>
    </div>
  );
}
