/**
 * What is secret or another on every stage, and so in no repository: `sst secret set NAME VALUE --stage STAGE`.
 * A missing one stops the deployment, naming it.
 */
const setting = (name: string) => new sst.Secret(name).value;

/** Every function reads these: the runtime opens all its edges or none. */
export const shared = {
  STAGE: $app.stage,
  PUBLIC_URL: setting("PublicUrl"),
  MAIL_FROM: setting("MailFrom"),
  POSTAL_ADDRESS: setting("PostalAddress"),
  RESEND_API_KEY: setting("ResendApiKey"),
  SIGNING_KEY: setting("SigningKey"),
};

/** The API alone reads it. */
export const adminToken = setting("AdminToken");
