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
      AUKUS | ANZUS | SEATO | Five Power Defence* | =FPDA | NORDEFCO | Nordefco |
      Joint Expeditionary Force | Bucharest Nine | Weimar Triangle | Visegrad defence |
      Lancaster House Treat* | Aachen treaty | Treaty of Aachen | Kensington Treaty |
      Trinity House Agreement | Trinity House | Northwood Declaration | Shangri La Dialogue |
      Munich Security Conference | ADMM Plus | =ADMM-Plus | =ADMM | Xiangshan Forum |
      Raisina Dialogue | Halifax Security Forum | Globsec | =PESCO | =EPF | Washington Declaration |
      Nuclear Consultative Group | Coalition of the Willing | Ramstein group |
      Partnership for Peace | Istanbul Cooperation Initiative | Mediterranean Dialogue |
      Abraham Accords | Dayton | Minsk agreement* | Minsk II | Minsk accords | Astana talks |
      Camp David Accords | Oslo accords | Budapest Memorandum | Article 5 | Article V |
      North Atlantic Council | North Atlantic Treaty | Warsaw Pact | Collective Security Treaty |
      Reciprocal Access Agreement | Visiting Forces Agreement | =RAA | =VFA | =EDCA | =GSOMIA |
      =ACSA | =GISMIA | =SOFA | =ITPP | =IPAP | =MAP | NUG talks`,
  },
  {
    weight: 2,
    phrases: `
      =OSCE | =QUAD | =SCO | Quad summit | Quad leaders | =ARF | ICRC talks | Normandy Format |
      Normandy Four`,
  },
];

/** Treaties, inspectors and regimes. */
export const treatyNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      New START | START II | START I | START III | =START-1 | =START-2 | =START-3 | =JCPOA | =JPOA |
      =CTBT | =CTBTO | =PTBT | SALT II | SALT I | SALT 2 | SORT treaty | Moscow Treaty | =INF |
      INF Treaty | INF treaty | =CFE | CFE Treaty | CFE treaty | =ABM Treaty | ABM treaty |
      Open Skies Treaty | Open Skies treaty | Treaty on Open Skies | =IAEA | =AIEA | =IAEO |
      =UNSCOM | =UNMOVIC | =OPCW | =OPAQ | =OVCW | =TPNW | =FMCT | =CWC | =BWC | =BTWC |
      NSG waiver | NSG membership | Nuclear Suppliers Group | Zangger | Australia Group |
      Treaty of Tlatelolco | Tlatelolco | Pelindaba | Rarotonga | Semipalatinsk Treaty |
      Bangkok Treaty | Ottawa Convention | Ottawa Treaty | Ottawa treaty | Oslo Convention |
      Nunn Lugar | Cooperative Threat Reduction | Agreed Framework | Six Party Talks |
      six party talks | Hans Blix | ElBaradei | El Baradei | Rafael Grossi | Grossi | Yukiya Amano |
      Scott Ritter | Richard Butler inspector* | Rolf Ekeus | =ICAN Nobel | Pugwash`,
  },
  {
    weight: 2,
    phrases: `
      =NPT | =MTCR | =ITAR | EAR entity | BIS entity | Wassenaar | START treaty | START Treaty |
      =ATT | Arms Trade Treaty | Hague Code of Conduct | Vienna Document | =CCW | =PAROS | =KEDO |
      =CAATSA | =SALW`,
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
      Shabaab | Ansaru | Ansar Dine | Ansar al Sharia | Ansar al Islam | Ansar Allah group | =PKK |
      =YPG | =DHKP-C | =DHKP C | Grey Wolves | Lashkar | Lashkar e Taiba | Lashkar e Jhangvi |
      Lashkar e Omar | Jaish e Mohammed | Jaish e Mohammad | Jaish al Adl | Hizbul Mujahideen |
      Harkat ul* | Indian Mujahideen | Resistance Front Pahalgam | Jemaah Islamiyah |
      Jemaah Ansharut | Abu Sayyaf | Moro Islamic Liberation* | Maute group | =MILF | =MNLF |
      New People's Army | NPA rebels | =BIFF | =LTTE | Tamil Tigers | Bin Laden | Osama bin Laden |
      =AQAP | =AQIM | =ISWAP | =ISGS | =JNIM | =GSIM | =MUJAO | =GIA Algeria | =GSPC | =TTP |
      Tehrik i Taliban | Tehreek e Taliban | Haqqani network | Islamic Jihad |
      Palestinian Islamic Jihad | Hezb e Islami | Hekmatyar | Abu Nidal | Carlos the Jackal |
      Black September | =PFLP | =PFLP-GC | Fatah al Islam | Hayat Tahrir* | =HTS | Jabhat al Nusra |
      Al Nusra | Ahrar al Sham | Turkistan Islamic Party | East Turkestan Islamic* |
      Islamic Movement of Uzbekistan | Hizb ut Tahrir | Caucasus Emirate | Riyadus Salikhin |
      Basayev | Khattab warlord | Sendero Luminoso | Shining Path | Tupac Amaru | =MRTA |
      AUC paramilitar* | EPL guerrilla* | Segunda Marquetalia | Tren de Aragua terror* |
      Aum Shinrikyo | Japanese Red Army | Red Army Faction | Baader Meinhof | Action Directe |
      Red Brigades | November 17 group | Grapo | ETA militants | ETA militant | Basque separatist* |
      Real IRA | Continuity IRA | New IRA | Provisional IRA | =UVF | UDA loyalist* | =INLA |
      Zarqawi | al Zarqawi | Zawahiri | al Zawahri | Moussaoui | Baghdadi | Mullah Omar |
      Baitullah Mehsud | Mokhtar Belmokhtar | Abubakar Shekau | Abdelhamid Abaaoud |
      Anders Breivik | Timothy McVeigh | Unabomber | Ramzi Yousef | Khalid Shaikh Mohammed |
      Hambali | Kataib Hezbollah | Kataib Hizballah | Asaib Ahl* | Badr Organization |
      Popular Mobilization Forces | Hashd al* | Fatemiyoun | Zainabiyoun | Lions' Den group |
      Al Aqsa Martyrs* | Qassam Brigade* | Izz ad Din* | Jundallah | =MEK | Mujahedin e Khalq |
      BLA militants | Baloch Liberation* | =BLF | =ULFA | =NSCN | Naxalite* | Naxal* |
      Maoist rebel* | Khalistan Commando | Babbar Khalsa | Lord's Resistance Army | LRA rebels |
      =LRA | Allied Democratic Forces | =FDLR | =CODECO | Mai Mai | Janjaweed | RSF militia |
      Lakurawa | Koglweogo | Seleka | Anti balaka | Wagner mercenar* | Africa Corps mercenar*`,
  },
  {
    weight: 1.5,
    gives: ["battle"],
    phrases: `
      Taliban* | Hamas | Hezbollah | Hizbollah | Hizbullah | Houthi | Houthis | Ansarallah | =FARC |
      =ELN | =ADF | =M23 | =IRA | I.R.A. | Wagner Group | Rapid Support Forces | =RSF | =TPLF |
      Fano | OLA rebels | =UNITA | =RENAMO | Renamo | Unita | =SPLA | =SPLM-IO | =KLA | =UCK |
      GAM rebels | Contras | Sandinista* | Mujahedeen | Mujahideen | Khmer Rouge | =KNU |
      KIA rebels | Arakan Army | =MNDAA | =TNLA | Brotherhood Alliance | Three Brotherhood* |
      Northern Alliance | =SDF | Peshmerga | Azov brigade | Azov regiment`,
    needs: ["battle", "death"],
  },
];

/** Agents and stores of poison, and those who guard against them. */
export const hazardNames: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      Novichok* | sarin | =VX | anthrax | ricin | polonium | =CBRN | =CBRNE | tabun | soman |
      cyclosarin | lewisite | phosgene | chloropicrin | BZ gas | Agent Orange | novitchok |
      =USAMRIID | Porton Down | Dugway | Tooele chemical | Umatilla chemical | Pine Bluff chemical |
      Blue Grass chemical | Pueblo Chemical* | Shikhany | Foliant | Biopreparat |
      Sverdlovsk anthrax | Vozrozhdeniya | Halabja | Ghouta | Khan Sheikhoun | Khan Shaykhun |
      Khan Sheikhun | Al Shifa plant | Rabta | Tarhuna chemical | Chernobyl | Tchernobyl |
      Tschernobyl | Fukushima | Zaporizhzhia nuclear | Zaporizhzhya nuclear | =ZNPP | Goiania |
      caesium 137 | cesium 137 | cobalt 60 | americium 241 | polonium 210`,
  },
];
