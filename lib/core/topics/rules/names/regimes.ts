import type { Rule } from "../../rule.ts";

/** Missiles, warheads and what carries and stops them, by the names that every language writes alike. */
export const forceNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear", "military"],
    phrases: `Musudan | Nodong | No Dong | Malligyong | Hwasal | Pukkuksong | Bukkeukseong | KN 22 | Taepodong 2 | Paektusan 1 | DF 5 | DF 5B | DF 11 | DF 15 | DF 16 | DF 17 | DF 21 | DF 21D | DF 26 | DF 31 | DF 31A | DF 31AG | DF 41 | JL 2 | JL 3 | CSS 4 | CSS 6 | CSS 7 | CJ 10 | Agni I | Agni II | Agni III | Agni IV | Agni V | Prithvi | Dhanush missile | Prahaar | Pralay | Nirbhay | Shaurya missile | K 15 missile* | =K 4 | =K 5 missile | Shaheen I | Ghauri | Ababeel | Hatf | Babur 3 | Abdali | Ghaznavi | Fateh 110 | Zolfaghar missile* | Dezful missile | Qiam 1 | Emad missile* | Sejjil | Sejil | Khorramshahr 4 | Khorramshahr missile* | Khaibar Shekan | Fattah missile* | Soumar | Hoveizeh | Paveh | Shahab 3 | Shahab 2 | Ghadr 1 | Ashoura missile | Zuljanah | Palestine 2 missile | Al Hussein missile* | Al Samoud | Al Samoud 2 | Samoud 2 | Badr 2000 | Tondar 69 | Jericho missile* | RS 24 | RS 24 Yars | RS 26 | RS 28 | RS 28 Sarmat | R 36M | R 36M2 | Voyevoda | SS 4 | SS 11 | SS 18 | SS 18s | SS 19 | SS 20 | SS 20s | SS 22 | SS 23 | SS 24 | SS 25 | SS 27 | SS N 18 | SS N 32 | Avangard | Rubezh missile | Sineva | Layner | Liner missile | Skif missile  | Oka missile* | Kh 47M2 | Kh 55 | Minuteman | Minuteman 3 | Peacekeeper missile* | MX missile* | Midgetman | Titan II | Jupiter missile* | Thor missile* | Polaris | Poseidon torpedo | Trident | Tridents | Trident II D5 | D5LE | Pershing II | Pershing 2 | Pershing missile* | Pershings | LGM 35A | LGM 30 | Sentinel missile* | Sentinel ICBM | AGM 86 | SLCM N | Conventional Prompt Strike | M51 missile* | =M51 | M45 missile | ASMP | ASMPA | Hadès missile* | Pluton missile | W76 | W76 2 | W78 | W80 4 | W87 1 | B61 | B61 12 | B61 13 | B61s | B83 | WE177 | Astraea warhead | Tsar Bomba | Hyunmoo 2 | Hyunmoo 4 | Hyunmoo 5 | Tayfun missile | Bora missile | Cenk missile | Hwasong 12 | Hwasong 14 | Hwasong 15 | Hwasong 17 | Hwasong 18 | Hwasong 19 | Hwasong 20 | Orechnik | Pokhran | Punggye | Tongchang ri | Sinpo | Lop Nor | Lop Nur | Novaya Zemlya | Semipalatinsk | Mururoa | Moruroa | Fangataufa | Maralinga | Bikini Atoll | Enewetak | Eniwetok | Amchitka | Kapustin Yar | Plesetsk | Kura range | Sary Shagan | Kwajalein | Fort Greely | Aegis Ballistic | SM 3 Block | Cheongung | Cheolmae | Prithvi Air Defence | Hetz 3 | S 550 | Nudol | A 135 | Coulport | Kings Bay | STRATCOM | DEFCON | SSBN X | Arihant | Arighat | Borei | Borey | Vanguard class | Dreadnought class | Triomphant class | Columbia class | Delta IV submarine | Typhoon class | Plesetsk cosmodrome`,
  },
  {
    weight: 2,
    gives: ["nuclear", "military"],
    unless: ["battle"],
    phrases: `Scud B | SS 21 | Tochka U | Iskander M | Iskanders | Kh 22 | Kh 101 | Typhon | Precision Strike Missile | Hsiung Feng | Flamingo missile* | Neptune missile* | Taurus KEPD | Nasr missile | Zircon missile* | Tsirkon | Zirkon | Babur cruise | Minot | Atlas missile* | Burkan | Burkan 2 | Tien Kung | SM 6 missile* | Pantex`,
  },
];

/** Treaties, regimes and agencies of arms control by name or letters. */
export const regimeNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `=SALT | =START | =SORT | =LTBT | =CTR | =CSBM | =CSBMs | =IICD | =INFCIRC | =UNIDIR | =UNSCR 1540 | =UNODA | =ICAN | =P5 1 | =E3 EU | Joint Plan of Action | Natanz | Fordow | Fordo | Isfahan conversion | Arak reactor | Arak | Bushehr | Parchin | Nyongbyon | Tarmiya | Osirak | Tuwaitha | Dimona | Kahuta | Al Kibar | Dair Alzour | Mayak | Zheleznogorsk | Seversk | Wassenaar Arrangement | Australia Group | CoCom | MANPADS destruction | A.Q. Khan | Abdul Qadeer Khan | Duelfer | Butler Richard | Ekeus | Fissile Material Cutoff | Schuchye | Shchuchye | Kambarka | Kizner | Maradykovsky | Gorny depot | Tooele | Umatilla depot | Anniston depot | Blue Grass Army Depot | Pueblo Chemical | Deseret Chemical | Johnston Atoll | Cape Ray`,
  },
];

/** Groups, plotters and places of attacks, by the names that every language writes alike. */
export const fighterNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["battle", "terror"],
    phrases: `Irish Republican Army | =LVF | =UDA | Óglaigh na hÉireann | =ETA | Euskadi Ta Askatasuna | Red Army Faction | =RAF Faction | November 17 | 17 November group | Revolutionary Struggle group | =TAK | Kurdistan Freedom Hawks | Japanese Red Army | =ASALA | =DFLP | Fatah Revolutionary | Force 17 | Al Aqsa Martyrs | Al Quds Brigades | Popular Resistance Committees | Kach | Kahane Chai | Lehi | Jewish Underground | =GIA | Ansar Eddine | Ansar Beit al Maqdis | Al Mourabitoun | Belmokhtar | Islamic State in the Greater Sahara | =IS K | =ISWA | Sinai Province | Katiba Macina | Al Sunnah wa Jama | Ansar al Sunna | =IMU | East Turkestan Islamic | =ETIM | Imam Shamil Battalion | Shamil Basayev | Dokka Umarov | Hayat Tahrir al Sham | Jaish al Islam | Khorasan Group | Haqqani network | Haqqani | Hizb i Islami | Harkat ul Mujahideen | Harkat ul Jihad | =HUJI | =JMB | Hizb ul Mujahideen | The Resistance Front | Lashkar i Jhangvi | Sipah e Sahaba | Jundullah | =BLA | Baloch Liberation Army | Balochistan Liberation Army | Majeed Brigade | Mujahedeen Khalq | =SIMI | Maoist guerrilla* | Communist Party of India Maoist | =NDFB | Khalistan* | Moro Islamic | Bangsamoro Islamic Freedom | Maute | New People s Army | =NPA rebels | Abu Bakar Bashir | Noordin Top | Laskar Jihad | =BRN | Barisan Revolusi | Túpac Amaru | =FARC dissident | Clan del Golfo | =EPP rebels | Lord s Resistance Army | Joseph Kony | Kony | Allied Democratic Forces | Mai Mai militia | Shekau | Nusra Front | Jabhat Fatah al Sham | Abu Musab | Abu Bakr al Baghdadi | Ayman al Zawahiri | Zawahri | Anwar al Awlaki | Awlaki | Khalid Sheikh Mohammed | Mohamed Atta | Richard Reid | Abu Hamza | Abu Qatada | Hibatullah | Hakimullah Mehsud | Mullah Fazlullah | Sirajuddin Haqqani | Hafiz Saeed | Masood Azhar | Zaki ur Rehman Lakhvi | Ajmal Kasab | Kasab | Anders Behring Breivik | Brenton Tarrant | McVeigh | Terry Nichols | Ted Kaczynski | Kaczynski | Atomwaffen | National Socialist Underground | Reichsbürger | Combat 18 | Order of Nine Angles | Proud Boys | Oath Keepers | Shoko Asahara | Asahara | Aum | Aum Supreme Truth | Mukhtar Robow | Ahmed Godane | Katyusha | Kata ib Hezbollah | Asaib Ahl al Haq | Harakat al Nujaba | Islamic Resistance in Iraq | Beslan | Dubrovka | Nord Ost | Budennovsk | Budyonnovsk | Kizlyar | Crocus City Hall | Zaventem | Maelbeek | Atocha | Canary Wharf bomb* | Omagh | Enniskillen | Warrington bomb* | Khobar Towers | Entebbe | Dahab | Sharm el Sheikh attack* | In Amenas | Amenas | Bardo museum | Bardo National Museum | Sousse | Westgate | Garissa | Chibok | Dapchi | Kankara | Kuriga | Pulwama | Uri attack | Pahalgam | Utøya | Utoya | Promenade des Anglais | Breitscheidplatz | Luxor massacre | =AMIA | AMIA bombing | Piazza Fontana | Aldo Moro | Bologna station | Hipercor | Warsak Road | Army Public School | Lindt Cafe | Holey Artisan | Istanbul Reina | Splendid Hotel | Radisson Blu | Grand Bassam | Solhan | Kofele mosque | Palma attack | Cabo Delgado`,
  },
  {
    weight: 2,
    needs: ["death", "battle", "trial", "military"],
    phrases: `=IRA s | =EPL | =ANSAR | Mujahidin | khwarij | kharji | khawarij | fitna | fedayeen | =SDGT | banned outfit | =IEDs | =VBIED | =SVBIED | =TTP s`,
  },
];
