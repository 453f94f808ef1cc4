/** @jsxImportSource hono/jsx */
import { z } from "@hono/zod-openapi";
import { ReaderRule, type Subscription } from "#lib/core/model/subscription.ts";
import { editKey, editsFor, editsHeld, ruleWords } from "#lib/core/rules/edits.ts";
import type { ApiApp, ApiContext, ApiDeps } from "../deps.ts";
import { field, type Posted, postedForm } from "../draft.ts";
import { isId } from "../ids.ts";
import { endOf } from "../rule-end.ts";
import { failurePage, linkFailurePage } from "../pages/failure.tsx";
import { RuleAddedPage, RulesPage, type RulesProps } from "../pages/rules.tsx";

const Undo = z.object({ list: z.enum(["mutes", "follows"]), rule: ReaderRule });

/** What a link or form of the page names, as it came. */
type Asked = { token: string; storyId: string; want: string };

/** The page's facts: the story behind a link, as far as it is known, and what can be changed because of it. */
async function shown(
  { stores, clock }: ApiDeps,
  { token, storyId, want: wanted }: Asked,
  reader: Subscription,
): Promise<RulesProps | undefined> {
  if (!storyId.startsWith("sto_") || !isId(storyId)) return undefined;
  const story = await stores.stories.get(storyId);
  const edits = editsFor(storyId, story);
  const want = wanted === "more" ? "more" : "less";
  const held = editsHeld(edits, reader, clock());
  return { token, storyId, want, story, edits, held, reader };
}

async function takeBack(c: ApiContext, deps: ApiDeps, props: RulesProps, posted: Posted) {
  const [kind, value, until] = ["kind", "value", "until"].map((name) => field(posted, name));
  const rule = { kind, value, ...(until !== "" && { until }) };
  const parsed = Undo.safeParse({ list: field(posted, "list"), rule });
  if (!parsed.success) return failurePage(c, "invalid-input");
  const { list } = parsed.data;
  const done = await deps.subscribing.takeBackMailRule(props.token, list, parsed.data.rule);
  if (!done.ok) return linkFailurePage(c, done.reason);
  const same = props.edits.find(
    (edit) => editKey(edit) === editKey({ list, rule: parsed.data.rule }),
  );
  const takenBack = same?.words ?? ruleWords(list, parsed.data.rule);
  const held = editsHeld(props.edits, done.subscription, deps.clock());
  return c.html(<RulesPage {...props} held={held} takenBack={takenBack} />);
}

async function add(c: ApiContext, deps: ApiDeps, props: RulesProps, posted: Posted) {
  const edit = props.edits.find((one) => editKey(one) === field(posted, "edit"));
  const end = endOf(posted, deps.clock());
  if (!edit || !end) return c.html(<RulesPage {...props} error="none" />, 400);
  const rule = { ...edit.rule, ...end };
  const done = await deps.subscribing.addMailRule(props.token, edit.list, rule);
  if (done.ok) return c.html(<RuleAddedPage {...props} edit={{ ...edit, rule }} />);
  return done.reason === "too-many-rules"
    ? c.html(<RulesPage {...props} error="full" />, 409)
    : linkFailurePage(c, done.reason);
}

/** Mute and follow in a digest mail: single rules, added and taken back by the token of that mail. */
export function addRules(app: ApiApp, deps: ApiDeps): void {
  app.get("/rules", async (c) => {
    const token = c.req.query("token") ?? "";
    const found = await deps.subscribing.readMailRules(token);
    if (!found.ok) return linkFailurePage(c, found.reason);
    const asked = {
      token,
      storyId: c.req.query("story") ?? "",
      want: c.req.query("want") ?? "",
    };
    const props = await shown(deps, asked, found.subscription);
    return props ? c.html(<RulesPage {...props} />) : failurePage(c, "not-found");
  });

  app.post("/rules", async (c) => {
    const posted = await postedForm(c);
    const token = field(posted, "token");
    const found = await deps.subscribing.readMailRules(token);
    if (!found.ok) return linkFailurePage(c, found.reason);
    const asked = { token, storyId: field(posted, "story"), want: field(posted, "want") };
    const props = await shown(deps, asked, found.subscription);
    if (!props) return failurePage(c, "not-found");
    return field(posted, "action") === "undo"
      ? takeBack(c, deps, props, posted)
      : add(c, deps, props, posted);
  });
}
