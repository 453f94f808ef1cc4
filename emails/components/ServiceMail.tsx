import type { ReactNode } from "react";
import { theme } from "../theme.ts";
import type { Voice } from "../voice.ts";
import { Footer, Remark } from "./Footer.tsx";
import { Layout, preheaderOf } from "./Layout.tsx";
import { Anchor, Button, Note, Paragraph, Title } from "./Text.tsx";
import { LayoutTable } from "./LayoutTable.tsx";

const { light } = theme;

/** Something to know before one presses: `About`, and what a filter says. */
export type ServiceFact = {
  label: string;
  value: string;
  /** Never broken into lines, such as an address. */
  whole?: true;
};

/** All that a service mail says, in the order it is read: plain data, for both of its parts. */
export type ServiceContent = {
  voice: Voice;
  kicker: string;
  title: string;
  preheader: string;
  asked: string;
  facts: readonly ServiceFact[];
  /** Whom the button is for, where it is not for every reader. */
  lead?: string;
  button: { label: string; href: string };
  remarks: readonly string[];
  /** Why it came. */
  why: string;
  postalAddress: string;
};

/** The one frame of the mails that the service sends of itself: a question, its facts, one button. */
export function ServiceMail(content: ServiceContent) {
  const { voice, kicker, title, preheader, asked, facts, lead, button, remarks } = content;
  return (
    <Layout voice={voice} title={title} kicker={kicker} preheader={preheaderOf(preheader)}>
      <Title>{title}</Title>
      <p className="bd" style={{ margin: "0 0 18px", font: `17px/27px ${theme.serif}` }}>
        {asked}
      </p>
      <Facts>
        {facts.map((fact) => (
          <Fact key={fact.label} {...fact} />
        ))}
      </Facts>
      {lead !== undefined && <Paragraph>{lead}</Paragraph>}
      <Button href={button.href}>{button.label}</Button>
      {remarks.map((remark) => (
        <Paragraph key={remark}>{remark}</Paragraph>
      ))}
      <Note>
        {voice.words.service.plainLink}
        <br />
        <Anchor href={button.href}>{button.href}</Anchor>
      </Note>
      <Footer voice={voice} links={[]} postalAddress={content.postalAddress}>
        <Remark>{content.why}</Remark>
      </Footer>
    </Layout>
  );
}

const Facts = ({ children }: { children: ReactNode }) => (
  <LayoutTable style={{ margin: "0 0 18px" }}>
    <tr>
      <td
        className="tn rk"
        style={{
          padding: "14px 18px 6px",
          borderLeft: `3px solid ${light.ink}`,
          backgroundColor: light.tint,
        }}
      >
        {children}
      </td>
    </tr>
  </LayoutTable>
);

const Fact = ({ label, value }: ServiceFact) => (
  <p className="ink" style={{ margin: "0 0 8px", color: light.ink }}>
    <span className="bd" style={{ fontSize: "13px", lineHeight: "18px", color: light.body }}>
      {label}
    </span>
    <br />
    <bdi>{value}</bdi>
  </p>
);
