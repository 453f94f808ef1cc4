/** Known to both sides of the play. */
export const SECRETS = {
  signingKey: "the signing key of a storm, 32 characters",
  webhook: `whsec_${Buffer.from("the secret of webhooks").toString("base64")}`,
};
