import type { AlertFact } from "#lib/core/model/alert.ts";
import type { English } from "./messages-english.ts";

/** What an alert says by itself, in English. */
export const alertWords = ({ listed, plural }: English) => ({
  kinds: { fresh: "Alert", update: "Update", correction: "Correction" },
  several: (n: number) => plural(n, "alert", "alerts"),
  titled: (kind: string, title: string) => `${kind}: ${title}`,
  isNew: "What we know",
  since: (moment: string) => `New since the alert of ${moment}`,
  fact: {
    party: "New party",
    agreement: "Agreement",
    place: "Place",
    date: "Date",
    number: "Figure",
    official: "Officially confirmed by",
    outlets: "Now also told by",
    correction: "Corrected",
    withdrawn: "Withdrawn",
  } satisfies Record<AlertFact["kind"], string>,
  became: (before: string, text: string) => `${before} became ${text}`,
  says: (text: string, outlet: string) => `${text}, says ${outlet}`,
  origins: (names: readonly string[]) =>
    `${names.length === 1 ? "Origin" : "Origins"}: ${listed(names)}`,
  first: (moment: string) => `First told ${moment}`,
  times: (published: string, seen: string, sent: string, zone: string) =>
    `Published ${published} · seen ${seen} · sent ${sent} (${zone})`,
  seen: (moment: string) => `Seen ${moment}`,
  held: {
    quiet: "Held back until the end of your quiet hours.",
    burst: "Held back for a while: many alerts came within a short time, so they come together.",
  },
  footer: (filter: string) =>
    `You get this mail because you asked Sitrep for alerts (${filter}). Titles and sentences are quoted from the outlets; we write none of them.`,
  unsubscribe: "Unsubscribe from alerts",
});
