import type { AlertProps } from "#emails/Alert.tsx";
import { alertKind, alertStoryView, type AlertStoryView } from "#emails/alert-view.ts";
import { plain } from "#emails/format.ts";
import { wishes } from "#emails/story-view.ts";
import { type Voice, voiceOf } from "#emails/voice.ts";
import type { AlertStory } from "#lib/core/model/alert.ts";
import { marked } from "./mark.ts";
import { TextPage } from "./page.ts";
import { outletNames } from "./story.ts";

const newsText = ({ words }: Voice, page: TextPage, { since, facts }: AlertStoryView): void => {
  if (facts.length === 0) return;
  page.paragraph(`${since}:`);
  for (const { label, text, says } of facts)
    page.paragraph(words.alert.titled(label, `${text}${says}`), { first: "  * ", rest: "    " });
  page.blank();
};

const storyText = (
  voice: Voice,
  page: TextPage,
  told: AlertStory,
  { alert, reader }: AlertProps,
): void => {
  const { words } = voice;
  const shown = alertStoryView(voice, told, alert.sentAt);
  const { view, quote, origins, times } = shown;
  const isOne = alert.stories.length === 1;
  const title = isOne ? view.title : words.alert.titled(words.alert.kinds[shown.kind], view.title);
  const number = view.href === null ? null : page.number(view.href);
  page.heading(marked(title, number), isOne ? "=" : "-");
  newsText(voice, page, shown);
  if (quote) {
    const { outlet, text } = quote;
    page.paragraph(outlet === undefined ? text : words.alert.titled(outlet, text)).blank();
  }
  const names = outletNames(voice, view.outlets, view.otherOutlets);
  const lines = [names, origins, view.facts.join(" · "), ...times, shown.why];
  for (const line of lines) if (line) page.paragraph(line);
  const rules = page.ownNumber(`rules ${told.story.id}`, wishes(reader.rulesUrl, told.story).mute);
  page.paragraph(marked(words.text.rules, rules)).links();
};

/** An alert as plain text: what is new first. */
export const alertText = (props: AlertProps): string => {
  const { alert, reader, postalAddress } = props;
  const voice = voiceOf(reader);
  const { words } = voice;
  const page = new TextPage();
  const kind = alertKind(voice, alert).toUpperCase();
  if (alert.stories.length === 1) page.paragraph(kind);
  else page.heading(kind, "=");
  if (alert.held !== undefined) page.blank().paragraph(words.alert.held[alert.held]);
  for (const told of alert.stories) storyText(voice, page, told, props);
  return page
    .rule()
    .paragraph(words.alert.footer(plain(alert.filterText, 400)))
    .blank()
    .labelled(words.footer.preferences, reader.manageUrl)
    .labelled(words.alert.unsubscribe, reader.unsubscribeUrl)
    .signed(voice, postalAddress)
    .toString();
};
