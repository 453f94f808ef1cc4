/** What a reader agrees to by subscribing, as the form shows it. A change of words is a new version. */
export const CONSENT = {
  version: "3",
  text: "By subscribing you ask us to send digests to this address, and alerts if you choose them. We keep the address, your choices, and when and from which network address you asked and confirmed, use them for nothing else, and forget them when you say so. Every mail has a link to stop.",
};

/** Where the consent was given, and to which words: kept with the subscription. */
export const PAGE_CONSENT = { form: "page", consentText: CONSENT.version } as const;
export const API_CONSENT = { form: "api", consentText: CONSENT.version } as const;
