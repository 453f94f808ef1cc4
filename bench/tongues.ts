/** What reports are made of in one language; lists are split by `|`. Everything is made up. */
export type Tongue = {
  /** Who, does, what: joined in the language's order. */
  actors: string;
  acts: string;
  objects: string;
  /** Where: after the object, before a verb that comes last. */
  place: string;
  verbLast: boolean;
  /** Further sentences; `{name}` is a made-up name, `{n}` a number. */
  facts: string;
  /** Sentences of no defence topic. */
  other: string;
  syllables: string;
  /** Between words, and at the end of a sentence. */
  gap: string;
  stop: string;
};

export const TONGUES: Readonly<Record<string, Tongue>> = {
  en: {
    actors:
      "The Polish army|South Korea's navy|The US Air Force|Finland's border guard|The Indian defence ministry|Turkish marines|The Ukrainian general staff|Japan's coast guard|A Brazilian shipyard|The Philippine government|NATO planners|An Egyptian airborne brigade",
    acts: "deployed|ordered|tested|took delivery of|plans to buy|lost contact with|signed a contract for|intercepted|withdrew|unveiled|trained with|grounded",
    objects:
      "two new frigates|a battery of air defence missiles|a fleet of reconnaissance drones|its oldest submarines|forty armoured vehicles|a long-range radar|a squadron of fighter jets|ballistic missile interceptors|an electronic warfare unit|howitzers and ammunition",
    place: "near {name}",
    verbLast: false,
    facts:
      "General {name} told reporters that the first {n} soldiers would arrive before winter|The exercise near {name} is to last {n} days and involves three neighbouring countries|Officials in {name} said the cost had risen to {n} million dollars since last year|Residents heard {n} explosions overnight, according to the mayor of {name}|Parliament will vote on the budget of {n} million after a debate that {name} called overdue|A spokeswoman declined to say how many of the {n} aircraft were ready|The treaty signed in {name} allows {n} inspections a year|Analysts at the {name} Institute expect no more than {n} deliveries",
    other:
      "The bakery on {name} Street sold {n} loaves before noon|Rain is expected in {name} for the next {n} days|The club from {name} won by {n} points after a late goal|A museum in {name} opened {n} rooms of old maps|Visitors spent {n} hours in the gardens of {name}|The choir of {name} will sing {n} songs in spring",
    syllables: "ka|ro|vel|mi|dun|tor|les|pa|rin|gos|hal|eb|ur|san|ti|mor|qui|den|os|bra",
    gap: " ",
    stop: ".",
  },
  de: {
    actors:
      "Die Bundeswehr|Das polnische Heer|Die französische Marine|Das Verteidigungsministerium in Berlin|Die schwedische Luftwaffe|Ein norwegischer Rüstungskonzern|Die ukrainischen Streitkräfte|Die NATO",
    acts: "bestellt|verlegt|testet|erhält|modernisiert|verliert|prüft|liefert",
    objects:
      "zwei neue Fregatten|eine Batterie Flugabwehrraketen|mehrere Aufklärungsdrohnen|vierzig Schützenpanzer|ein weitreichendes Radar|eine Staffel Kampfflugzeuge|Artilleriemunition|drei U-Boote",
    place: "bei {name}",
    verbLast: false,
    facts:
      "General {name} sagte vor Journalisten, die ersten {n} Soldaten kämen noch vor dem Winter|Die Übung bei {name} soll {n} Tage dauern und schließt drei Nachbarländer ein|Aus {name} hieß es, die Kosten seien auf {n} Millionen Euro gestiegen|Der Bundestag stimmt nach einer Debatte über {n} Millionen ab, die {name} überfällig nannte|Ein Sprecher wollte nicht sagen, wie viele der {n} Maschinen einsatzbereit sind|Fachleute des Instituts {name} rechnen mit höchstens {n} Lieferungen",
    other:
      "Die Bäckerei in {name} verkaufte bis Mittag {n} Brote|Der Verein aus {name} gewann mit {n} Punkten Vorsprung|Ein Museum in {name} öffnet {n} Räume mit alten Karten",
    syllables: "ber|gen|stau|feld|walt|hof|ing|mar|lin|ruh|brück|sel|en|dorf|kir|ach",
    gap: " ",
    stop: ".",
  },
  fr: {
    actors:
      "L’armée française|La marine italienne|Le ministère de la Défense|L’état-major ukrainien|Un chantier naval espagnol|La garde côtière japonaise|L’armée de l’air belge|Les forces maliennes",
    acts: "déploie|commande|teste|reçoit|modernise|perd|présente|retire",
    objects:
      "deux nouvelles frégates|une batterie de missiles antiaériens|plusieurs drones de reconnaissance|quarante véhicules blindés|un radar à longue portée|une escadrille d’avions de chasse|des obusiers et des munitions|trois sous-marins",
    place: "près de {name}",
    verbLast: false,
    facts:
      "Le général {name} a déclaré à la presse que les {n} premiers soldats arriveraient avant l’hiver|L’exercice près de {name} doit durer {n} jours avec trois pays voisins|Selon des responsables de {name}, le coût est passé à {n} millions d’euros|Le Parlement votera {n} millions après un débat que {name} juge tardif|Une porte-parole n’a pas voulu dire combien des {n} appareils sont prêts|Des analystes de l’institut {name} n’attendent pas plus de {n} livraisons",
    other:
      "La boulangerie de {name} a vendu {n} pains avant midi|Le club de {name} s’est imposé de {n} points|Un musée de {name} ouvre {n} salles de cartes anciennes",
    syllables: "bel|mont|lac|ville|ri|eau|ger|nan|ché|vau|lou|sière|pré|tan|dru|our",
    gap: " ",
    stop: ".",
  },
  es: {
    actors:
      "El Ejército español|La Armada de Chile|El Ministerio de Defensa|La Fuerza Aérea colombiana|Un astillero brasileño|La guardia costera de Filipinas|Las fuerzas ucranianas|La OTAN",
    acts: "despliega|encarga|prueba|recibe|moderniza|pierde|presenta|retira",
    objects:
      "dos nuevas fragatas|una batería de misiles antiaéreos|varios drones de reconocimiento|cuarenta vehículos blindados|un radar de largo alcance|un escuadrón de cazas|obuses y municiones|tres submarinos",
    place: "cerca de {name}",
    verbLast: false,
    facts:
      "El general {name} dijo a la prensa que los primeros {n} soldados llegarían antes del invierno|El ejercicio cerca de {name} durará {n} días con tres países vecinos|Según fuentes de {name}, el coste ha subido a {n} millones de euros|El Congreso votará {n} millones tras un debate que {name} considera tardío|Una portavoz no quiso decir cuántas de las {n} aeronaves están listas|Analistas del instituto {name} no esperan más de {n} entregas",
    other:
      "La panadería de {name} vendió {n} panes antes del mediodía|El club de {name} ganó por {n} puntos|Un museo de {name} abre {n} salas de mapas antiguos",
    syllables: "cal|ve|ra|mon|ti|llo|san|que|da|ro|ñas|pi|lar|gua|zor|es",
    gap: " ",
    stop: ".",
  },
  pl: {
    actors:
      "Wojsko Polskie|Marynarka wojenna Szwecji|Ministerstwo Obrony Narodowej|Ukraiński sztab generalny|Czeska armia|Litewska straż graniczna|Siły powietrzne Norwegii|NATO",
    acts: "zamawia|testuje|otrzymuje|modernizuje|traci|przerzuca|prezentuje|wycofuje",
    objects:
      "dwie nowe fregaty|baterię rakiet przeciwlotniczych|kilka dronów rozpoznawczych|czterdzieści pojazdów opancerzonych|radar dalekiego zasięgu|eskadrę myśliwców|haubice i amunicję|trzy okręty podwodne",
    place: "koło {name}",
    verbLast: false,
    facts:
      "Generał {name} powiedział dziennikarzom, że pierwszych {n} żołnierzy przybędzie przed zimą|Ćwiczenia w pobliżu {name} mają trwać {n} dni z udziałem trzech sąsiadów|Według urzędników z {name} koszt wzrósł do {n} milionów złotych|Sejm będzie głosował nad kwotą {n} milionów po debacie, którą {name} nazwał spóźnioną|Rzeczniczka nie chciała powiedzieć, ile z {n} maszyn jest gotowych",
    other:
      "Piekarnia w {name} sprzedała {n} chlebów przed południem|Klub z {name} wygrał różnicą {n} punktów|Muzeum w {name} otwiera {n} sal ze starymi mapami",
    syllables: "wo|rze|szów|kow|lin|gra|dzi|ska|mie|bor|cze|łuk|dom|nica|wie|żak",
    gap: " ",
    stop: ".",
  },
  ru: {
    actors:
      "Министерство обороны России|Украинская армия|Военно-морской флот Индии|Польские пограничники|Казахстанская бригада|Турецкая компания|Белорусские десантники|Генштаб ВСУ",
    acts: "получила|заказала|испытала|развернула|потеряла|модернизирует|представила|перебросила",
    objects:
      "два новых фрегата|батарею зенитных ракет|несколько разведывательных беспилотников|сорок бронемашин|радар дальнего действия|эскадрилью истребителей|гаубицы и боеприпасы|три подводные лодки",
    place: "под {name}",
    verbLast: false,
    facts:
      "Генерал {name} заявил журналистам, что первые {n} военнослужащих прибудут до зимы|Учения под {name} продлятся {n} дней с участием трёх соседних стран|По словам чиновников из {name}, расходы выросли до {n} миллионов|Парламент проголосует за {n} миллионов после прений, которые {name} назвал запоздалыми|Представитель ведомства не уточнил, сколько из {n} самолётов готовы|Жители слышали {n} взрывов за ночь, сообщил мэр города {name}",
    other:
      "Пекарня в {name} продала {n} буханок до полудня|Клуб из {name} победил с разницей в {n} очков|Музей в {name} открыл {n} залов со старыми картами",
    syllables: "бор|ов|ско|лев|рин|град|чен|ма|зай|тур|вер|хо|дин|ко|щев|як",
    gap: " ",
    stop: ".",
  },
  uk: {
    actors:
      "Українська армія|Міністерство оборони України|Польські прикордонники|Румунський флот|Сили оборони півдня|Німецька компанія|Генштаб|Литовська бригада",
    acts: "отримала|замовила|випробувала|розгорнула|втратила|модернізує|представила|перекинула",
    objects:
      "два нові фрегати|батарею зенітних ракет|кілька розвідувальних безпілотників|сорок бронемашин|радар дальньої дії|ескадрилью винищувачів|гаубиці та боєприпаси|три підводні човни",
    place: "під {name}",
    verbLast: false,
    facts:
      "Генерал {name} сказав журналістам, що перші {n} військових прибудуть до зими|Навчання біля {name} триватимуть {n} днів за участю трьох сусідніх країн|За словами посадовців із {name}, витрати зросли до {n} мільйонів|Рада голосуватиме за {n} мільйонів після дебатів, які {name} назвав запізнілими|Мешканці чули {n} вибухів за ніч, повідомив мер міста {name}",
    other:
      "Пекарня в {name} продала {n} буханців до полудня|Клуб із {name} переміг із різницею у {n} очок|Музей у {name} відкрив {n} зал зі старими мапами",
    syllables: "вол|ин|ськ|гай|терн|ів|лу|пол|чук|ово|дар|їв|бі|рост|чи|ець",
    gap: " ",
    stop: ".",
  },
  ar: {
    actors:
      "الجيش المصري|وزارة الدفاع السعودية|البحرية الإيرانية|القوات التركية|سلاح الجو الأردني|الجيش السوداني|خفر السواحل الياباني|حلف الناتو",
    acts: "يختبر|يتسلم|ينشر|يطلب|يفقد|يحدّث|يعرض|يسحب",
    objects:
      "فرقاطتين جديدتين|بطارية صواريخ للدفاع الجوي|عدة طائرات مسيرة للاستطلاع|أربعين مركبة مدرعة|رادارا بعيد المدى|سربا من المقاتلات|مدافع وذخائر|ثلاث غواصات",
    place: "قرب {name}",
    verbLast: false,
    facts:
      "قال اللواء {name} للصحفيين إن أول {n} جنديا سيصلون قبل الشتاء|تستمر المناورات قرب {name} {n} يوما بمشاركة ثلاث دول مجاورة|ذكر مسؤولون في {name} أن التكلفة ارتفعت إلى {n} مليون دولار|يصوت البرلمان على {n} مليونا بعد نقاش وصفه {name} بالمتأخر|سمع السكان {n} انفجارات خلال الليل بحسب رئيس بلدية {name}",
    other:
      "باع مخبز في {name} {n} رغيفا قبل الظهر|فاز نادي {name} بفارق {n} نقاط|افتتح متحف في {name} {n} قاعات للخرائط القديمة",
    syllables: "را|ما|دي|بو|سا|لي|كر|طا|ني|حم|زو|ها|ري|نو|شا|قا",
    gap: " ",
    stop: ".",
  },
  ko: {
    actors:
      "한국 해군은|미국 공군은|일본 방위성은|북한군은|필리핀 해안경비대는|폴란드 육군은|국방부는|우크라이나군은",
    acts: "배치했다|시험했다|인도받았다|주문했다|공개했다|철수시켰다|개량한다|요격했다",
    objects:
      "신형 호위함 두 척을|지대공 미사일 포대를|정찰 무인기를|장갑차 마흔 대를|장거리 레이더를|전투기 한 개 대대를|자주포와 탄약을|잠수함 세 척을",
    place: "{name} 부근에",
    verbLast: true,
    facts:
      "{name} 사령관은 첫 {n}명의 장병이 겨울 전에 도착한다고 기자들에게 말했다|{name} 부근의 훈련은 {n}일 동안 이웃 세 나라와 함께 열린다|{name} 당국자는 비용이 {n}억 원으로 늘었다고 밝혔다|국회는 {name} 의원이 늦었다고 한 토론 뒤에 {n}억 원을 표결한다|대변인은 {n}대 가운데 몇 대가 준비됐는지 말하지 않았다",
    other:
      "{name} 빵집은 정오까지 빵 {n}개를 팔았다|{name} 구단은 {n}점 차로 이겼다|{name} 박물관은 옛 지도 전시실 {n}곳을 열었다",
    syllables: "가|람|도|솔|미|강|하|늘|재|윤|서|평|오|탄|비|림",
    gap: " ",
    stop: ".",
  },
  ja: {
    actors:
      "海上自衛隊は|防衛省は|米空軍は|韓国海軍は|フィリピン沿岸警備隊は|ポーランド陸軍は|台湾国防部は|ウクライナ軍は",
    acts: "配備した|試験した|受領した|発注した|公開した|撤収させた|改修する|迎撃した",
    objects:
      "新型護衛艦二隻を|地対空ミサイル部隊を|偵察用無人機を|装甲車四十両を|長距離レーダーを|戦闘機部隊を|榴弾砲と弾薬を|潜水艦三隻を",
    place: "{name}付近に",
    verbLast: true,
    facts:
      "{name}司令官は最初の{n}人が冬までに到着すると記者団に語った|{name}付近の演習は{n}日間で近隣三か国が参加する|{name}の当局者は費用が{n}億円に増えたと述べた|国会は{name}議員が遅すぎるとした審議の後に{n}億円を採決する|報道官は{n}機のうち何機が使えるかを明らかにしなかった",
    other:
      "{name}のパン屋は正午までに{n}個を売った|{name}のクラブは{n}点差で勝った|{name}の博物館は古地図の展示室を{n}室開いた",
    syllables: "山|川|崎|野|島|田|松|原|木|村|浦|森|谷|岡|沢|瀬",
    gap: "",
    stop: "。",
  },
  zh: {
    actors: "中国海军|美国空军|国防部|韩国军队|菲律宾海岸警卫队|印度陆军|俄罗斯国防部|乌克兰军方",
    acts: "部署了|试射了|接收了|订购了|展示了|撤回了|升级了|拦截了",
    objects:
      "两艘新型护卫舰|一个防空导弹营|多架侦察无人机|四十辆装甲车|一部远程雷达|一个战斗机中队|榴弹炮和弹药|三艘潜艇",
    place: "在{name}附近",
    verbLast: false,
    facts:
      "{name}将军对记者说首批{n}名士兵将在冬季前抵达|在{name}附近举行的演习为期{n}天，有三个邻国参加|{name}的官员说费用已升至{n}亿元|议会将在{name}称为迟来的辩论后就{n}亿元进行表决|发言人没有说明{n}架飞机中有多少可以使用",
    other:
      "{name}的面包店中午前卖出{n}个面包|{name}俱乐部以{n}分优势获胜|{name}博物馆开放了{n}个古地图展厅",
    syllables: "江|海|林|河|宁|安|阳|州|远|东|南|城|石|岭|湾|桥",
    gap: "",
    stop: "。",
  },
};
