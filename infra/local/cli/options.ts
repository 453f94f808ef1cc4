/** Every option of every command, so that it can stand anywhere on the line. */
export const OPTIONS = {
  at: {
    type: "string",
    value: "INSTANT",
    help: "Set the whole clock, such as to 2026-11-23T07:00:00Z",
  },
  json: { type: "boolean", help: "JSON lines for machines in place of words for people" },
  addresses: { type: "boolean", help: "Show e-mail addresses" },
  title: { type: "string", value: "TITLE", help: "Name of the feed (else its address)" },
  source: {
    type: "string",
    value: "NAME",
    help: "Publisher, by name or id; a known one lends kind and country (else by host)",
  },
  kind: {
    type: "string",
    value: "KIND",
    help: "official, state-media, wire, trade, think-tank or independent",
  },
  country: { type: "string", value: "CODE", help: "Country of the publisher, such as KR" },
  owner: { type: "string", value: "NAME", help: "Who owns it: sources of one owner are one voice" },
  language: { type: "string", value: "CODE", help: "Language of the feed, such as ko" },
  "full-text": {
    type: "boolean",
    help: "Read the page of each new entry too, for feeds that tell little",
  },
  "dry-run": { type: "boolean", help: "Say who would get what; change nothing and send nothing" },
  "pass-over": { type: "boolean", help: "Count as told what is due; mail nobody" },
  resume: { type: "boolean", help: "Lift a hold first: the trouble with the account is over" },
  off: { type: "boolean", help: "Switch it off again" },
  help: { type: "boolean", help: "Say how a command is used" },
} as const;

export type OptionName = keyof typeof OPTIONS;

export type Options = {
  readonly [Name in OptionName]?: (typeof OPTIONS)[Name]["type"] extends "string"
    ? string
    : boolean;
};
