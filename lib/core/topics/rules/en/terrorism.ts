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
  { weight: 2.5, phrases: "hijacker | hijacked | terror suspect* | bomb suspect*" },
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
];
