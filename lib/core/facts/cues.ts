/** How a headline says that a party joins, right after naming it. */
export type Joining = {
  /** Words that may stand between the party and the cue, other parties of a list among them. */
  between: RegExp;
  /** At the place where they end. */
  cue: RegExp;
};

const words = (list: string): string =>
  list
    .split(";")
    .map((each) => each.trim())
    .join("|");
/** A whole word, or one of several, after what may stand between. */
const joining = (between: string, cues: string): Joining => ({
  between: new RegExp(`^(?:[\\s,’'s]|(?<!\\p{L})(?:${words(between)})(?!\\p{L}))*$`, "iu"),
  cue: new RegExp(`(?<!\\p{L})(?:${words(cues)})(?!\\p{L})`, "giu"),
});

const ENGLISH_ORDINAL = String.raw`(?:\d+(?:nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+th|latest|newest)`;

/** By language. Words of wanting and asking are no cue: a party that applies has not joined. */
export const JOINING: Readonly<Record<string, Joining>> = {
  en: joining(
    "and; also; now; formally; officially; has; have; will; to; too; agrees; agree; agreed; decides; decided; set; is; are; on; monday; tuesday; wednesday; thursday; friday; saturday; sunday; today; becomes; become",
    `joins; join; joined; joining; accedes; accede; acceded; accession; signs up; sign up; signed up; signs on to; signed on to; becomes (?:the |a )?${ENGLISH_ORDINAL}; became (?:the |a )?${ENGLISH_ORDINAL}; become (?:the |a )?${ENGLISH_ORDINAL}; follows suit; added to; admitted to`,
  ),
  de: joining(
    "und; auch; nun; jetzt; offiziell; formell; wird; werden; ebenfalls",
    String.raw`tritt; treten; trat; beigetreten; schließt sich; schließen sich; schloss sich; unterzeichnet als \p{L}+ ; wird (?:neuntes|zehntes|achtes|siebtes|sechstes|fünftes|viertes|drittes|zweites|neuestes) ; (?:neuntes|zehntes|achtes|siebtes|sechstes|fünftes|viertes|drittes|zweites|neues) Mitglied; stößt zu; steigt (?:ein|in)`,
  ),
  fr: joining(
    "et; aussi; également; officiellement; à son tour; va; vont; a; ont; la; le; l; les",
    String.raw`rejoint; rejoignent; rejoindre; adhère; adhèrent; adhéré; se joint; se joignent; s['’]associe; intègre; devient (?:le|la|l['’])\s?(?:\p{L}+ième|\d+e)`,
  ),
  es: joining(
    "y; e; también; oficialmente; formalmente; ya; ha; han",
    String.raw`se une; se unen; se unió; se suma; se suman; se sumó; se adhiere; se adhieren; se adhirió; ingresa; ingresan; ingresó; se incorpora; se incorporan; se convierte en el \p{L}+o`,
  ),
  it: joining(
    "e; anche; ufficialmente; formalmente; ha; hanno",
    String.raw`aderisce; aderiscono; aderito; si unisce; si uniscono; si aggiunge; entra (?:nel|nella|nell|in); diventa (?:il|la) \p{L}+o`,
  ),
  pt: joining(
    "e; também; oficialmente; formalmente",
    String.raw`adere; aderem; aderiu; junta-se; juntam-se; juntou-se; une-se; se une; se junta; ingressa; ingressou; torna-se o \p{L}+o`,
  ),
  pl: joining(
    "i; oraz; też; także; również; oficjalnie; formalnie",
    String.raw`przystępuje; przystępują; przystąpił\p{L}*; dołącza; dołączają; dołączył\p{L}*; przyłącza się; przyłączył\p{L}* się; dziewiątym; dziesiątym; ósmym; siódmym; szóstym; piątym; czwartym`,
  ),
  ru: joining(
    "и; также; тоже; официально; станет; стала; стал; становится",
    String.raw`присоединил\p{L}*; присоединяет\p{L}*; присоединится; примкнул\p{L}*; вступил\p{L}*; вступает; вступит; девят\p{L}+; десят\p{L}+; восьм\p{L}+; седьм\p{L}+; шест(?:ой|ым); пят(?:ой|ым); четв[её]рт\p{L}+`,
  ),
  uk: joining(
    "і; й; та; також; теж; офіційно; стане; стала; став; стає",
    String.raw`приєднал\p{L}*; приєднав\p{L}*; приєднуєт\p{L}*; приєднається; долучил\p{L}*; долучаєт\p{L}*; вступил\p{L}*; вступає; вступить; дев['’ʼ]ят\p{L}+; десят\p{L}+; восьм\p{L}+; сьом\p{L}+; шост\p{L}+; п['’ʼ]ят\p{L}+; четверт\p{L}+`,
  ),
  ko: {
    between: /^[^.!?…]{0,24}$/u,
    cue: /(?:가입|합류|동참|참여)(?=$|[\s,.…·'"’”]|[하했해한]|결정|확정|서명)(?!\s?(?:신청|추진|검토|희망|요청|촉구|논의|거부|반대|지지|협상|의사))/gu,
  },
  ja: {
    between: /^(?!の)[^。！？]{0,24}$/u,
    cue: /(?:加盟|加入|合流|参加)(?=$|[\s、。へ決しが])(?!し(?:ない|たい)|が(?:遅|難))/gu,
  },
  zh: {
    between: /^(?:正式|宣布|也|亦|已|将|將|成为|成為|、|，|\s){0,3}$/u,
    cue: /(?:加入|第[二三四五六七八九十]+个|第[二三四五六七八九十]+個|参加|參加)(?!申请|申請|谈判|談判)/gu,
  },
};
