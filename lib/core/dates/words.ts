/** How a language that parts its words speaks of dates: words in small letters, forms of one thing parted by spaces. */
export type Words = {
  /** January first, Monday first, parted by commas. */
  months: string;
  weekdays: string;
  /** Days from today: -2 to 2, parted by commas. */
  days: string;
  last: string;
  next: string;
  now: string;
  week: string;
  month: string;
  year: string;
  /** Between two days of a range; those of `until` alone make a deadline. */
  to: string;
  until: string;
  and: string;
  /** Before a month or year that stands alone. */
  within: string;
  /** What may stand between the parts of a date. */
  glue: string;
  /** Names of months and weekdays are written with a capital everywhere, or only where a sentence begins. */
  capital: "always" | "first";
};

export const WORDS: Record<string, Words> = {
  en: {
    months:
      "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec",
    weekdays: "monday,tuesday,wednesday,thursday,friday,saturday,sunday",
    days: ",yesterday,today tonight,tomorrow,",
    last: "last past previous",
    next: "next coming upcoming",
    now: "this",
    week: "week",
    month: "month",
    year: "year",
    to: "to through",
    until: "until till",
    and: "and",
    within: "in during early late",
    glue: "of the",
    capital: "always",
  },
  fr: {
    months:
      "janvier,février fevrier,mars,avril,mai,juin,juillet,août aout,septembre,octobre,novembre,décembre decembre",
    weekdays: "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
    days: ",hier,aujourd,demain,",
    last: "dernier dernière passé passée",
    next: "prochain prochaine",
    now: "ce cette",
    week: "semaine",
    month: "mois",
    year: "an année",
    to: "au",
    until: "jusqu",
    and: "et",
    within: "en",
    glue: "le les l du de",
    capital: "first",
  },
  de: {
    months:
      "januar jänner,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember",
    weekdays:
      "montag montagabend montagmorgen,dienstag dienstagabend dienstagmorgen,mittwoch mittwochabend mittwochmorgen,donnerstag donnerstagabend donnerstagmorgen,freitag freitagabend freitagmorgen,samstag sonnabend samstagabend samstagmorgen,sonntag sonntagabend sonntagmorgen",
    days: "vorgestern,gestern,heute,morgen,übermorgen",
    last: "vergangenen vergangene vergangener letzten letzte letzter vorigen voriger",
    next: "nächsten nächste nächster kommenden kommende kommender",
    now: "diesen diese dieser diesem dieses",
    week: "woche",
    month: "monat monats",
    year: "jahr jahres",
    to: "und",
    until: "bis",
    and: "",
    within: "im anfang ende mitte",
    glue: "dem den der des zum am vom",
    capital: "always",
  },
  es: {
    months:
      "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre setiembre,octubre,noviembre,diciembre",
    weekdays: "lunes,martes,miércoles,jueves,viernes,sábado,domingo",
    days: "anteayer,ayer,hoy,mañana,",
    last: "pasado pasada último última",
    next: "próximo próxima",
    now: "este esta",
    week: "semana",
    month: "mes",
    year: "año",
    to: "al a",
    until: "hasta",
    and: "y",
    within: "en",
    glue: "de del el los las día",
    capital: "first",
  },
  ru: {
    months:
      "января январь январе,февраля февраль феврале,марта март марте,апреля апрель апреле,мая май мае,июня июнь июне,июля июль июле,августа август августе,сентября сентябрь сентябре,октября октябрь октябре,ноября ноябрь ноябре,декабря декабрь декабре",
    weekdays: "понедельник,вторник,среду,четверг,пятницу,субботу,воскресенье",
    days: "позавчера,вчера,сегодня,завтра,послезавтра",
    last: "прошлой прошлую прошлом прошлого прошлый прошедшей минувшей минувшую минувшем минувший",
    next: "следующей следующую следующем следующего следующий будущем будущей предстоящей ближайший",
    now: "этой этом эту этот этого",
    week: "неделе неделю недели",
    month: "месяце месяц месяца",
    year: "год года году г",
    to: "по",
    until: "до",
    and: "и",
    within: "в во",
    glue: "с со",
    capital: "first",
  },
  uk: {
    months:
      "січня січень січні,лютого лютий лютому,березня березень березні,квітня квітень квітні,травня травень травні,червня червень червні,липня липень липні,серпня серпень серпні,вересня вересень вересні,жовтня жовтень жовтні,листопада листопад листопаді,грудня грудень грудні",
    weekdays: "понеділок,вівторок,середу,четвер,п'ятницю,суботу,неділю",
    days: "позавчора,вчора учора,сьогодні,завтра,післязавтра",
    last: "минулого минулому минулої минулий минулу",
    next: "наступного наступному наступної наступний наступну",
    now: "цього цьому цієї цей цю",
    week: "тижня тиждень тижні",
    month: "місяця місяць місяці",
    year: "року рік році р",
    to: "по",
    until: "до",
    and: "і й та",
    within: "в у",
    glue: "з із зі від",
    capital: "first",
  },
  pl: {
    months:
      "stycznia styczeń styczniu,lutego luty lutym,marca marzec marcu,kwietnia kwiecień kwietniu,maja maj maju,czerwca czerwiec czerwcu,lipca lipiec lipcu,sierpnia sierpień sierpniu,września wrzesień wrześniu,października październik październiku,listopada listopad listopadzie,grudnia grudzień grudniu",
    weekdays: "poniedziałek,wtorek,środę,czwartek,piątek,sobotę,niedzielę",
    days: "przedwczoraj,wczoraj,dziś dzisiaj,jutro,pojutrze",
    last: "zeszłym zeszły zeszłego ubiegłym ubiegły ubiegłego minionym miniony poprzednim",
    next: "przyszłym przyszły przyszłego następnym następny najbliższy najbliższym nadchodzącym",
    now: "tym ten tego",
    week: "tygodniu tydzień tygodnia",
    month: "miesiącu miesiąc miesiąca",
    year: "roku rok r",
    to: "na",
    until: "do",
    and: "i oraz",
    within: "w we",
    glue: "od dnia dniach",
    capital: "first",
  },
  ar: {
    months:
      "يناير جانفي كانون_الثاني,فبراير شباط فيفري,مارس اذار,ابريل نيسان افريل,مايو ايار ماي,يونيو حزيران جوان,يوليو تموز جويلية,اغسطس اب اوت,سبتمبر ايلول,اكتوبر تشرين_الاول,نوفمبر تشرين_الثاني,ديسمبر كانون_الاول",
    weekdays: "الاثنين,الثلاثاء,الاربعاء,الخميس,الجمعة,السبت,الاحد",
    days: ",امس البارحة,اليوم,غدا,",
    last: "الماضي الماضية المنصرم الفائت",
    next: "المقبل المقبلة القادم القادمة",
    now: "هذا الجاري الحالي",
    week: "الاسبوع",
    month: "الشهر",
    year: "عام العام سنة السنة",
    to: "الي",
    until: "حتي",
    and: "و",
    within: "في",
    glue: "من يوم شهر",
    capital: "first",
  },
};
