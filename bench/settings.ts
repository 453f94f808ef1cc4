/** How the service is set up where a benchmark sends mails. */
export const SETTINGS = {
  publicUrl: "https://sitrep.example",
  signingKey: "benchmark-".repeat(4),
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Harbour Street, Example",
  nonce: "5eed".repeat(6),
};
