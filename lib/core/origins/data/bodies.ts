import type { Speaker } from "./speaker.ts";

/** Official bodies. One that only one state has names it; of the others the item's countries say whose they are. */
export const BODIES: readonly Speaker[] = [
  {
    id: "defence-ministry",
    name: "Ministry of Defence",
    names:
      "defence ministry; defense ministry; Ministry of Defence; Ministry of Defense; ministry of national defense; ministry of national defence; Defence Department; Department of Defence; MoD; MND; 국방부; 防衛省; 国防省; 国防部; 國防部; Минобороны; Министерств* обороны; Міноборони; Міністерств* оборони; МО РФ; ministère de la Défense; ministère des Armées; ministère français des Armées; Verteidigungsministerium*; Ministerio de Defensa; Ministerstw* Obrony; وزارة الدفاع; لوزارة الدفاع",
  },
  {
    id: "foreign-ministry",
    name: "Foreign Ministry",
    names:
      "foreign ministry; Ministry of Foreign Affairs; Foreign Office; 외교부; 외무성; 外務省; 外交部; МИД; МИДе; Министерств* иностранных дел; МЗС; Міністерств* закордонних справ; ministère des Affaires étrangères; Quai d'Orsay; Auswärtige* Amt; Außenministerium*; Ministerio de Exteriores; Ministerio de Asuntos Exteriores; Cancillería; Ministerstw* Spraw Zagranicznych; MSZ; وزارة الخارجية",
  },
  {
    id: "interior-ministry",
    name: "Interior Ministry",
    names:
      "interior ministry; Ministry of the Interior; Home Office; МВД; Міністерств* внутрішніх справ; ministère de l'Intérieur; Innenministerium*; Ministerio del Interior; Ministerstw* Spraw Wewnętrznych; وزارة الداخلية",
  },
  {
    id: "joint-chiefs",
    name: "Joint Chiefs of Staff",
    names:
      "Joint Chiefs of Staff; Joint Chiefs; Joint Staff; JCS; 합동참모본부; 합참; 参謀本部; 韩国联合参谋本部; 聯合參謀本部; 联合参谋本部; 聯合參謀本部; 合同参謀本部; 統合幕僚監部; 統幕; هيئة الأركان المشتركة",
  },
  {
    id: "general-staff",
    name: "General Staff",
    names:
      "General Staff; Генштаб*; Генеральн* штаб*; état-major; État-major des armées; Generalstab*; Estado Mayor; Estado Mayor de la Defensa; Sztab Generaln*; Sztabu Generalnego; 총참모부; 総参謀部; هيئة الأركان; الأركان العامة",
  },
  {
    id: "armed-forces",
    name: "Armed forces",
    names:
      "armed forces; military; army; navy; air force; coast guard; defence force; defense force; defence forces; self-defense force; Self-Defense Forces; operational command; northern command; southern command; eastern theater command; central command; 해군; 공군; 육군; 해병대; 海上自衛隊; 航空自衛隊; 陸上自衛隊; 東部戦区; 东部战区; 海警局; 中国海警局; ВСУ; Вооруженн* силы; Вооружённ* силы; ЗСУ; Збройн* сил*; ВМФ; Повітрян* сил*; Повітряних сил; forces armées; l'armée; armée; armée de l'air; Streitkräfte*; Luftwaffe; Fuerzas Armadas; Ejército; Armada; Siły Zbrojne; Dowództwo Operacyjne; Dowództwo Operacyjne Rodzajów Sił Zbrojnych; الجيش; القوات المسلحة; للجيش",
  },
  {
    id: "presidency",
    name: "Presidency",
    names:
      "presidential office; president's office; office of the president; prime minister's office; Cabinet Office; 대통령실; 首相官邸; 官房長官; Офис президента; Офис* президента; Офіс* президента; présidence; Kanzleramt*; Präsidialamt*; Presidencia; Kancelaria Prezydenta; Kancelaria Premiera; BBN; الرئاسة; رئاسة الوزراء",
  },
  {
    id: "security-service",
    name: "Security service",
    names:
      "security service; intelligence service; National Intelligence Service; border guard; border service; 국가정보원; 국정원; 情报局; СБУ; ФСБ; ГУР; Погранслужб*; Прикордонн* служб*; Straż Graniczna; Straży Granicznej; Verfassungsschutz; Guardia Civil",
  },
  {
    id: "government",
    name: "Government",
    names:
      "government; gouvernement; Bundesregierung; Gobierno; rząd; правительств*; уряд; 日本政府; 国务院; الحكومة",
  },
  {
    id: "ministry",
    name: "Ministry",
    names:
      "ministry; ministère; Ministerium*; ministerio; resort obrony; ministerstw*; ведомств*; министерств*; відомств*; міністерств*; الوزارة; 同省; 同部",
  },
  {
    id: "pentagon",
    name: "Pentagon",
    state: "US",
    names:
      "Pentagon; Defense Department; Department of Defense; Department of War; War Department; 미국 국방부; 美国国防部; 美國國防部; Pentagono; Pentágono; Pentagonu; Пентагон*; 펜타곤; 미 국방부; 米国防総省; 国防総省; 五角大楼; 五角大廈; البنتاغون; البنتاجون",
  },
  {
    id: "state-department",
    name: "US State Department",
    state: "US",
    names:
      "State Department; Department of State; 국무부; 米国務省; 美国国务院; 美國國務院; Госдеп*; Держдеп*; الخارجية الأمريكية",
  },
  {
    id: "mon",
    name: "Ministry of Defence (Poland)",
    state: "PL",
    names: "Ministerstw* Obrony Narodowej; MON",
  },
  {
    id: "white-house",
    name: "White House",
    state: "US",
    names:
      "White House; Maison Blanche; Weiße* Haus; Casa Blanca; Biały Dom; Белый дом; Белом доме; Білий дім; 백악관; ホワイトハウス; 白宫; 白宮; البيت الأبيض",
  },
  {
    id: "centcom",
    name: "US Central Command",
    state: "US",
    names:
      "CENTCOM; U.S. Central Command; US Central Command; القيادة المركزية الأمريكية; 미 중부사령부",
  },
  {
    id: "indopacom",
    name: "US Indo-Pacific Command",
    state: "US",
    names: "INDOPACOM; Indo-Pacific Command; 인도태평양사령부; インド太平洋軍",
  },
  {
    id: "us-forces-korea",
    name: "US Forces Korea",
    state: "US",
    names: "US Forces Korea; U.S. Forces Korea; USFK; 주한미군",
  },
  {
    id: "kremlin",
    name: "Kremlin",
    state: "RU",
    names: "Kremlin; Кремл*; Kreml; Kremls; 크렘린궁; 크렘린; クレムリン; 克里姆林宫; الكرملين",
  },
  {
    id: "idf",
    name: "Israeli military",
    state: "IL",
    names:
      "IDF; Israel Defense Forces; ЦАХАЛ*; الجيش الإسرائيلي; 이스라엘군; イスラエル軍; 以色列国防军",
  },
  {
    id: "bundeswehr",
    name: "Bundeswehr",
    state: "DE",
    names: "Bundeswehr; Bundesverteidigungsministerium*",
  },
  { id: "pla", name: "PLA", state: "CN", names: "PLA; People's Liberation Army; 解放军; 解放軍" },
  { id: "elysee", name: "Élysée", state: "FR", names: "Élysée" },
  { id: "downing-street", name: "Downing Street", state: "GB", names: "Downing Street" },
  { id: "moncloa", name: "Moncloa", state: "ES", names: "Moncloa" },
  {
    id: "irgc",
    name: "Revolutionary Guards",
    state: "IR",
    names:
      "Revolutionary Guards; Revolutionary Guard; IRGC; КСИР; 혁명수비대; 革命防衛隊; 伊斯兰革命卫队; الحرس الثوري",
  },
];

/** Organisations of states: `official:NATO`. They speak for none of their members. */
export const ORGANISATIONS: readonly Speaker[] = [
  { id: "NATO", name: "NATO", names: "NATO; Nato; OTAN; НАТО; 나토; 北约; 北約; الناتو" },
  {
    id: "EU",
    name: "European Union",
    names:
      "European Union; European Commission; European Council; Council of the European Union; Commission européenne; EU-Kommission; Comisión Europea; Komisja Europejska; Еврокомиссия; Єврокомісія; 欧盟; 欧州委員会; 유럽연합; الاتحاد الأوروبي",
  },
  {
    id: "UN",
    name: "United Nations",
    names:
      "United Nations; Nations unies; Vereinte Nationen; Naciones Unidas; ООН; 유엔; 国連; 联合国; الأمم المتحدة",
  },
  {
    id: "IAEA",
    name: "IAEA",
    names:
      "IAEA; International Atomic Energy Agency; МАГАТЭ; МАГАТЕ; AIEA; 국제원자력기구; 国際原子力機関; 国际原子能机构",
  },
  { id: "OSCE", name: "OSCE", names: "OSCE; ОБСЕ; ОБСЄ; OSZE; OBWE" },
];
