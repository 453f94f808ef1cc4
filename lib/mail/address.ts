/** A mailbox (RFC 5322, 3.4) taken apart: `Name <local@domain>` or the bare address. */
export type Mailbox = { name: string; address: string; domain: string };

/** Reads a mailbox as configuration and models write it. Throws RangeError where there is no address in it. */
export const addressOf = (mailbox: string): Mailbox => {
  const match = /^(?<name>[^<>]*)<(?<address>[^<>\s]+)>\s*$/.exec(mailbox)?.groups;
  const address = match?.["address"] ?? mailbox.trim();
  const domain = /^[^\s@<>,;"]+@(?<domain>[^\s@<>,;"]+)$/.exec(address)?.groups?.["domain"];
  if (domain === undefined)
    throw new RangeError(`expected an address such as News <news@sitrep.example>`);
  return { name: (match?.["name"] ?? "").trim().replace(/^"(.*)"$/, "$1"), address, domain };
};
