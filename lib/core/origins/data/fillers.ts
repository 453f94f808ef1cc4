const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Small words that may stand between a name and what makes it the speaker: articles, what kind of outlet, titles, days. */
export const FILLERS = words(`
  the s of a an by in from for on late early also later has have had is was report reports news press agency agencies
  newspaper paper daily weekly broadcaster television tv radio network channel website state official officially outlet
  media host service national spokesman spokeswoman spokesperson spokespeople secretary chief officials minister ministry
  military leaders commander statement release today yesterday
  le la les l un une de du des d agence agences presse journal quotidien chaîne chaine porte parole vendredi lundi mardi
  mercredi jeudi samedi dimanche ministère par sur
  der die das dem den des ein eine einem einer von vom im in am nachrichtenagentur zeitung sender russische russischen
  el los las una unos del al agencia agencias diario cadena portavoz este lunes martes miércoles jueves viernes sábado domingo
  agencji agencja agencję dziennik portal rzecznik w z na
  агентство агентства агентству агентством издание газета телеканал в на со с рф россии
  агенція агентства агенції видання телеканал у україни
`);

/** Makes an adjective of the official name that follows it, or says to whom something was said: "a NATO", "à l’ONU". */
export const NO_SPEAKER_AFTER = words("a an à au aux to alla al");

/** What an official name only describes: "government sources", "military vehicles". */
export const DESCRIBED = words(`
  source sources data figures figure documents document records statistics estimates plans plan forces force vehicles
  bases base aid budget contract contracts contractors personnel equipment exercise exercises exercises buildings
`);
