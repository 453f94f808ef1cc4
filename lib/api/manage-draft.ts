import type { Filter } from "#lib/core/model/filter.ts";
import { USUAL_FACTS } from "#lib/core/model/fact.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { type Draft, draftOf, draftOfForm, field, type Posted, requestOf, texts } from "./draft.ts";

/** The form of a reader's own page, right or wrong. */
export type ManageDraft = Draft & {
  languages: string[];
  minOrigins: string;
  alertOrigins: string;
  alertsPerDay: string;
  quietFrom: string;
  quietTo: string;
  /** Kinds of new facts worth a further alert, and kinds and topics that pass quiet hours. */
  alertFacts: string[];
  criticalFacts: string[];
  criticalTopics: string[];
  /** As it is stored; empty for the default. */
  locale: string;
};

export const manageDraftOf = (subscription: Subscription): ManageDraft => {
  const { filter, alerts } = subscription;
  return {
    ...draftOf(subscription),
    languages: filter.languages ?? [],
    minOrigins: String(filter.minOrigins ?? 1),
    alertOrigins: String(alerts.minOrigins),
    alertsPerDay: String(alerts.maxPerDay),
    quietFrom: alerts.quietHours?.from ?? "",
    quietTo: alerts.quietHours?.to ?? "",
    alertFacts: [...(alerts.facts ?? USUAL_FACTS)],
    criticalFacts: alerts.critical?.facts ?? [],
    criticalTopics: alerts.critical?.topics ?? [],
    locale: subscription.locale ?? "",
  };
};

/** The form as it was posted; a section that was not sent, as by an older page, stays as it is stored. */
export const manageDraftOfForm = (posted: Posted, subscription: Subscription): ManageDraft => {
  const isSent = (name: string) => posted[name] !== undefined;
  return {
    ...manageDraftOf(subscription),
    ...draftOfForm(posted),
    email: subscription.email,
    alerts: subscription.alerts.enabled,
    ...(isSent("minOrigins") && {
      languages: texts(posted, "languages"),
      minOrigins: field(posted, "minOrigins"),
    }),
    ...(isSent("alertOrigins") && {
      alerts: field(posted, "alerts") !== "",
      alertOrigins: field(posted, "alertOrigins"),
      alertsPerDay: field(posted, "alertsPerDay"),
      quietFrom: field(posted, "quietFrom"),
      quietTo: field(posted, "quietTo"),
    }),
    ...(isSent("alertKinds") && {
      alertFacts: texts(posted, "alertFacts"),
      criticalFacts: texts(posted, "criticalFacts"),
      criticalTopics: texts(posted, "criticalTopics"),
    }),
    ...(isSent("locale") && { locale: field(posted, "locale") }),
  };
};

const number = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));

const isUsual = (facts: readonly string[]): boolean =>
  facts.length === USUAL_FACTS.length && USUAL_FACTS.every((fact) => facts.includes(fact));

/** What may come at night; null where nothing may. */
const criticalOf = ({ criticalFacts: facts, criticalTopics: topics }: ManageDraft) =>
  facts.length + topics.length === 0
    ? null
    : { ...(topics.length > 0 && { topics }), ...(facts.length > 0 && { facts }) };

/** What the form asks for as a patch, still unchecked; `kept` is the filter, of which the form does not show all. */
export const patchOf = (draft: ManageDraft, kept: Filter): Record<string, unknown> => {
  const { languages: _, minOrigins: __, ...hidden } = kept;
  const { filter, schedule } = requestOf(draft, hidden);
  const isQuiet = draft.quietFrom !== "" || draft.quietTo !== "";
  return {
    schedule,
    filter: {
      ...(filter as object),
      ...(draft.languages.length > 0 && { languages: draft.languages }),
      ...(draft.minOrigins !== "1" && { minOrigins: number(draft.minOrigins) }),
    },
    alerts: {
      enabled: draft.alerts,
      minOrigins: number(draft.alertOrigins),
      maxPerDay: number(draft.alertsPerDay),
      quietHours: isQuiet ? { from: draft.quietFrom, to: draft.quietTo } : null,
      facts: isUsual(draft.alertFacts) ? null : draft.alertFacts,
      critical: criticalOf(draft),
    },
    locale: draft.locale === "" ? null : draft.locale,
  };
};
