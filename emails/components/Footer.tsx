import { Fragment, type ReactNode } from "react";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Anchor, Note } from "./Text.tsx";
import { LayoutTable } from "./LayoutTable.tsx";

export type FooterProps = {
  voice: Voice;
  links: readonly { href: string; label: string }[];
  postalAddress: string;
  /** Each a `Remark`: why this mail came, and what it covers. */
  children: ReactNode;
};

export const Remark = ({ children }: { children: string }) => (
  <Note>
    <bdi>{children}</bdi>
  </Note>
);

/** Who we are, why this came, and how to make it stop. */
export function Footer({ voice, links, postalAddress, children }: FooterProps) {
  return (
    <LayoutTable style={{ marginTop: "28px" }}>
      <tr>
        <td
          className="rk"
          style={{ borderTop: `2px solid ${theme.light.ink}`, paddingTop: "16px" }}
        >
          {children}
          {links.length > 0 && (
            <Note>
              {links.map(({ href, label }, i) => (
                <Fragment key={label}>
                  {i > 0 && " · "}
                  <Anchor href={href}>{label}</Anchor>
                </Fragment>
              ))}
            </Note>
          )}
          <Note>{voice.words.footer.privacy}</Note>
          <Note>{`${voice.words.product} · ${postalAddress}`}</Note>
        </td>
      </tr>
    </LayoutTable>
  );
}
