/** Stands for the date itself between what precedes and what follows it in its sentence. */
export const HERE = "¦";

/** What stands around a date, by language. */
export type Context = {
  /** In a sentence about what is to come; the date stands at its beginning. */
  coming: RegExp;
  /** Beside the day on which something was merely said, or a report was sent off. */
  said: RegExp;
  /** Beside a day since which something holds, or by which it is to be done. */
  background: RegExp;
};

/** "SEOUL, Nov. 22 (Yonhap) --": the day of the report. */
const DATELINE = String.raw`¦\s*(?:\([\p{L} -]+\)\s*)?(?:--|—|–)\s`;
const said = (before: string, flags = "u"): RegExp =>
  new RegExp(`(?:${before})¦|${DATELINE}`, flags);

export const CONTEXTS: Readonly<Record<string, Context>> = {
  en: {
    coming:
      /\b(?:will|shall|opens|begins|starts|meets|votes|due|set to|scheduled|expected|upcoming|plans? to|takes? place)\b|\bwould\b.*¦/i,
    said: said(
      String.raw`\b(?:said|says|announced|reported|added|confirmed|stated|wrote)\s+(?:(?:in an? (?:\w+\s)?(?:statement|interview|briefing)|late|early|here)\s+)*(?:on\s+)?|\btold\s+(?:\w+\s+){1,3}(?:on\s+)?|\bstatement\s+(?:\w+\s+)?(?:on\s+)?`,
      "iu",
    ),
    background:
      /\b(?:since|anniversary of|(?:established|founded|born) (?:in|on))\s+(?:the\s+|last\s+)?¦|\b(?:by|before)\s+(?:the\s+)?(?:end of\s+)?¦/i,
  },
  fr: {
    coming: /(?:er|ir|dr|or|ur)(?:a|ont)(?!\p{L})|prévu|(?<!\p{L})doi(?:t|vent)(?!\p{L})/u,
    said: said(
      String.raw`(?:déclaré|annoncé|dit|indiqué|affirmé|expliqué|précisé|assuré)\s+(?:ce\s+|le\s+)?`,
    ),
    background:
      /(?:depuis|anniversaire du|(?<!\p{L})née?)\s+(?:le\s+)?¦|(?:d['’]ici|avant)\s+(?:au?\s+|le\s+|fin\s+)?¦/iu,
  },
  de: {
    coming:
      /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|beginnt|findet|plant|planen)(?!\p{L})/u,
    said: said(
      String.raw`(?:sagten?|erklärten?|teilten?|berichteten?|kündigten?)\s+(?:\p{L}+\s+){0,3}`,
    ),
    background:
      /(?:seit|Jahrestag|geboren)\s+(?:dem\s+|des\s+|vergangenem\s+)?¦|(?<!\p{L})(?:bis|vor)\s+(?:zum\s+|dem\s+|ende\s+)?¦/iu,
  },
  es: {
    coming: /r(?:á|án)(?!\p{L})|previst|prevé/u,
    said: said(
      String.raw`(?:dijo|declaró|anunció|informó|afirmó|señaló|aseguró|explicó)\s+(?:este\s+|el\s+)?`,
    ),
    background:
      /(?:desde|aniversario del?|naci[óo]|nacid[oa])\s+(?:el\s+)?¦|(?:hasta|antes del?|para)\s+(?:el\s+)?¦/iu,
  },
  ru: {
    coming:
      /буд[еу]т|пройд[её]т|пройдут|состо[ия]тся|начн[её]тся|начнутся|предсто|планиру|намерен|должн/u,
    said: said(
      String.raw`(?:сообщил|заявил|объявил|рассказал|отметил|уточнил)[аи]?\s+(?:\p{L}+\s+){0,2}`,
    ),
    background: /(?:годовщин\p{L}+|начиная с|родил(?:ся|ась))\s+¦|(?<!\p{L})(?:до|к)\s+¦/iu,
  },
  uk: {
    coming: /буд[еу]ть?|відбуд|триватим|(?:роз)?почн|планує|підпиш|матим/u,
    said: said(
      String.raw`(?:повідоми|заяви|оголоси|сказа|розпові|зазначи)(?:в|ла|ли)\s+(?:\p{L}+\s+){0,2}`,
    ),
    background: /(?:річниц\p{L}+|починаючи з|народи(?:вся|лася))\s+¦|(?<!\p{L})до\s+¦/iu,
  },
  pl: {
    coming:
      /będzie|będą|odbędzie|odbędą|rozpocz(?:nie|ną)|zosta(?:nie|ną)|planuj|ma się|wezm|weźmie/u,
    said: said(
      String.raw`(?:powiedział|poinformował|oświadczył|ogłosił|przekazał|zapowiedział)[aiy]?\s+(?:\p{L}+\s+){0,2}`,
    ),
    background: /(?:rocznic\p{L}|urodził(?:a)? się)\s+¦|(?<!\p{L})(?:do|przed)\s+¦/iu,
  },
  ar: {
    coming: /(?<!\p{L})(?:س[يتن]\p{L}{3,}|سوف|المقرر|يعتزم|تعتزم)/u,
    said: said(String.raw`(?:قالت?|[اأ]علنت?|صرحت?|[اأ]كدت?|ذكرت?)\s+(?:\p{L}+\s+){0,3}`),
    background: /(?:منذ|بحلول|قبل|حتى|ولد|مواليد)\s+(?:يوم\s+)?¦/u,
  },
  ko: {
    coming: /예정|계획|[한연인]다(?:고|\.|$)|방침/u,
    // "The minister on the 19th … said": the day after the one who speaks, where nobody else is named at the end.
    said: /¦\s?(?:기자회견|브리핑|(?:(?![다라]고)[^.。]){0,14}(?:밝혔|말했|전했|발표))|[은는이가]\s?¦[^.。]*[다라]고\s(?:밝혔|말했|전했|발표|보도)/u,
    background: /¦\s?(?:이후|이래|부터|생|출생)/u,
  },
  ja: {
    coming: /予定|方針|見通し|(?:開く|始める|行う|する|行われる)。?$/u,
    said: /¦の(?:記者)?会見|¦の声明|は¦、[^。]*と(?:発表し|述べ|明らかにし|語っ|表明し|報じ)/u,
    background: /(?:締結|調印)から¦|¦(?:以来|以降|から|生まれ)/u,
  },
  zh: {
    coming: /将|將|计划|計劃|拟|擬/u,
    said: /¦(?:表示|宣布|说|說|称|稱|电|電|讯|訊|在[^。,,]{0,8}(?:记者会|記者會|例行))/u,
    background: /自¦|¦(?:以来|以來|起(?!降)|出生)/u,
  },
};
