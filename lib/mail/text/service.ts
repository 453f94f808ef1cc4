import { plain } from "#emails/format.ts";
import type { ConfirmProps } from "#emails/Confirm.tsx";
import type { ManageProps } from "#emails/Manage.tsx";
import type { MoveProps } from "#emails/Move.tsx";
import { type Voice, voiceOf } from "#emails/voice.ts";
import { TextPage } from "./page.ts";

const signedOff = (voice: Voice, page: TextPage, postalAddress: string): string =>
  page.rule().paragraph(voice.words.footer.service).signed(voice, postalAddress).toString();

/** The confirmation as plain text. */
export const confirmText = (props: ConfirmProps): string => {
  const { confirmUrl, filterText, postalAddress } = props;
  const voice = voiceOf(props);
  const words = voice.words.confirm;
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
  return signedOff(voice, page, postalAddress);
};

/** The manage link as plain text. */
export const manageText = (props: ManageProps): string => {
  const { manageUrl, postalAddress } = props;
  const voice = voiceOf(props);
  const words = voice.words.manage;
  const page = new TextPage()
    .heading(words.title.toUpperCase(), "=")
    .paragraph(words.asked)
    .blank()
    .labelled(words.button, manageUrl)
    .blank()
    .paragraph(words.secret)
    .blank()
    .paragraph(words.ignore);
  return signedOff(voice, page, postalAddress);
};

/** The question of a change of address as plain text. */
export const moveText = (props: MoveProps): string => {
  const { side, address, moveUrl, postalAddress } = props;
  const voice = voiceOf(props);
  const words = voice.words.move;
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
  return signedOff(voice, page, postalAddress);
};
