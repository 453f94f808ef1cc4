import type { Rule } from "../../rule.ts";

/** Alliances, partnership programmes and treaties of alliance. */
export const allianceNames: readonly Rule[] = [
  {
    weight: 1,
    gives: ["military", "alliance"],
    phrases: `
      NATO | OTAN | =CSTO | =SHAPE | =SACEUR | SACEUR | =SACLANT | =NAC`,
  },
  {
    weight: 3,
    phrases: `
      AUKUS | ANZUS | SEATO | =FPDA | Nordefco | Bucharest Nine | Weimar Triangle |
      Lancaster House Treat* | Trinity House | Munich Security Conference | ADMM Plus |
      =ADMM-Plus | =ADMM | Globsec | =PESCO | =EPF | Coalition of the Willing | Abraham Accords |
      Dayton | Minsk II | Budapest Memorandum | Article 5 | Article V | Warsaw Pact | =RAA | =VFA |
      =EDCA | =GSOMIA | =ACSA | =GISMIA | =SOFA | =ITPP | =IPAP | =MAP`,
  },
  {
    weight: 2,
    phrases: `
      =OSCE | =QUAD | =SCO | =ARF | Normandy Format | Normandy Four`,
  },
];

/** Treaties, inspectors and regimes. */
export const treatyNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      New START | START II | START I | START III | =START-1 | =START-2 | =START-3 | =JCPOA | =JPOA |
      =CTBT | =CTBTO | =PTBT | SALT II | SALT I | SALT 2 | =INF | =CFE | =IAEA | =AIEA | =IAEO |
      =UNSCOM | =UNMOVIC | =OPCW | =OPAQ | =OVCW | =TPNW | =FMCT | =CWC | =BWC | =BTWC | Zangger |
      Tlatelolco | Pelindaba | Rarotonga | Nunn Lugar | Cooperative Threat Reduction |
      Agreed Framework | Hans Blix | ElBaradei | El Baradei | Rafael Grossi | Grossi |
      Yukiya Amano | Scott Ritter | Rolf Ekeus | =ICAN Nobel | Pugwash`,
  },
  {
    weight: 2,
    phrases: `
      =NPT | =MTCR | =ITAR | Wassenaar | =ATT | Hague Code of Conduct | Vienna Document | =CCW |
      =PAROS | =KEDO | =CAATSA | =SALW`,
  },
];

/** Groups that take up arms. */
export const groupNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["battle"],
    phrases: `
      Al Qaeda | Al Qaida | Al Qaeda in* | al Kaida | Qaeda | al Qaeda s | =ISIS | =ISIL | ISIS K |
      =ISKP | Islamic State Khorasan | Daesh | Daech | Boko Haram | Al Shabaab | al Shabab |
      Shabaab | Ansaru | Ansar Dine | Ansar al Sharia | Ansar al Islam | =PKK | =YPG | =DHKP-C |
      =DHKP C | Grey Wolves | Lashkar | Lashkar e Taiba | Lashkar e Jhangvi | Lashkar e Omar |
      Jaish e Mohammed | Jaish e Mohammad | Jaish al Adl | Hizbul Mujahideen | Harkat ul* |
      Indian Mujahideen | Jemaah Islamiyah | Jemaah Ansharut | Abu Sayyaf | =MILF | =MNLF | =BIFF |
      =LTTE | Tamil Tigers | Bin Laden | Osama bin Laden | =AQAP | =AQIM | =ISWAP | =ISGS | =JNIM |
      =GSIM | =MUJAO | =GIA Algeria | =GSPC | =TTP | Tehrik i Taliban | Tehreek e Taliban |
      Islamic Jihad | Palestinian Islamic Jihad | Hezb e Islami | Hekmatyar | Abu Nidal |
      Carlos the Jackal | Black September | =PFLP | =PFLP-GC | Fatah al Islam | Hayat Tahrir* |
      =HTS | Jabhat al Nusra | Al Nusra | Ahrar al Sham | East Turkestan Islamic* | Hizb ut Tahrir |
      Caucasus Emirate | Riyadus Salikhin | Basayev | Sendero Luminoso | Shining Path |
      Tupac Amaru | =MRTA | Segunda Marquetalia | Aum Shinrikyo | Baader Meinhof | Action Directe |
      Red Brigades | Grapo | Real IRA | Continuity IRA | New IRA | Provisional IRA | =UVF | =INLA |
      Zarqawi | al Zarqawi | Zawahiri | al Zawahri | Moussaoui | Baghdadi | Mullah Omar |
      Baitullah Mehsud | Mokhtar Belmokhtar | Abubakar Shekau | Abdelhamid Abaaoud |
      Anders Breivik | Timothy McVeigh | Unabomber | Ramzi Yousef | Khalid Shaikh Mohammed |
      Hambali | Kataib Hezbollah | Kataib Hizballah | Asaib Ahl* | Badr Organization | Hashd al* |
      Fatemiyoun | Zainabiyoun | Al Aqsa Martyrs* | Qassam Brigades | Izz ad Din* | Jundallah |
      =MEK | Mujahedin e Khalq | =BLF | =ULFA | =NSCN | Naxalite* | Naxal* | Khalistan Commando |
      Babbar Khalsa | =LRA | =FDLR | =CODECO | Mai Mai | Janjaweed | Lakurawa | Koglweogo | Seleka`,
  },
  {
    weight: 1.5,
    gives: ["battle"],
    phrases: `
      Taliban* | Hamas | Hezbollah | Hizbollah | Hizbullah | Houthi | Houthis | Ansarallah | =FARC |
      =ELN | =ADF | =M23 | =IRA | I.R.A. | =RSF | =TPLF | Fano | =UNITA | =RENAMO | Renamo | Unita |
      =SPLA | =SPLM-IO | =KLA | =UCK | Contras | Sandinista* | Mujahedeen | Mujahideen |
      Khmer Rouge | =KNU | =MNDAA | =TNLA | Brotherhood Alliance | Three Brotherhood* |
      Northern Alliance | =SDF | Peshmerga`,
    needs: ["battle", "death"],
  },
];

/** Agents and stores of poison, and those who guard against them. */
export const hazardNames: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      Novichok* | sarin | =VX | anthrax | ricin | polonium | =CBRN | =CBRNE | tabun | soman |
      cyclosarin | lewisite | phosgene | chloropicrin | Agent Orange | novitchok | =USAMRIID |
      Porton Down | Dugway | Pueblo Chemical* | Shikhany | Foliant | Biopreparat | Vozrozhdeniya |
      Halabja | Ghouta | Khan Sheikhoun | Khan Shaykhun | Khan Sheikhun | Rabta | Chernobyl |
      Tchernobyl | Tschernobyl | Fukushima | =ZNPP | Goiania`,
  },
];
