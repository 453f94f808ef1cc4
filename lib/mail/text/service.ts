import { plain } from "#emails/format.ts";
import { messages } from "#emails/messages.ts";
import type { ConfirmProps } from "#emails/Confirm.tsx";
import type { ManageProps } from "#emails/Manage.tsx";
import type { MoveProps } from "#emails/Move.tsx";
import { TextPage } from "./page.ts";

const signedOff = (page: TextPage, postalAddress: string): string =>
  page.rule().paragraph(messages.footer.service).signed(postalAddress).toString();

/** The confirmation as plain text. */
export const confirmText = ({ confirmUrl, filterText, postalAddress }: ConfirmProps): string => {
  const words = messages.confirm;
  const page = new TextPage()
    .heading(words.title.toUpperCase(), "=")
    .paragraph(words.asked)
    .blank()
    .paragraph(plain(filterText, 400), { first: "  " })
    .blank()
    .labelled(words.button, confirmUrl)
    .blank()
    .paragraph(words.pageText)
    .blank()
    .paragraph(words.ignore);
  return signedOff(page, postalAddress);
};

/** The manage link as plain text. */
export const manageText = ({ manageUrl, postalAddress }: ManageProps): string => {
  const words = messages.manage;
  const page = new TextPage()
    .heading(words.title.toUpperCase(), "=")
    .paragraph(words.asked)
    .blank()
    .labelled(words.button, manageUrl)
    .blank()
    .paragraph(words.secret)
    .blank()
    .paragraph(words.ignore);
  return signedOff(page, postalAddress);
};

/** The question of a change of address as plain text. */
export const moveText = ({ side, address, moveUrl, postalAddress }: MoveProps): string => {
  const words = messages.move;
  const page = new TextPage()
    .heading(words.title[side].toUpperCase(), "=")
    .paragraph(words.asked[side])
    .blank()
    .verbatim(`  ${plain(address)}`)
    .blank()
    .labelled(words.button, moveUrl)
    .blank()
    .paragraph(words.both)
    .blank()
    .paragraph(words.ignore[side]);
  return signedOff(page, postalAddress);
};
