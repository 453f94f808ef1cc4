import { expect, it } from "vitest";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { withWanted } from "#lib/core/subscription/wanted.ts";
import { type ComposeDeps, composeMail } from "#lib/jobs/compose-mail.ts";
import { sampleAlert } from "#test/helpers/batches.ts";
import { sampleDelivery, sampleSubscription } from "#test/helpers/samples.ts";

type Speech = { locale?: string | undefined; timeZone: string };
type Model = Speech & { rhythm?: object };

/** What the template of that kind would be given for this reader. */
async function given(kind: Delivery["kind"], reader: Subscription): Promise<Model> {
  const heard: Model[] = [];
  const listen = (model: Model): Mail => {
    heard.push(model);
    return { kind } as Mail;
  };
  const deps: ComposeDeps = {
    stores: {
      digests: { get: async () => undefined },
      alerts: { mails: async () => new Map([["dlv_1", sampleAlert()]]) },
    },
    renderer: {
      digest: (_, to) => listen(to),
      alert: (_, to) => listen(to),
      confirm: listen,
      manage: listen,
      move: listen,
      goodbye: listen,
    },
    signingKey: "a signing key for tests",
    publicUrl: "https://sitrep.example",
  };
  await composeMail(deps, sampleDelivery({ kind, generation: 2 }), reader);
  return heard[0]!;
}

/** How the mail of that kind would speak to this reader. */
const speech = async (kind: Delivery["kind"], reader: Subscription): Promise<Speech> => {
  const { locale, timeZone } = await given(kind, reader);
  return { locale, timeZone };
};

const rhythm = async (reader: Subscription) => (await given("confirm", reader)).rhythm;

const { schedule, filter, alerts, consent } = sampleSubscription();
const left = sampleSubscription({
  state: "unsubscribed",
  locale: "en-US",
  schedule: { ...schedule, timeZone: "America/Chicago" },
});
const again = {
  filter,
  schedule: { ...schedule, timeZone: "Europe/Berlin" },
  alerts,
  consent,
  askedFrom: "192.0.2.1",
};

it.each(["manage", "goodbye", "alert"] as const)(
  "a mail (%s) speaks as its reader chose",
  async (kind) => {
    expect(await speech(kind, left)).toEqual({ locale: "en-US", timeZone: "America/Chicago" });
  },
);

it.each(["de-DE", undefined])(
  "a mail that asks whether to begin again speaks as the new sign-up asks for: %s",
  async (locale) => {
    const wanted = withWanted(left, { ...again, ...(locale && { locale }) });
    expect(await speech("confirm", wanted)).toEqual({ locale, timeZone: "Europe/Berlin" });
  },
);

it("a mail that asks for a confirmation tells when what was asked for last comes", async () => {
  const asked = { ...again.schedule, frequency: "daily" as const, hour: 18 };
  const wanted = withWanted(left, {
    ...again,
    schedule: asked,
    alerts: { ...alerts, enabled: true },
  });
  expect(await rhythm(wanted)).toEqual({
    frequency: "daily",
    weekday: asked.weekday,
    hour: 18,
    alerts: true,
  });
  expect(await rhythm(left)).toMatchObject({ frequency: left.schedule.frequency, alerts: false });
});
