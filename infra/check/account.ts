/** The account and region that the offline evaluation pretends to be in. */
export const ACCOUNT = "123456789012";
export const REGION = "eu-west-1";
