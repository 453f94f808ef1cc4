import type { Rule } from "../../../rule.ts";

/** Ships, classes, fleets, straits and disputed waters by name, said with an English word. */
export const seaNames: readonly Rule[] = [
  // Carriers, amphibious ships and ships famous by name.
  {
    weight: 3,
    gives: ["military", "vessel"],
    phrases: `
      Dwight D. Eisenhower carrier | Theodore Roosevelt carrier | Abraham Lincoln carrier |
      Harry S. Truman carrier | Ronald Reagan carrier | George H.W. Bush carrier |
      Enterprise carrier | Kitty Hawk carrier | Charles de Gaulle carrier | Moskva cruiser |
      cruiser Moskva | Kursk submarine | Belgorod submarine | Novocherkassk ship |
      Rostov on Don submarine | Liaoning carrier | carrier Liaoning | Shandong carrier |
      Fujian carrier | carrier Fujian | Sichuan amphibious | Dokdo ship* | Marado ship |
      Giuseppe Garibaldi carrier | Atlantico carrier | Sao Paulo carrier | Minas Gerais carrier |
      Minsk landing | Sierra Madre grounded | Sahand frigate | Kharg ship | Tutor ship |
      Makin Island | Newnew Polar Bear`,
  },
  // Classes and types.
  {
    weight: 3,
    gives: ["military", "vessel", "materiel"],
    phrases: `
      Ticonderoga class | Spruance class | Constellation class | Freedom class |
      Independence class | Virginia class | Los Angeles class | Seawolf class | Ohio class |
      Columbia class | San Antonio class | Wasp class | America class | Tarawa class |
      Avenger class | Cyclone class | Legend class | Sentinel class cutter |
      Sentinel class cutters | Trump class | Astute class | Trafalgar class | Vanguard class |
      Dreadnought class | Swiftsure class | Victoria class | Upholder class | Type 23 frigate |
      Type 23 frigates | Type 31 frigate | Type 31 frigates | City class frigate |
      City class frigates | Hunt class | River class | Bay class | Albion class | Hunter class |
      Hobart class | Anzac class | Collins class | Arafura class | Halifax class | Kingston class |
      Harry DeWolf class | Suffren class | Barracuda class | Rubis class | Triomphant class |
      Le Terrible submarine | Aquitaine class | FDI frigate | FDI frigates | La Fayette class |
      Mistral class | Kalvari class | Dolphin class | Dakar class | F127 frigate | F127 frigates |
      Baden Wurttemberg class | Sachsen class | Todaro class | Bergamini class | Horizon class |
      F 100 frigate | F 100 frigates | F 110 frigate | F 110 frigates | S 80 submarine |
      S 80 submarines | Isaac Peral submarine | Fridtjof Nansen class | Skjold class | Ula class |
      Visby class | Gotland class | Blekinge class | A26 submarine | A26 submarines | Hamina class |
      Pohjanmaa class | Absalon class | Walrus class | Orka class | Orzel submarine |
      Kormoran class | Ada class | Istif class | Reis class | Kilo class | Akula class |
      Yasen class | Borey class | Typhoon class | Sierra class | Lada class | Kirov class |
      Slava class | Gorshkov class | Grigorovich class | Tapir class | Serna class |
      Raptor class patrol | Type 003 carrier | Type 003 carriers | Luda class | Yuan class |
      Song class | Jin class | Shang class | Ming class submarine | Ming class submarines |
      Zubr class | Visakhapatnam class | Kolkata class | Nilgiri class | Shivalik class |
      Talwar class | Arihant class | Sindhughosh class | Kamorta class | Hangor class |
      Zulfiquar class | Tughril class | Babur class | Sejong class | Daegu class | Ulsan class |
      Chungnam class | Incheon class | Soryu class | Taigei class | Oyashio class | Kongo class |
      Atago class | Maya class | Asahi class | Akizuki class | Osumi class | Keelung class |
      Kang Ding class | Yushan class | Formidable class | Invincible class | Kedah class |
      Sigma corvette | Sigma corvettes | Jose Rizal class | Gepard class | Sinpo class |
      Gorae class | Yono class | Romeo class | Whiskey class | Fateh class | Ghadir class |
      Moudge class | Jamaran class | Alvand class | Soleimani class | Alvaro Alberto submarine |
      Niteroi class | Scorpene class | Saint Petersburg class | Polar Security Cutter |
      Polar Security Cutters`,
  },
  // Weapons and systems of the sea.
  {
    weight: 2.5,
    gives: ["military", "materiel"],
    phrases: `
      Harpoon missile | Harpoon missiles | NSM missile | NSM missiles | Neptune missile |
      Neptune missiles | Silkworm missile | Silkworm missiles | Styx missile | Styx missiles |
      SM 2 missile | SM 2 missiles | Sea Wolf missile | Sea Wolf missiles | Phalanx gun |
      Phalanx guns | Mk 48 torped* | Mark 48 torped* | Spearfish torped* | Black Shark torped* |
      Sting Ray torped* | Moskit missile | Moskit missiles | Bastion missile | Bastion missiles |
      Bal missile | Bal missiles | Marte missile | Marte missiles | Gabriel missile |
      Gabriel missiles | Noor missile | Noor missiles | Qader missile | Qader missiles |
      Atmaca missile | Atmaca missiles | Kalibr missile | Kalibr missiles | Club missile |
      Club missiles | Hoot torpedo | Hoot torpedoes | Poseidon torped* | Naval Strike Missile |
      Naval Strike Missiles | Sea Sparrow* | Sea Viper | Sea Ceptor | Sea Breaker | Sea Baby |
      Sea Hunter`,
  },
  // Services, commands, fleets and missions.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      INDOPACOM fleet | Sentinel maritime | Sea Shield patrol | SBS commandos | MSC ship* |
      Changi naval | Novorossiysk naval | Kronstadt naval | Vladivostok fleet | Portsmouth naval |
      Toulon naval | Rota naval | Ream naval* | Djibouti naval | Gwadar port navy | Yulin naval |
      Jask naval | Chabahar navy | Natuna waters | Matsu islands | Azov naval | Perejil islet |
      Leila islet | Shatt al Arab navy | Yellow Sea clash | nine dash | ten dash |
      Combined Task Force 151 | Combined Maritime Forces | Sea Guardian | Ocean Shield |
      Task Force 59 | Royal Netherlands Navy | Sea Tigers | Royal Fleet Auxiliary | Norfolk Naval* |
      Naval Station* | Ream Naval Base | Scarborough Shoal | Thomas Shoal | Sabina Shoal |
      Whitsun Reef | Mischief Reef | Subi Reef | Gaven Reef* | Taiping Island | Pagasa Island |
      Woody Island | Vanguard Bank | James Shoal | Reed Bank | Natuna Sea | Macclesfield Bank |
      Renai Reef | Miyako Strait | Luzon Strait | Taiwan Strait* | Formosa Strait | Kerch Strait |
      Snake Island | Northern Limit Line | Line of Death`,
  },
];
