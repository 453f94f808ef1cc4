/** What makes a name the one who said it. */
export type Cue = {
  /** Whether the words stand before the name or after it. */
  side: "before" | "after";
  /** Who may say so: a newsroom (`press`) or an official body. */
  of: "press" | "official" | "both";
  /** Says no more than that it was said: of an official body it counts at the head of a report alone. */
  plain?: true;
  /** Ends the sentence, wherever the subject stood: the verbs of Korean and Japanese. */
  final?: true;
  /** Phrases of every language, split by `;`. */
  phrases: string;
};

export const CUES: readonly Cue[] = [
  {
    side: "before",
    of: "both",
    phrases: `according to; as reported by; reported by; report by; reports by; report from; reports from; citing; cited by; quoted by; as quoted by; quoting; attributed to;
      selon; d'après; cité par; citant; rapporté par; laut; nach Angaben; Angaben zufolge; nach Informationen; unter Berufung auf; Angaben;
      según; de acuerdo con; citado por; według; za pośrednictwem; powołując się na; cytowan* przez;
      по данным; по информации; по сообщению; по сообщениям; со ссылкой на; ссылаясь на; как сообщ*; как пишет;
      за даними; за інформацією; за повідомленням; з посиланням на; посилаючись на; як повідом*; як пише;
      وفقا ل; وفقا; بحسب; حسب; وفق; نقلا عن; نقلت; 据; 據; 根据; 援引; 引述; 转引自`,
  },
  {
    side: "before",
    of: "press",
    phrases: `told; telling; interview with; interview to; interviewed by; seen by; obtained by; reviewed by; speaking to; spoke to; statement to; comments to; said to;
      a déclaré à; a indiqué à; a confié à; a affirmé à; interrogé par; rapporte; rapportait; a rapporté; consulté par;
      berichtet; berichtete; berichten; berichteten; meldet; meldete; melden; sagte; sagte der; sagte dem; gegenüber; bestätigte;
      informó; informa; reportó; dijo a; declaró a; aseguró a; explicó a; publicó; consultado por;
      jak podał*; jak podaj*; podał*; podaj*; informuje; poinformował*; powiedział*; przekazał*; pisze; rozmowie z;
      сообщ*; передает; передаёт; передал*; пишет; пишут; рассказал*; заявил*; интервью;
      повідом*; передає; пише; розповів; розповіла; заявив; заявила; інтерв'ю;
      ذكرت; قالت; أفادت; أوردت; وقال; لوكالة; كشفت; 告诉; 告訴; 接受`,
  },
  {
    side: "after",
    of: "press",
    phrases: `reported; reports; report; said; says; quoted; cited; writes; wrote; learned; learnt; revealed; has reported; has learned; was told;
      rapporte; a rapporté; rapportait; écrit; a appris; indique; révèle; berichtet; berichtete; berichteten; meldet; meldete; schreibt; zufolge; erfuhr;
      informó; informa; reportó; publicó; señaló; según informó; podał*; podaj*; pisze; poinformował*; informuje; dowiedział*;
      сообщ*; передает; передаёт; передал*; пишет; узнал*; повідом*; передає; пише; дізнал*;
      报道; 報道; 報導; 消息; 报导; 电; 電`,
  },
  {
    side: "after",
    of: "press",
    final: true,
    phrases:
      "에 따르면; 보도했다; 보도했습니다; 보도했으며; 보도한; 전했다; 인용해; 와의 인터뷰; 과의 인터뷰; 에 말했다; 에 밝혔다; によると; によれば; が報じ; と報じ; を報じ; 報じた; 伝えた; 伝え; に語っ; に語り; 明らかにした",
  },
  {
    side: "before",
    of: "official",
    phrases: `statement by; statement from; statement of; statement issued by; press release by; press release from; news release from; announced by; issued by; released by; confirmed by; published by; announcement by; announcement from;
      communiqué de; communiqué du; communiqué des; communiqué de la; annoncé par; a annoncé; a indiqué; a déclaré; a affirmé; a précisé; a fait savoir; ont annoncé; déclaration du; déclaration de;
      Mitteilung; Erklärung; Pressemitteilung; teilte; teilten; erklärte; gab; hieß es aus;
      comunicado de; comunicado del; comunicado emitido por; nota de prensa del; anunció; ha anunciado; anunciado por; informó; ha informado; señaló; confirmó;
      komunikat; komunikacie; oświadczeniu; poinformował*; przekazał*; podał*; ogłosił*; oświadczył*;
      сообщили в; сообщает; сообщил*; сообщили; заявили в; заявил*; объявил*; говорится в сообщении; говорится в заявлении; пресс-служб*; отметили в; рассказали в;
      повідомили в; повідомили у; повідомляє; повідомил*; повідомляють; заявили в; заявили у; заявил*; заявив; йдеться у заяві; йдеться в повідомленні; пресслужб*; зазначили в;
      أعلنت; أعلن; قالت; قال; وقالت; أفادت; أفاد; صرح; صرحت; أكدت; ذكرت; بيان; بيان صادر عن; في بيان; أعلنته`,
  },
  {
    side: "before",
    of: "official",
    plain: true,
    phrases: "said; says",
  },
  {
    side: "after",
    of: "official",
    phrases: `said in a statement; in a statement; statement; statement said; press release; news release; press statement; press briefing; announced; announces; has announced; said in a press release; told reporters; said on its website; communique; confirmed; said on telegram; published a statement; issued a statement;
      dans un communiqué; a annoncé; ont annoncé; a indiqué; a déclaré; a précisé; a affirmé; a confirmé; communiqué; teilte; teilten; erklärte; gab bekannt; bestätigte; mitgeteilt; mitteilte; mitteilten; bekanntgab; zufolge;
      en un comunicado; anunció; ha anunciado; informó; ha informado; señaló; confirmó; comunicado; w komunikacie; w oświadczeniu; poinformował*; przekazał*; podał*; ogłosił*; oświadczył*;
      сообщ*; заявил*; объявил*; подтвердил*; опубликовал*; повідом*; заявил*; заявив; оголосил*; підтвердил*;
      في بيان; أعلنت; قالت; أكدت; 表示; 发布; 發布; 宣布; 通报; 公布; 声明; 聲明; 称; 发表; 說; 指出`,
  },
  {
    side: "after",
    of: "official",
    plain: true,
    phrases: "said; says; reported; confirms",
  },
  {
    side: "after",
    of: "official",
    final: true,
    phrases:
      "에 따르면; 밝혔다; 밝혔습니다; 발표했다; 발표했습니다; 전했다; 공지했다; 설명했다; によると; によれば; 発表した; と発表; を発表; が発表; 明らかにした; 声明; 公表した",
  },
];
