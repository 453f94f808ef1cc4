import type { AlertFact } from "#lib/core/model/alert.ts";
import type { English } from "./messages-english.ts";

/** What an alert says by itself, in English. */
export const alertWords = ({ listed, number, plural }: English) => ({
  kinds: {
    fresh: "Alert",
    update: "Update",
    correction: "Correction",
    withdrawn: "Report withdrawn",
  },
  several: (n: number) => `Alert of ${plural(n, "story", "stories")}`,
  titled: (kind: string, title: string) => `${kind}: ${title}`,
  isNew: "What we know",
  since: (moment: string) => `New since the alert of ${moment}`,
  /** Of a story that has not been told before. */
  parties: (n: number) => (n === 1 ? "Party" : "Parties"),
  newParties: (n: number) => (n === 1 ? "New party" : "New parties"),
  fact: {
    agreement: "Agreement",
    place: "Place",
    date: "Date",
    number: "In figures",
    official: "Official source",
    outlets: "Now also told by",
    correction: "Corrected",
    withdrawn: "Withdrawn",
  } satisfies Record<Exclude<AlertFact["kind"], "party">, string>,
  instead: (before: string, text: string) => `${text}, not ${before}`,
  says: (outlet: string) => `, says ${outlet}`,
  by: (what: string, outlet: string) => `${what} by ${outlet}`,
  origins: (names: readonly string[]) =>
    `${names.length === 1 ? "Origin" : "Origins"}: ${listed(names)}`,
  first: (moment: string) => `First seen ${moment}`,
  times: (published: string, seen: string, sent: string, zone: string) =>
    `Published ${published} · seen ${seen} · sent ${sent} (${zone})`,
  seen: (moment: string) => `Seen ${moment}`,
  held: {
    quiet: "Held back until the end of your quiet hours.",
    burst: "Held back for some minutes after the alert before, so that a burst comes as one mail.",
    cap: "Held back until the next day: the alerts of the last one were used up.",
  },
  brief: (n: number) =>
    `${n === 1 ? "Of the last one" : `Of the last ${number(n)}`} this mail has room for the headline alone; its text part tells all.`,
  footer: (filter: string) =>
    `You get this mail because you asked Sitrep for alerts (${filter}). Titles and sentences are quoted from the outlets; we write none of them.`,
  unsubscribe: "Unsubscribe from alerts",
});
