import { countryName } from "#lib/core/filter/names.ts";
import { once } from "#lib/core/once.ts";

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
const CODES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
  BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
  EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
  HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
  LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
  NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
  TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/** Every country a filter can name, by English name. */
export const countries = once((): readonly { code: string; name: string }[] =>
  CODES.map((code) => ({ code, name: countryName(code) })).toSorted((a, b) =>
    a.name.localeCompare(b.name, "en"),
  ),
);

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const byName = once(
  () =>
    new Map(
      countries().flatMap(({ code, name }) => [
        [plain(name), code],
        [plain(code), code],
      ]),
    ),
);

/** The code of a country that somebody typed by its English name or its code, accents and signs aside. */
export const countryCalled = (typed: string): string | undefined => byName().get(plain(typed));

/** Organisations that act as a party in a pair. */
export const PARTIES = ["ASEAN", "AUKUS", "EU", "NATO", "QUAD", "UN"] as const;

const KNOWN = new Set(CODES);
const KNOWN_PARTIES = new Set<string>([...KNOWN, ...PARTIES]);

export const isCountry = (code: string): boolean => KNOWN.has(code);
export const isParty = (id: string): boolean => KNOWN_PARTIES.has(id);
