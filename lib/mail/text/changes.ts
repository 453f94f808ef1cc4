import {
  correctionView,
  type CorrectionView,
  type TitleView,
  updateView,
  type UpdateView,
} from "#emails/digest-view.ts";
import { period } from "#emails/format.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Voice } from "#emails/voice.ts";
import { marked, wrapMarked } from "./mark.ts";
import type { TextPage } from "./page.ts";
import { outletNames } from "./story.ts";

const TITLE = { first: "- ", rest: "  " };
const INSIDE = { first: "  ", rest: "  " };

/** A quoted title with the number of its link, behind a word of ours where there is one. */
const titleText = (page: TextPage, title: string, { href }: TitleView, lead = ""): void => {
  const text = lead + marked(title, href === null ? null : page.number(href));
  page.verbatim(...wrapMarked(text, lead === "" ? TITLE : INSIDE));
};

const correctionText = (voice: Voice, page: TextPage, view: CorrectionView): void => {
  titleText(page.blank(), view.title, view);
  for (const change of view.changed) page.paragraph(change, INSIDE);
  if (view.before !== undefined) page.paragraph(view.before, INSIDE);
  page.paragraph(`${view.date} · ${outletNames(voice, [view.outlet], 0)}`, INSIDE);
};

/** What outlets changed in reports we had sent, before anything new. */
export const correctionsText = (voice: Voice, page: TextPage, { corrections }: Digest): void => {
  if (corrections === undefined || corrections.length === 0) return;
  const { title, note } = voice.words.corrections;
  page.heading(title.toUpperCase(), "-").paragraph(note);
  for (const each of corrections) correctionText(voice, page, correctionView(voice, each));
  page.links();
};

const updateText = (voice: Voice, page: TextPage, view: UpdateView): void => {
  const { quote, updates } = voice.words;
  const { latest, added, otherAdded } = view;
  titleText(page.blank(), view.title, view);
  if (latest) titleText(page, quote(latest.title), latest, updates.latest);
  const names =
    added.length > 0 ? `; ${updates.added}${outletNames(voice, added, otherAdded)}` : "";
  page.paragraph(view.outlets + names, INSIDE);
};

/** Events told before that further outlets took up. */
export const updatesText = (voice: Voice, page: TextPage, digest: Digest): void => {
  const { updates } = digest;
  if (updates === undefined || updates.length === 0) return;
  page.heading(voice.words.updates.title(period(digest)).toUpperCase(), "-");
  for (const each of updates) updateText(voice, page, updateView(voice, each));
  page.links();
};
