import type { DigestStory } from "#lib/core/model/digest.ts";
import { once } from "#lib/core/once.ts";
import type { FieldError } from "../problem.ts";

const moment = once(
  () =>
    new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }),
);

/** `20 Nov 2026, 08:00 UTC`. */
export const minute = (at: string): string => `${moment().format(new Date(at))} UTC`;

const date = once(
  () => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }),
);

/** `20 Nov`, by UTC. */
export const day = (at: string): string => date().format(new Date(at));

/** A moment on a reader's own clock: `Monday 23 November 2026 at 07:00, Europe/Berlin`. */
export const onClockOf = (timeZone: string, at: string): string => {
  const format = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  });
  return `${format.format(new Date(at))}, ${timeZone.replaceAll("_", " ")}`;
};

export const counted = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;

/** `5 outlets, 1 origin: Yonhap`: how many tell a story, and from how many origins; a single one is named. */
export const toldBy = ({
  outlets,
  origins = [],
}: Pick<DigestStory, "outlets" | "origins">): string => {
  const told = counted(outlets.length, "outlet", "outlets");
  if (outlets.length < 2 || origins.length === 0) return told;
  const [first, ...others] = origins;
  const said = counted(origins.length, "origin", "origins");
  return `${told}, ${said}${first && others.length === 0 ? `: ${first.name}` : ""}`;
};

/** A feed's link as a page may carry it: absolute http or https, else undefined. */
export const safeHref = (url: string | null): string | undefined => {
  const parsed = url === null ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
};

/** What a form's field got wrong: the first error at its path or below it. */
export const errorAt = (errors: readonly FieldError[], path: string): string | undefined =>
  errors.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message;
