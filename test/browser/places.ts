import type { Purpose } from "#lib/core/tokens.ts";
import type { World } from "./world.ts";
import { FILTER, HOSTILE, STORIES } from "./dataset.ts";

export type Opened = { path: string; form?: Record<string, string | string[]> };

/** A page as somebody comes to it: by an address, or by sending a form there. */
export type Place = {
  name: string;
  /** The route that serves it, as the app lists it. */
  route: `${"GET" | "POST"} /${string}`;
  /** A part of a page, which the page's script puts in: no page of its own. */
  part?: true;
  open(world: World): Opened | Promise<Opened>;
};

const SETTINGS = {
  topics: ["cyber", "land"],
  countries: ["JP", "KR"],
  pairs: "us-kr",
  query: "drone",
  frequency: "weekly",
  weekday: "sun",
  hour: "9",
  timeZone: "Asia/Seoul",
};
/** A form in which nothing is as it should be, and all of it is shown again. */
const WRONG = {
  ...Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, HOSTILE])),
  query: `drone AND ( ${HOSTILE}`,
};
const JUNK = encodeURIComponent(`${HOSTILE}${"x".repeat(300)}`);

const digestOf = async (world: World): Promise<string> =>
  String((await world.post("/v1/digests", { filter: FILTER }))["id"]);

/** The token of a link in a mail to a reader of that name, whose subscription is active. */
async function tokenOf(world: World, name: string, purpose: Purpose, detail?: string) {
  const email = `${name}@reader.example`;
  await world.active(email);
  return world.token(email, purpose, detail);
}

const moveOf = async (world: World, name: string) => ({
  token: await world.active(`${name}@reader.example`),
  email: `new-${name}@reader.example`,
});

/** The token that the old mailbox gets when a change of address has been asked for. */
async function moveToken(world: World, name: string): Promise<string> {
  await visit(world, { path: "/address", form: await moveOf(world, name) });
  const link = await world.link(`${name}@reader.example`, "move", "move");
  return new URL(link).searchParams.get("token") ?? "";
}

const HOSTILE_STORY = STORIES[1];
if (!HOSTILE_STORY) throw new Error("the dataset has no second story");

/** Every page there is; a route without one fails the test beside this. */
export const PLACES: Place[] = [
  { name: "front", route: "GET /", open: () => ({ path: "/" }) },
  {
    name: "front, filled in by a link",
    route: "GET /",
    open: () => ({ path: `/?topics=cyber&countries=KR&country=${JUNK}&query=${JUNK}` }),
  },
  {
    name: "live preview",
    route: "GET /preview/live",
    part: true,
    open: () => ({ path: "/preview/live" }),
  },
  {
    name: "live preview of what cannot be read",
    route: "GET /preview/live",
    part: true,
    open: () => ({ path: `/preview/live?query=(${JUNK}&country=${JUNK}` }),
  },
  { name: "stories", route: "GET /stories", open: () => ({ path: "/stories" }) },
  {
    name: "stories, badly asked for",
    route: "GET /stories",
    open: () => ({ path: `/stories?q=(${JUNK}&topic=${JUNK}&country=${JUNK}&pair=${JUNK}` }),
  },
  { name: "week", route: "GET /week", open: () => ({ path: "/week?week=2026-W47" }) },
  { name: "no such week", route: "GET /week", open: () => ({ path: "/week" }) },
  { name: "archive", route: "GET /digests", open: () => ({ path: "/digests?topic=maritime" }) },
  {
    name: "archive, badly asked for",
    route: "GET /digests",
    open: () => ({ path: `/digests?q=(${JUNK}&topic=${JUNK}` }),
  },
  {
    name: "digest of the archive",
    route: "POST /digests",
    open: () => ({ path: "/digests", form: { to: "2026-11-16T07:00:00.000Z" } }),
  },
  {
    name: "preview",
    route: "POST /preview",
    open: () => ({ path: "/preview", form: { ...SETTINGS, query: FILTER.query ?? "" } }),
  },
  {
    name: "preview of what cannot be read",
    route: "POST /preview",
    open: () => ({ path: "/preview", form: WRONG }),
  },
  { name: "reference", route: "GET /docs", open: () => ({ path: "/docs" }) },
  {
    name: "digest",
    route: "GET /digests/:id",
    open: async (world) => ({ path: `/digests/${await digestOf(world)}` }),
  },
  { name: "no such digest", route: "GET /digests/:id", open: () => ({ path: "/digests/none" }) },
  {
    name: "form with errors",
    route: "POST /subscribe",
    open: () => ({ path: "/subscribe", form: { ...WRONG, email: HOSTILE } }),
  },
  {
    name: "asked for a subscription",
    route: "POST /subscribe",
    open: () => ({ path: "/subscribe", form: { ...SETTINGS, email: "asked@reader.example" } }),
  },
  {
    name: "asked for a link",
    route: "POST /manage-link",
    open: () => ({ path: "/manage-link", form: { email: "asked@reader.example" } }),
  },
  {
    name: "confirm",
    route: "GET /confirm",
    open: async (world) => ({
      path: `/confirm?token=${await world.pending("confirm@reader.example")}`,
    }),
  },
  {
    name: "confirmed",
    route: "POST /confirm",
    open: async (world) => ({
      path: "/confirm",
      form: { token: await world.pending("confirmed@reader.example") },
    }),
  },
  {
    name: "link that is none",
    route: "GET /confirm",
    open: () => ({ path: `/confirm?token=${JUNK}` }),
  },
  {
    name: "manage",
    route: "GET /manage",
    open: async (world) => ({
      path: `/manage?token=${await world.active("manage@reader.example")}`,
    }),
  },
  {
    name: "saved",
    route: "POST /manage",
    open: async (world) => ({
      path: "/manage",
      form: { ...SETTINGS, token: await world.active("saved@reader.example"), action: "save" },
    }),
  },
  {
    name: "not saved",
    route: "POST /manage",
    open: async (world) => ({
      path: "/manage",
      form: { ...WRONG, token: await world.active("wrong@reader.example"), action: "save" },
    }),
  },
  {
    name: "erased",
    route: "POST /manage",
    open: async (world) => ({
      path: "/manage",
      form: { token: await world.active("erased@reader.example"), action: "erase" },
    }),
  },
  {
    name: "unsubscribe",
    route: "GET /unsubscribe/:token",
    open: async (world) => ({
      path: `/unsubscribe/${await tokenOf(world, "ends", "unsubscribe", "digest")}`,
    }),
  },
  {
    name: "unsubscribed",
    route: "POST /unsubscribe/:token",
    open: async (world) => ({
      path: `/unsubscribe/${await tokenOf(world, "ended", "unsubscribe", "digest")}`,
      form: { scope: "all" },
    }),
  },
  {
    name: "subscribed again",
    route: "POST /resubscribe",
    open: async (world) => {
      const end = `/unsubscribe/${await tokenOf(world, "again", "unsubscribe", "digest")}`;
      const ended = await (await visit(world, { path: end, form: { scope: "all" } })).text();
      const token = /name="token" value="([^"]+)"/.exec(ended)?.[1] ?? "";
      return { path: "/resubscribe", form: { token } };
    },
  },
  {
    name: "less of this",
    route: "GET /rules",
    open: async (world) => ({
      path: `/rules?token=${await tokenOf(world, "less", "rules")}&story=${HOSTILE_STORY.id}`,
    }),
  },
  {
    name: "less of a story no longer known",
    route: "GET /rules",
    open: async (world) => ({
      path: `/rules?token=${await tokenOf(world, "lost", "rules")}&story=sto_20200101_x`,
    }),
  },
  {
    name: "rule added",
    route: "POST /rules",
    open: async (world) => ({
      path: "/rules",
      form: {
        token: await tokenOf(world, "ruled", "rules"),
        story: HOSTILE_STORY.id,
        edit: `mutes story ${HOSTILE_STORY.id}`,
      },
    }),
  },
  {
    name: "asked for a change of address",
    route: "POST /address",
    open: async (world) => ({ path: "/address", form: await moveOf(world, "asks") }),
  },
  {
    name: "change of address",
    route: "GET /move",
    open: async (world) => ({ path: `/move?token=${await moveToken(world, "moves")}` }),
  },
  {
    name: "change of address agreed to",
    route: "POST /move",
    open: async (world) => ({ path: "/move", form: { token: await moveToken(world, "moved") } }),
  },
  {
    name: "unsubscribe by a link that is none",
    route: "GET /unsubscribe/:token",
    open: () => ({ path: `/unsubscribe/${JUNK}` }),
  },
  {
    name: "unsubscribe link that is none",
    route: "POST /unsubscribe/:token",
    open: () => ({ path: `/unsubscribe/${JUNK}`, form: {} }),
  },
];

/** Goes there without a browser: asks for it, or sends the form. */
export function visit(world: World, { path, form }: Opened): Promise<Response> {
  if (!form) return fetch(`${world.url}${path}`);
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  return fetch(`${world.url}${path}`, { method: "POST", body });
}
