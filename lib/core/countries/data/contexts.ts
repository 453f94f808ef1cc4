/** Names two places share: the second reading is taken where its words stand in the text and the first's do not. */
export const AMBIGUOUS: readonly {
  phrase: string;
  code: string;
  cues: string;
  otherwise: { code: string; cues: string };
}[] = [
  {
    phrase: "Georgia",
    code: "GE",
    cues: "Tbilisi; Georgian; Abkhazia; Ossetia; Saakashvili; Batumi; Russia; Russian; Soviet; Caucasus; Armenia; Azerbaijan; Kobakhidze; Moscow; NATO",
    otherwise: {
      code: "US",
      cues: "Atlanta; Savannah; Augusta; Macon; Fort Benning; Fort Stewart; Fort Moore; Fort Eisenhower; Kings Bay; Marietta; Robins Air Force Base; Alabama; Florida; Carolina; Tennessee; Texas; Virginia; county; sheriff; governor; Republican; Democrat; Stacey Abrams; Kemp; U.S.; Cumberland; Lockheed",
    },
  },
  {
    phrase: "Congo",
    code: "CD",
    cues: "Kinshasa; Goma; Kivu; M23; Kabila; Tshisekedi; Rwanda; Zaire; Bukavu",
    otherwise: { code: "CG", cues: "Brazzaville; Sassou; Pointe-Noire" },
  },
  {
    phrase: "Tripoli",
    code: "LY",
    cues: "Libya; Libyan; Gaddafi; Haftar; Benghazi",
    otherwise: { code: "LB", cues: "Lebanon; Lebanese; Beirut; Hezbollah" },
  },
  {
    phrase: "Panama City",
    code: "PA",
    cues: "Panamanian; canal",
    otherwise: { code: "US", cues: "Florida; Fla.; Tyndall" },
  },
  {
    phrase: "SDF",
    code: "JP",
    cues: "Japan; Japanese; Self-Defense; Self-Defence; Tokyo; GSDF; MSDF; ASDF",
    otherwise: {
      code: "SY",
      cues: "Syria; Syrian; Kurdish; Kurds; Raqqa; Kobani; Hasaka; Hasakah",
    },
  },
  {
    phrase: "Hyderabad",
    code: "IN",
    cues: "India; Indian; Telangana",
    otherwise: { code: "PK", cues: "Sindh; Pakistan; Karachi" },
  },
];

/**
 * Names of great cities and of countries that smaller towns elsewhere bear. Where a state or province is named, local
 * matters are told and nothing else speaks for the great one, the town in that state is meant.
 */
export const NAMESAKES =
  "London; Paris; Glasgow; Edinburgh; Manchester; Birmingham; Cambridge; Oxford; Bristol; Plymouth; Geneva; Athens; Rome; Naples; Venice; Florence; Milan; Moscow; Odessa; St. Petersburg; Berlin; Dublin; Madrid; Toledo; Cordoba; Vienna; Warsaw; Lisbon; Cairo; Alexandria; Lima; Havana; Melbourne; Perth; Hamilton; Bethlehem; Turkey; Lebanon; Peru; Cuba; Poland; Norway; Denmark; Holland; Mexico; China; Jordan; Jamaica";
/** Words of local matters in the United States and in Canada. */
export const LOCAL_CUES =
  "County; Sheriff; Sheriff's; deputies; state troopers; state trooper; State Police; Highway Patrol; Police Department; police chief; city council; ISD; DWI; DUI; Independent School District; Provincial Police; RCMP; Township; mayor; city hall; high school; Chamber of Commerce";

/** Country names that are also given or family names: no evidence beside another capitalised word. */
export const PERSONAL =
  "Jordan; Chad; Georgia; Virginia; Israel; Paris; Sydney; Holland; Austin; Kenya; Chelsea";
/** Capitalised words that may follow such a name without making it a person's. */
export const PERSONAL_UNLESS =
  "River; Valley; Army; Armed; Forces; Air; Force; Navy; Police; National; Prime; Foreign; Defence; Defense; President; King; Queen; Parliament; Ministry; Minister; Embassy; Border; Government; Times; Post; Aerospace; Aircraft; Military; Coast; Guard; International; State; Security; Strait; Summit; Peace; Agreement; Accords; Accord; Treaty; Club; Conference; Air Show; Airshow; Republic; Hamas; Hezbollah; Iran; Says; Said; To; In; And; On; For; With; Is; Has; Kills; Strikes; Attacks; Launches";

/** In a text about Korea these stand for its two states. */
export const KOREAN_HALVES: ReadonlyMap<string, string> = new Map([
  ["north", "KP"],
  ["south", "KR"],
]);

/** What a United States outlet leaves unsaid: counts only where no other country has the word. */
export const IMPLIED_US =
  "Army; Navy; Air Force; Coast Guard; Marines; Marine Corps; Airmen; Soldiers; Sailors; dlrs; dlr; mln dlrs; Fleet; Battalion; Brigade Combat Team; Airman; Sgt.; Master Sgt.; Staff Sgt.; Tech. Sgt.; Inc; Chief Petty Officer; servicemembers; service members; Joint Chiefs of Staff; Joint Chiefs; Reagan; Warfighter; Infantry Division; Fighter Wing; Airlift Wing; Missile Wing; Command; senator; congressman; lawmakers; F-35; Carrier Strike Group; Corps of Engineers; Guardsmen; Guard; administration";
