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
  /** Made of the same elements as another page here, so that one look is enough. */
  alike?: true;
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

/** Has a reader of that name press a button of their own page, or send one of its forms. */
const pressed = async (
  world: World,
  name: string,
  form: NonNullable<Opened["form"]>,
  before?: (token: string) => Promise<unknown>,
): Promise<Opened> => {
  const token = await world.active(`${name}@reader.example`);
  await before?.(token);
  return { path: "/manage", form: { ...form, token } };
};

const press = (world: World, form: NonNullable<Opened["form"]>) =>
  visit(world, { path: "/manage", form });

/** Mutes and follows of every kind, and a pause: all that the page of a reader may show. */
async function withEverything(world: World, token: string): Promise<void> {
  for (const list of ["mutes", "follows"])
    for (const { kind, value } of RULES)
      await press(world, { token, action: "rule", list, kind, value });
  await press(world, { token, action: "pause", until: "2026-12-24" });
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

const [MUCH_TOLD, HOSTILE_STORY] = STORIES;
if (!MUCH_TOLD || !HOSTILE_STORY) throw new Error("the dataset has no second story");

const RULES = [
  { kind: "word", value: HOSTILE.slice(0, 60) },
  { kind: "word", value: "x".repeat(60) },
  { kind: "word", value: "قناة الدفاع" },
  { kind: "topic", value: "cyber" },
  { kind: "source", value: "failing" },
  { kind: "story", value: HOSTILE_STORY.id },
  { kind: "thread", value: HOSTILE_STORY.threadId },
];

/** Every page there is; a route without one fails the test beside this. */
export const PLACES: Place[] = [
  { name: "front", route: "GET /", open: () => ({ path: "/" }) },
  {
    name: "front, filled in by a link",
    route: "GET /",
    alike: true,
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
  {
    name: "story that is much told",
    route: "GET /stories/:id",
    open: () => ({ path: `/stories/${MUCH_TOLD.id}` }),
  },
  {
    name: "story that means harm",
    route: "GET /stories/:id",
    open: () => ({ path: `/stories/${HOSTILE_STORY.id}` }),
  },
  {
    name: "no such story",
    route: "GET /stories/:id",
    alike: true,
    open: () => ({ path: "/stories/sto_20200101_x" }),
  },
  {
    name: "thread",
    route: "GET /threads/:id",
    open: () => ({ path: `/threads/${HOSTILE_STORY.threadId}` }),
  },
  {
    name: "no such thread",
    route: "GET /threads/:id",
    alike: true,
    open: () => ({ path: `/threads/${JUNK}` }),
  },
  { name: "sources", route: "GET /sources", open: () => ({ path: "/sources" }) },
  {
    name: "sources that fail",
    route: "GET /sources",
    alike: true,
    open: () => ({ path: "/sources?state=failing" }),
  },
  {
    name: "sources in a state that is none",
    route: "GET /sources",
    alike: true,
    open: () => ({ path: `/sources?state=${JUNK}` }),
  },
  { name: "week", route: "GET /week", open: () => ({ path: "/week?week=2026-W47" }) },
  { name: "no such week", route: "GET /week", alike: true, open: () => ({ path: "/week" }) },
  { name: "archive", route: "GET /digests", open: () => ({ path: "/digests?topic=maritime" }) },
  {
    name: "archive, badly asked for",
    route: "GET /digests",
    alike: true,
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
    alike: true,
    open: () => ({ path: "/preview", form: WRONG }),
  },
  { name: "reference", route: "GET /docs", open: () => ({ path: "/docs" }) },
  {
    name: "digest",
    route: "GET /digests/:id",
    open: async (world) => ({ path: `/digests/${await digestOf(world)}` }),
  },
  {
    name: "no such digest",
    route: "GET /digests/:id",
    alike: true,
    open: () => ({ path: "/digests/none" }),
  },
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
    alike: true,
    open: async (world) => ({
      path: `/manage?token=${await world.active("manage@reader.example")}`,
    }),
  },
  {
    name: "saved",
    route: "POST /manage",
    alike: true,
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
    name: "manage, with all there may be",
    route: "GET /manage",
    open: async (world) => {
      const token = await world.active("everything@reader.example");
      await withEverything(world, token);
      return { path: `/manage?token=${token}` };
    },
  },
  {
    name: "paused",
    route: "POST /manage",
    alike: true,
    open: (world) => pressed(world, "paused", { action: "pause", until: "2026-12-24" }),
  },
  {
    name: "not paused",
    route: "POST /manage",
    open: (world) => pressed(world, "not-paused", { action: "pause", until: HOSTILE }),
  },
  {
    name: "going on",
    route: "POST /manage",
    alike: true,
    open: (world) =>
      pressed(world, "resumed", { action: "resume" }, (token) => withEverything(world, token)),
  },
  {
    name: "muted",
    route: "POST /manage",
    alike: true,
    open: (world) => pressed(world, "muted", { action: "rule", list: "mutes", ...RULES[0] }),
  },
  {
    name: "not muted",
    route: "POST /manage",
    open: (world) =>
      pressed(world, "not-muted", {
        action: "rule",
        list: "mutes",
        kind: "source",
        value: HOSTILE.slice(0, 60),
      }),
  },
  {
    name: "muted no longer",
    route: "POST /manage",
    alike: true,
    open: (world) =>
      pressed(world, "unruled", { action: "unrule", list: "mutes", ...RULES[0] }, (token) =>
        withEverything(world, token),
      ),
  },
  {
    name: "digest mailed now",
    route: "POST /manage",
    alike: true,
    open: (world) => pressed(world, "now", { action: "mail" }),
  },
  {
    name: "digest not mailed for a pause",
    route: "POST /manage",
    alike: true,
    open: (world) =>
      pressed(world, "not-now", { action: "mail" }, (token) => withEverything(world, token)),
  },
  {
    name: "ended",
    route: "POST /manage",
    alike: true,
    open: (world) => pressed(world, "ends-it", { action: "end" }),
  },
  {
    name: "manage, when it has ended",
    route: "GET /manage",
    alike: true,
    open: async (world) => {
      const token = await world.active("left@reader.example");
      await press(world, { token, action: "end" });
      return { path: `/manage?token=${token}` };
    },
  },
  {
    name: "button that there is not",
    route: "POST /manage",
    alike: true,
    open: (world) => pressed(world, "odd", { action: HOSTILE }),
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
    name: "way back",
    route: "GET /resubscribe",
    open: async (world) => {
      const email = "returns@reader.example";
      await press(world, { token: await world.active(email), action: "end" });
      const link = await world.link(email, "goodbye", "resubscribe");
      return { path: new URL(link).pathname + new URL(link).search };
    },
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
    name: "follow this",
    route: "GET /rules",
    open: async (world) => ({
      path: `/rules?token=${await tokenOf(world, "more", "rules")}&story=${HOSTILE_STORY.id}&want=more`,
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
    name: "no rule chosen",
    route: "POST /rules",
    alike: true,
    open: async (world) => ({
      path: "/rules",
      form: {
        token: await tokenOf(world, "chose", "rules"),
        story: HOSTILE_STORY.id,
        edit: HOSTILE,
      },
    }),
  },
  {
    name: "nothing chosen to follow",
    route: "POST /rules",
    alike: true,
    open: async (world) => ({
      path: "/rules",
      form: {
        token: await tokenOf(world, "chose-more", "rules"),
        story: HOSTILE_STORY.id,
        want: "more",
      },
    }),
  },
  {
    name: "rule taken back",
    route: "POST /rules",
    alike: true,
    open: async (world) => ({
      path: "/rules",
      form: {
        token: await tokenOf(world, "back", "rules"),
        story: HOSTILE_STORY.id,
        action: "undo",
        list: "mutes",
        kind: "word",
        value: HOSTILE.slice(0, 60),
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
    name: "unsubscribed by a mail program",
    route: "POST /unsubscribe/:token",
    alike: true,
    open: async (world) => ({
      path: `/unsubscribe/${await tokenOf(world, "clicked", "unsubscribe", "digest")}`,
      form: {},
    }),
  },
  {
    name: "unsubscribe by a link that is none",
    route: "GET /unsubscribe/:token",
    alike: true,
    open: () => ({ path: `/unsubscribe/${JUNK}` }),
  },
  {
    name: "unsubscribe link that is none",
    route: "POST /unsubscribe/:token",
    alike: true,
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
