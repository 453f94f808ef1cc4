import type { Schedule } from "#lib/core/model/subscription.ts";
import type { English } from "./messages-english.ts";

const weekdays = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} satisfies Record<Schedule["weekday"], string>;

/** A whole hour of the day: `07:00`. */
const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

/** What a subscription sends, and when. */
export type Rhythm = Pick<Schedule, "frequency" | "weekday" | "hour"> & { alerts: boolean };

/** What is ordered, by name. */
const orderedIn = ({ frequency, alerts }: Rhythm): string => {
  if (frequency === "off") return alerts ? "alerts" : "subscription";
  return alerts ? "digest and alerts" : "digest";
};

/** What the mails about a subscription say by themselves, in English. */
export const serviceWords = ({ listed, plural }: English) => ({
  service: {
    about: "About",
    until: "The link works until",
    at: (moment: string, zone: string) => `${moment} (${zone})`,
    plainLink: "If the button does not work, open this address:",
  },
  confirm: {
    kicker: "Subscription",
    title: (rhythm: Rhythm) => `One step to your ${orderedIn(rhythm)}`,
    asked: (rhythm: Rhythm) =>
      `Someone, we hope you, asked for Sitrep mails (${orderedIn(rhythm)}) at this address. They come once you say yes.`,
    when: "When",
    /** `every Monday at 07:00 (Asia/Seoul)`. */
    rhythm: ({ frequency, weekday, hour, alerts }: Rhythm, zone: string) => {
      const at = `at ${clock(hour)} (${zone})`;
      const too = alerts ? ", and alerts as news breaks" : "";
      return {
        weekly: `every ${weekdays[weekday]} ${at}${too}`,
        daily: `every day ${at}${too}`,
        off: alerts ? "alerts alone, no digest" : "no digest and no alerts for now",
      }[frequency];
    },
    button: "Confirm this subscription",
    pageText:
      "The link leads to a page where you confirm with one press; opening it does nothing yet.",
    ignore:
      "Not you? Do nothing. Without a confirmation nothing else comes; only if somebody asks again does this question come again.",
  },
  move: {
    kicker: "Change of address",
    title: { old: "Shall your digest move?", new: "Shall a digest come here?" },
    asked: {
      old: "Somebody, we hope you, asked to send your Sitrep mails to another address from now on.",
      new: "Somebody, we hope you, asked to have the Sitrep mails of another mailbox sent to this one from now on.",
    },
    address: { old: "The new address", new: "This address" },
    button: "See and agree",
    both: "The same question went to the other mailbox. The change is made once both have agreed, within 48 hours; opening the page does nothing yet.",
    ignore: {
      old: "Not you? Do nothing, and nothing changes. Whoever asked has a link to your preferences, so have a look at them.",
      new: "Not you? Do nothing, and nothing comes here.",
    },
  },
  manage: {
    kicker: "Preferences",
    title: "Your key to Sitrep",
    asked:
      "Here is the link you asked for. With it you change topics, countries and schedule, pause, see what we keep, or leave.",
    button: "Open my preferences",
    secret:
      "It works like a key: whoever has it can change your subscription, so do not pass it on. Asking for a new one is always possible.",
    ignore:
      "Not you? Then somebody typed your address; nothing has changed, and you need do nothing.",
  },
  goodbye: {
    kicker: "Goodbye",
    title: "You have left",
    asked: "Nothing more will come: no digest, no alert. This is the last mail.",
    ended: "What has ended",
    what: (ended: readonly ("digest" | "alerts")[]) =>
      ended.length === 0
        ? "Your subscription"
        : `Your ${listed(ended.map((kind) => ({ digest: "digest", alerts: "alerts" })[kind]))}`,
    at: "When",
    notYou: (days: number, until: string) =>
      `Not you, or a second thought? For ${plural(days, "day", "days")}, until ${until}, this button leads to a page that takes it up again as it was.`,
    button: "Take it up again",
    kept: (choices: number, consent: number) =>
      `We delete your address, your choices and copies of our mails after ${plural(choices, "day", "days")}, and where you asked and confirmed from, which is proof, ${plural(consent, "day", "days")} after the confirmation.`,
    erase:
      "To have all of it deleted at once, ask for a link to your preferences on our front page, and choose to erase.",
    why: "You get this one mail because your subscription was ended on one of our pages. There is nothing left to unsubscribe from.",
  },
});
