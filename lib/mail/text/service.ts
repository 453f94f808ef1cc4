import type { ServiceContent, ServiceFact } from "#emails/components/ServiceMail.tsx";
import { TextPage } from "./page.ts";

const factText = (page: TextPage, { label, value, whole }: ServiceFact): void => {
  page.paragraph(`${label}:`);
  if (whole) page.verbatim(`  ${value}`);
  else page.paragraph(value, { first: "  " });
};

/** A mail of the service itself as plain text. */
export const serviceText = (content: ServiceContent): string => {
  const { voice, title, asked, facts, lead, button, remarks, why, postalAddress } = content;
  const page = new TextPage().heading(title.toUpperCase(), "=").paragraph(asked).blank();
  for (const fact of facts) factText(page, fact);
  if (lead !== undefined) page.blank().paragraph(lead);
  page.blank().labelled(button.label, button.href);
  for (const remark of remarks) page.blank().paragraph(remark);
  return page.rule().paragraph(why).signed(voice, postalAddress).toString();
};
