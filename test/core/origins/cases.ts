/** A report and whom it is from: an origin's id, or `own`. All sentences are invented; agencies and bodies are real. */
export type Case = { text: string; origin: string; title?: string };

export const CASES: Record<string, readonly Case[]> = {
  en: [
    {
      text: "Taiwan's Ministry of National Defense (MND) said 12 aircraft crossed the line.",
      origin: "official:TW",
    },
    { text: "The Israeli military said it struck two depots.", origin: "official:IL" },
    {
      text: "SEOUL (Reuters) - Two frigates left port on Friday for a drill.",
      origin: "agency:reuters",
    },
    {
      text: "SEOUL, Nov. 20 (Yonhap) -- Two frigates left port for a drill.",
      origin: "agency:yonhap",
    },
    {
      text: "MOSCOW, November 20. /TASS/. A new brigade was formed in the north.",
      origin: "agency:tass",
    },
    { text: "[Kyodo] Three patrol ships were handed over on Friday.", origin: "agency:kyodo" },
    { text: "WARSAW, Poland (AP) — Poland will buy 40 howitzers.", origin: "agency:ap" },
    {
      text: "A radar station went online on Friday. It covers the strait. (dpa)",
      origin: "agency:dpa",
    },
    { text: "Reuters - A submarine was launched in Kure on Friday.", origin: "agency:reuters" },
    { text: "A depot burned for six hours.\nSource: AFP", origin: "agency:afp" },
    { text: "Two drones fell near the border, according to Yonhap.", origin: "agency:yonhap" },
    {
      text: "According to South Korea's Yonhap news agency, two drones fell near the border.",
      origin: "agency:yonhap",
    },
    {
      text: "The fleet will grow by six ships, Reuters reported on Friday.",
      origin: "agency:reuters",
    },
    { text: "“We need more ships,” the admiral told the BBC.", origin: "outlet:bbc" },
    {
      text: "A base was shelled at dawn, state news agency TASS reported, citing rescuers.",
      origin: "agency:tass",
    },
    { text: "North Korea tested an engine, KCNA said on Friday.", origin: "agency:kcna" },
    { text: "The plan was first reported by the Wall Street Journal.", origin: "outlet:wsj" },
    {
      text: "Japan's defence ministry said in a statement that two bombers were escorted away.",
      origin: "official:JP",
    },
    {
      text: "Two destroyers will sail in March, according to a Pentagon press release.",
      origin: "official:US",
    },
    {
      text: "South Korea held a live-fire drill. The exercise was announced by the Joint Chiefs of Staff on Friday.",
      origin: "official:KR",
    },
    {
      text: "The Ministry of Defence of Ukraine announced a tender for 200 trucks.",
      origin: "official:UA",
    },
    {
      text: "NATO said in a statement that the exercise would last two weeks.",
      origin: "official:NATO",
    },
    {
      text: "The drills are over, Kremlin spokesman Ivan Primerov told reporters.",
      origin: "official:RU",
    },
    {
      text: "The U.S. Defense Department said Friday it had ordered 60 launchers.",
      origin: "official:US",
    },
  ],
  ko: [
    {
      text: "합참은 20일 오전 북한이 탄도미사일을 발사했다고 밝혔다.",
      origin: "official:KR",
    },
    { text: "미 국방부는 20일 계약을 발표했다.", origin: "official:US" },
    { text: "조선중앙통신은 20일 새 함정이 진수됐다고 보도했다.", origin: "agency:kcna" },
    { text: "(서울=연합뉴스) 해군이 20일 동해에서 훈련을 실시했다.", origin: "agency:yonhap" },
    { text: "[서울=뉴시스] 해군이 20일 동해에서 훈련을 실시했다.", origin: "agency:newsis" },
    { text: "일본이 새 호위함을 진수했다고 교도통신이 20일 보도했다.", origin: "agency:kyodo" },
    { text: "로이터통신에 따르면 두 나라는 새 협정에 서명했다.", origin: "agency:reuters" },
    { text: "북한이 탄도미사일을 발사했다고 합동참모본부가 20일 밝혔다.", origin: "official:KR" },
    { text: "한국 국방부는 20일 신형 전차 40대를 도입한다고 발표했다.", origin: "official:KR" },
  ],
  ja: [
    { text: "【ソウル共同】韓国海軍は20日、日本海で訓練を行った。", origin: "agency:kyodo" },
    { text: "［ソウル　20日　ロイター］韓国は新しい戦車を導入する。", origin: "agency:reuters" },
    { text: "ロイター通信によると、両国は新たな協定に署名した。", origin: "agency:reuters" },
    { text: "北朝鮮がエンジンの試験を行ったと朝鮮中央通信が20日報じた。", origin: "agency:kcna" },
    {
      text: "日本の防衛省は20日、中国の艦艇2隻が海峡を通過したと発表した。",
      origin: "official:JP",
    },
  ],
  zh: [
    { text: "韓國聯合參謀本部20日宣布，北韓發射飛彈。", origin: "official:KR" },
    { text: "美国国防部20日宣布一项军售。", origin: "official:US" },
    { text: "新华社北京11月20日电 两国海军举行联合演习。", origin: "agency:xinhua" },
    { text: "（中央社台北20日電）海軍將採購六艘巡邏艦。", origin: "agency:cna" },
    { text: "据路透社20日报道，两国签署了新的协议。", origin: "agency:reuters" },
    { text: "韩国将采购新型坦克，韩联社报道。", origin: "agency:yonhap" },
    { text: "中国国防部发言人20日表示，演习是例行安排。", origin: "official:CN" },
  ],
  ru: [
    { text: "В Пентагоне заявили, что учения завершены.", origin: "official:US" },
    { text: "Об этом сообщает «Коммерсантъ».", origin: "outlet:kommersant" },
    {
      text: "МОСКВА, 20 ноября. /ТАСС/. Новая бригада сформирована на севере.",
      origin: "agency:tass",
    },
    { text: "МОСКВА, 20 ноя — РИА Новости. Корабль вышел в море.", origin: "agency:ria" },
    { text: "Польша закупит 40 гаубиц, сообщает Рейтер.", origin: "agency:reuters" },
    {
      text: "По данным агентства Интерфакс, учения продлятся две недели.",
      origin: "agency:interfax",
    },
    { text: "Учения завершены, сообщили в Минобороны России.", origin: "official:RU" },
    { text: "Песков отметил, что учения завершены, передает ТАСС.", origin: "agency:tass" },
  ],
  uk: [
    { text: "КИЇВ. 20 листопада. УНН. Нову бригаду сформовано на півночі.", origin: "agency:unn" },
    { text: "Польща закупить 40 гаубиць, повідомляє Укрінформ.", origin: "agency:ukrinform" },
    { text: "За даними Reuters, навчання триватимуть два тижні.", origin: "agency:reuters" },
    { text: "Про це повідомили в Міністерстві оборони України.", origin: "official:UA" },
  ],
  fr: [
    {
      text: "PARIS, 20 nov (Reuters) - La marine recevra deux frégates.",
      origin: "agency:reuters",
    },
    { text: "La marine recevra deux frégates. (AFP)", origin: "agency:afp" },
    {
      text: "Selon l'agence Yonhap, deux drones sont tombés près de la frontière.",
      origin: "agency:yonhap",
    },
    { text: "« Il faut plus de navires », a déclaré à l'AFP un amiral.", origin: "agency:afp" },
    {
      text: "Le ministère français des Armées a annoncé vendredi l'achat de six avions.",
      origin: "official:FR",
    },
  ],
  de: [
    { text: "MOSKAU/KIEW (dpa/AFP) - Der Austausch ist beendet.", origin: "agency:dpa" },
    {
      text: "Wie das Verteidigungsministerium in Kiew mitteilte, fielen zwei Drohnen.",
      origin: "official:UA",
    },
    { text: "Berlin (dpa) - Die Marine bekommt zwei neue Fregatten.", origin: "agency:dpa" },
    {
      text: "Die Marine bekommt zwei Fregatten, wie die Nachrichtenagentur Reuters berichtet.",
      origin: "agency:reuters",
    },
    {
      text: "„Wir brauchen mehr Schiffe“, sagte der Admiral der Deutschen Presse-Agentur.",
      origin: "agency:dpa",
    },
    {
      text: "Deutschland kauft 40 Haubitzen, hieß es in einer Mitteilung des Verteidigungsministeriums.",
      origin: "official:DE",
    },
    {
      text: "Laut dem polnischen Verteidigungsministerium werden 40 Haubitzen gekauft.",
      origin: "official:PL",
    },
  ],
  es: [
    { text: "Madrid, 20 nov (EFE).- La Armada recibirá dos fragatas.", origin: "agency:efe" },
    {
      text: "Según la agencia Reuters, las maniobras durarán dos semanas.",
      origin: "agency:reuters",
    },
    {
      text: "El Ministerio de Defensa de Colombia informó en un comunicado de la compra de seis aviones.",
      origin: "official:CO",
    },
  ],
  ar: [
    {
      text: "القاهرة 20 نوفمبر (رويترز) - وقع البلدان اتفاقا جديدا للتعاون العسكري.",
      origin: "agency:reuters",
    },
    { text: "ذكرت وكالة رويترز أن البلدين وقعا اتفاقا جديدا.", origin: "agency:reuters" },
    { text: "أعلنت وزارة الدفاع الأوكرانية في بيان شراء أربعين مدفعا.", origin: "official:UA" },
  ],
  pl: [
    { text: "Marynarka dostanie dwie fregaty. (PAP)", origin: "agency:pap" },
    { text: "Według agencji Reuters ćwiczenia potrwają dwa tygodnie.", origin: "agency:reuters" },
    { text: "Potrzebujemy więcej okrętów - powiedział PAP admirał.", origin: "agency:pap" },
    { text: "Polska kupi 40 haubic, podało Ministerstwo Obrony Narodowej.", origin: "official:PL" },
  ],
};

/** Names that say nothing of who said it first. */
export const TRAPS: readonly Case[] = [
  { text: "A NATO member will host the drill, citing a NATO plan.", origin: "own" },
  {
    text: "Military vehicles are reported on the road; government data are due in May.",
    origin: "own",
  },
  { text: "The price rose, according to government data.", origin: "own" },
  { text: "The plan cites security concerns over the Norwegian military.", origin: "own" },
  { text: "Two yards said in May that the navy has no berth.", origin: "own" },
  { text: "A frigate left port on Friday. (Photo: Reuters)", origin: "own" },
  {
    text: "Photo by Reuters: a frigate leaves port.\nThe ship sails for two weeks.",
    origin: "own",
  },
  { text: "REUTERS/Jo Invented\nA frigate left port on Friday.", origin: "own" },
  { text: "A frigate leaves port (Jo Invented/AP). It sails for two weeks.", origin: "own" },
  { text: "해군 함정이 출항하고 있다. (사진=연합뉴스)\n두 척이 더 뒤따른다.", origin: "own" },
  { text: "Police in Andhra Pradesh (AP) found 40 anti-personnel (AP) mines.", origin: "own" },
  { text: "Crews cleared anti-personnel (AP) mines on Friday.", origin: "own" },
  {
    text: "People in Tass said the range was loud. The town near Tass wants quiet.",
    origin: "own",
  },
  { text: "A spokesman for Reuters Holdings bought a yard.", origin: "own" },
  {
    text: "The minister will visit the Pentagon on Friday to discuss the frigates.",
    origin: "own",
  },
  { text: "The ministry lost the case in court.", origin: "own" },
  { text: "NBC units trained in the desert; the PAP of the plan is unclear.", origin: "own" },
  { text: "The pap on the wall said nothing, said the painter.", origin: "own" },
  { text: `${"The yard had a long week of work behind it. ".repeat(18)}(Reuters)`, origin: "own" },
];

/** Where several are named. */
export const ORDER: readonly Case[] = [
  {
    text: "Reuters reported that the Pentagon announced the plan, and AFP reported the price.",
    origin: "agency:reuters",
  },
  {
    text: "The Pentagon announced the plan in a statement; Reuters reported the price.",
    origin: "official:US",
  },
  {
    text: "According to the Japanese defence ministry, two ships passed. (Kyodo)",
    origin: "agency:kyodo",
  },
  {
    text: "TOKYO (Kyodo) - The Joint Staff said in a statement that two ships passed.",
    origin: "agency:kyodo",
  },
  {
    text: "Two ships passed the strait on Friday.",
    title: "Reuters: two ships pass the strait",
    origin: "agency:reuters",
  },
  {
    text: "Two ships passed the strait on Friday.",
    title: "Two ships pass the strait - AFP",
    origin: "agency:afp",
  },
  {
    text: "Two ships passed, according to Yonhap.",
    title: "Two ships pass, TASS reports",
    origin: "agency:yonhap",
  },
];
