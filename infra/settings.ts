/**
 * What is secret or another on every stage, and so in no repository: `sst secret set NAME VALUE --stage STAGE`.
 * A missing one stops the deployment, naming it; one with a default may stay unset.
 */
const setting = (name: string, byDefault?: string) => new sst.Secret(name, byDefault).value;

export const publicUrl = setting("PublicUrl");
export const mailFrom = setting("MailFrom");
export const postalAddress = setting("PostalAddress");
export const resendApiKey = setting("ResendApiKey");
/** Unset, nothing answers at `/webhooks/resend`. Known only once there is an address for Resend to call. */
export const resendWebhookSecret = setting("ResendWebhookSecret", "");
export const signingKey = setting("SigningKey");
export const adminToken = setting("AdminToken");
/** Where alarms go. AWS asks this address once whether it wants them. */
export const alarmEmail = setting("AlarmEmail");
/** In US dollars a month, for the whole account. */
export const monthlyBudget = setting("MonthlyBudget", "50");

/** Whom a stage other than production may mail: nobody, unless it is said. */
export const mailAllowlist = setting("MailAllowlist", "");
/** A brake: a run that finds more digests due, and thrice what is usual, plans none. */
export const mailRunLimit = setting("MailRunLimit", "1000");
export const rateLimitClient = setting("RateLimitClient", "20");

/** Guards what holds data against removal. */
export const production = $app.stage === "production";
