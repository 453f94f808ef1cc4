import type { Rule } from "../../rule.ts";

export const terrorism: readonly Rule[] = [
  {
    weight: 4,
    gives: ["battle"],
    phrases: `
      terrorist* | terrorism | counterterror* | counter terror* | antiterror* | anti terror* |
      suicide bomb* | suicide attack* | suicide blast | suicide mission | car bomb* | carbomb* |
      truck bomb* | roadside bomb* | bomb blast* | bomb attack* | bomb plot | bomber kills |
      bombers kill | bomber strikes | bioterror* | jihad* | islamic state | islamist militant* |
      islamist insurgen* | islamist rebel* | islamist extremis* | militant group* |
      militant attack* | extremist group* | extremist attack* | hostage* | beheaded | beheading |
      insurgent* | insurgency | ied | ieds | improvised explosive | lone wolf attack |
      violent extremis* | terror | terror attack* | terror group* | terror plot* | terror cell* |
      al qaeda | sept 11 attack* | september 11 attack* | 9 11 attack* |
      world trade center attack* | 9 11 panel | 9 11 commission | 9 11 plot | twin bombings |
      oklahoma city bombing | oklahoma bombing | oklahoma blast | unabom* | embassy bombing* |
      embassy is bombed | hijackers | hijacking | hijack plot | shoe bomb* | guantanamo |
      guantánamo | enemy combatant* | sleeper cell* | patriot act | cole bombing | lockerbie |
      abu ghraib | militants | radicali* | foreign fighters | tower s collapse | towers collapse`,
  },
  {
    weight: 3,
    phrases: `
      militant | extremist | extremists | extremism | separatist bomb* | bombings | bombing |
      bombers | bomber | blast kills | blast killed | explosion kills | explosive device* |
      suicide vest | gunmen attack | kidnap* by rebels | abducted by | abductions by`,
    near: ["death", "battle", "trial"],
  },
  {
    weight: 2,
    near: ["death"],
    phrases: "bomb | bombs | blast | blasts | gunmen | gunman opened | explosion | stabbed",
    unless: ["crime"],
  },
  {
    weight: 2,
    needs: ["battle"],
    phrases: `
      detainee* | enemy combatant | radical islam* | islamist | islamists | abducted | kidnapped |
      kidnapping | claimed responsibility | suspect in plot | plotters | plot to | cell |
      bomb suspect | detainees | torture`,
  },
  { weight: 3, phrases: "sept 11 | september 11 | september 11th | sept 11th | 9 11" },
  { weight: 1.5, phrases: "homeland security" },
  { weight: 2.5, phrases: "hijacker | hijacked | bomb suspect*" },
  {
    weight: 4,
    gives: ["battle"],
    phrases: `
      blew himself up | blew herself up | blew themselves up | blows himself up | blows herself up |
      ties to islamic state | islamic state suspects | bomb attacks | bomb explodes |
      bomb explosion | bomb went off | planted bomb* | bombing attack* | mosque bombing |
      market bombing | metro bombing* | train bombing* | tube bombing* | hotel attack |
      far right extremis* | right wing extremis* | far right plot | white supremacist* |
      neo nazi* plot | extremist plot | extremist cell | radicaliz* | radicalis* | deradicali* |
      kidnapped by gunmen | kidnapped by militants | abducted by gunmen | abducted schoolgirls |
      held captive by | captives freed | hostages freed | freed hostages | islamist | islamists |
      islamist fighters | islamist gunmen | qaida | affiliate of al | affiliates of al |
      taliban attack* | extremist fighters | armed extremists | terror suspect* | terror charges |
      terror attack | terrorist designation | designat* as a terrorist | terrorist organization |
      terrorist organisation | terror list | anti terrorism | antiterrorism | tamil tigers bomb |
      ltte bomb | bandits kidnap* | mass kidnapping | bataclan | charlie hebdo | mumbai attacks |
      madrid bombings | london bombings | manchester arena | christchurch mosque | militia rocket* |
      katyusha*`,
  },
  {
    weight: 3,
    near: ["basehit"],
    phrases: `
      rockets | rocket | drone | militia | militias | militiamen`,
  },
  {
    weight: 4,
    needs: ["battle", "state", "death", "terror"],
    phrases: `
      ransom | parcel bomb* | letter bomb* | nail bomb*`,
  },
  {
    weight: 3,
    near: ["captor"],
    phrases: `
      abduct* | kidnap* | gunmen | hostage taking`,
  },
  {
    weight: 4,
    gives: ["battle", "terror"],
    unless: ["sporting", "crime"],
    phrases: `
      suicide truck | suicide car | suicide vehicle | suicide belt* | suicide squad |
      suicide mission bomber | human bomb* | explosive belt* | explosives belt* | explosive laden |
      explosives laden | explosives filled | explosive filled | packed with explosives |
      laden with explosives | van packed with | truck packed with | car packed with |
      lorry packed with | vehicle bomb* | van bomb* | lorry bomb* | motorcycle bomb* |
      bicycle bomb* | backpack bomb* | rucksack bomb* | suitcase bomb* | pipe bomb* |
      petrol bomb attack | nail bomb* | pressure cooker bomb* | fertiliser bomb | fertilizer bomb |
      homemade bomb* | home made bomb* | crude bomb* | under car bomb | booby trapped car |
      bomb factory | bomb maker* | bombmaker* | bomb making | bomb squad defused | bomb warning |
      coded warning | telephoned warning | bombing of a mosque | bombing of a church |
      church bombing* | shrine bombing* | synagogue attack* | synagogue bombing | mosque attack* |
      mosque shooting* | church attack* | temple attack* | embassy attack* | consulate attack* |
      hotel siege | hotel bombing* | nightclub bombing* | bar bombing* | pub bombing* |
      cafe bombing | cafe siege | mall attack | shopping mall attack | school massacre by |
      school siege | theatre siege | theater siege | airport attack* | airport bombing |
      airport massacre | airline bomb* | airliner bombing | plane bombing | plane bomb plot |
      aircraft bomb plot | liquid bomb* | underwear bomb* | train attack* by | rail bombings |
      railway station bombing | bus bombing* | bus bomb* | bus attack claimed | marathon bomb* |
      stadium bombing | bazaar bombing | ramming attack* | car ramming | vehicle ramming |
      truck attack* | lorry attack | van attack | knife rampage claimed | stabbing attack claimed |
      attack claimed by | claimed by the islamic | claims attack | claim of responsibility |
      claims of responsibility | claimed the attack | claimed the bombing | no group claimed |
      no one claimed responsibility | nobody claimed | group behind the attack | masterminded |
      mastermind of the attack* | mastermind of the bombing* | attack mastermind | foiled attack |
      foiled plot | foiled attack plot | thwarted attack | thwarted plot | alleged plotters |
      terror network* | terror suspects | terror alert* | terror threat* | terror warning |
      terror raid* | terror trial | terror laws | terror law | terror bill | terror financ* |
      terror funding | terror camp* | terror leader | terror mastermind | terror attacks |
      terror war | war on terror | global war on terror | counter terrorist | counterterrorist |
      antiterrorist | anti terrorist | counter insurgency | counterinsurgency | counter extremism |
      countering violent | countering terrorism | counterterrorism force | no fly list |
      watch list of suspects | terrorist watch* | state sponsor of terror* |
      state sponsors of terror* | sponsor of terrorism | foreign terrorist | proscribed group* |
      proscribed organisation* | proscription of | banned group* | outlawed group |
      blacklisted group | financing of terror* | radical islamist* | radical cleric |
      radical preacher | hate preacher | islamic militant* | islamic extremis* | islamic radical* |
      muslim militant* | muslim rebels | muslim extremist* | muslim insurgent* | muslim guerrilla* |
      kashmiri militant* | sikh militant* | sikh extremist* | hindu extremist* | jewish extremist* |
      settler extremist* | christian militia terror | pakistani militant* | pakistani taliban |
      tehreek e taliban | afghan militant* | somali militant* | nigerian militant* |
      niger delta militants | palestinian militant* | chechen militant* | chechen bomber* |
      kurdish militant* | kurdish guerrilla* | kurdish rebels | kurdish separatist* | kurdish bomb* |
      basque separatist* | basque militant* | basque bomb* | basque group | breton separatist* |
      corsican separatist* | corsican nationalist* | corsican bomb* | republican dissident* |
      dissident republican* | irish republican dissident* | loyalist paramilitar* | loyalist gunmen |
      loyalist killer* | republican paramilitar* | ulster volunteer | ulster defence association |
      ulster freedom | i r a bomb* | ira bomb* | ira ceasefire | tiger suicide | maoist insurgen* |
      naxalites | left wing extremis* | left wing guerrillas | leftist guerrilla* |
      far left militants | urban guerrilla* | shining path | marxist rebels | marxist guerrilla* |
      neo nazi cell | neo nazi terror* | neo nazi group | white nationalist* plot | militia plot |
      eco terror* | anarchist bomb* | anarchist group | doomsday cult | sarin cult |
      animal rights extremis* | army of god | al qaeda linked | qaeda linked | is linked |
      isis linked | isis bride* | isis fighters | isis camp* | isis prisoners | isis members |
      isis cell* | is group | is fighters | is militants | is claimed | caliphate | daesh | wilayat |
      holy war* | holy warriors | mujahed* | mujahid* | fedayeen | hijacked plane |
      hijacked airliner | hijacked jet | hijackers seized | hostage crisis | hostage drama |
      hostage siege | hostage taker* | hostage taking | hostage standoff | hostage rescue |
      hostage release | hostage video* | held captive | kidnapped girls | kidnapped schoolgirls |
      kidnapped schoolchildren | kidnapped pupils | kidnapped nuns | kidnapped aid |
      kidnapped journalists | kidnapped soldiers | kidnapped westerners | abducted girls |
      abducted pupils | abducted students | abducted children | abducted aid | beheadings | beheads |
      hacked villagers | militants attack* | militants kill* | militants storm* | militants seize* |
      militants kidnap* | militants ambush* | gunmen storm* | gunmen attack* | gunmen kill* |
      gunmen raid* | gunmen seize* | gunmen ambush* | gunmen on motor* | gunmen in dress |
      gunmen dressed | gunmen wearing | masked gunmen | islamist attack* | islamist group* |
      islamist cell* | islamist terror* | islamist gunman | jihadi* | salafist* | wahhabi militants |
      takfiri* | sharia militia | ring leader* | intelligence based operation* | militant hideout* |
      terrorist hideout* | militant commander* | militant leader* | militant camp* |
      militants killed | militants neutrali* | insurgents killed | insurgent attack* |
      insurgent group* | insurgents attack* | bandits attack* | armed bandits |
      cattle rustler* attack | drone attack on militants | predator strike | twin tower* |
      trade center bombing | attacks of september | september 11 families | 9 11 families |
      9 11 memorial | 9 11 trial | guantanamo detainees | guantánamo detainees |
      military commissions | extraordinary rendition`,
  },
  {
    weight: 2,
    near: ["death", "captor", "terror"],
    needs: ["terror"],
    unless: ["sporting", "crime", "peril"],
    phrases: `
      worshippers | worshipers | pilgrims | churchgoers | commuters | passengers | pupils | schoolgirls |
      schoolboys | schoolchildren | villagers | civilians | shoppers killed | bystanders | tourists |
      concertgoers | congregation | mourners | rush hour | underground stations | underground trains |
      parcels | parcel | detonat* | grenade | grenades | kilos of explosive* | explosives | explosive |
      blew up | blown up | blast | blasts | bomb | bombs | shot dead | gunned down | assassinat* |
      hooded | masked | balaclava* | manifesto | caller | splinter group | wing of the | cell | sect |
      cult | plot | plotted | hatched | blasphemy | fatwa | sharia | emir | caliph | commander of the group`,
    early: true,
  },
  {
    weight: 2.5,
    needs: ["military", "battle", "captor"],
    near: ["death", "captor"],
    unless: ["crime", "sporting"],
    phrases: "bandits | captives | captors | ringleader* | gunmen opened fire | gunmen open fire",
  },
  {
    weight: 1.5,
    near: ["death"],
    phrases: "tamil tigers | tamil rebels | tiger rebels | maoist rebels | prabhakaran",
  },
];
