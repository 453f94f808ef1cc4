import type { Rule } from "../rule.ts";

/** Missiles, warheads and what carries and stops them, by the names that every language writes alike. */
export const missileNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear", "military"],
    phrases: `
      Musudan | Nodong | No Dong | Unha 2 | Unha 3 | Chollima 1 | Malligyong | Hwasal | Pukkuksong |
      Bukkeukseong | KN 02 | KN 08 | KN 11 | KN 14 | KN 15 | KN 17 | KN 18 | KN 22 | KN 23 | KN 24 |
      KN 25 | Taepodong 2 | Paektusan 1 | DF 5 | DF 5B | DF 11 | DF 15 | DF 16 | DF 17 | DF 21 |
      DF 21D | DF 26 | DF 27 | DF 31 | DF 31A | DF 31AG | DF 41 | DF 61 | JL 1 | JL 2 | JL 3 |
      CSS 4 | CSS 6 | CSS 7 | CJ 10 | CJ 20 | Agni I | Agni II | Agni III | Agni IV | Agni V |
      Agni P | Agni Prime | Prithvi | Prithvi II | Dhanush missile | Prahaar | Pralay | Nirbhay |
      Shaurya missile | Sagarika | K 15 missile* | =K 4 | =K 5 missile | Shaheen I | Shaheen II |
      Shaheen III | Ghauri | Ababeel | Hatf | Babur 3 | Abdali | Ghaznavi | Fateh 110 | Fateh 313 |
      Zolfaghar missile* | Dezful missile | Qiam 1 | Emad missile* | Sejjil | Sejil |
      Khorramshahr 4 | Khorramshahr missile* | Kheibar Shekan | Khaibar Shekan | Haj Qasem |
      Fattah 1 | Fattah missile* | Soumar | Hoveyzeh | Hoveizeh | Paveh | Shahab 3 | Shahab 2 |
      Ghadr 1 | Ashoura missile | Simorgh | Qased | Zuljanah | Palestine 2 missile |
      Al Hussein missile* | Al Samoud | Al Samoud 2 | Samoud 2 | Badr 2000 | Condor II | Tondar 69 |
      Jericho II | Jericho missile* | RS 24 | RS 24 Yars | RS 26 | RS 28 | RS 28 Sarmat | R 36M |
      R 36M2 | Voyevoda | SS 4 | SS 11 | SS 18 | SS 18s | SS 19 | SS 20 | SS 20s | SS 22 | SS 23 |
      SS 24 | SS 25 | SS 27 | SS N 18 | SS N 20 | SS N 23 | SS N 32 | SSC 8 | 9M729 | Avangard |
      Rubezh missile | Sineva | Layner | Liner missile | Skif missile | Skyfall | Oka missile* |
      Kh 47M2 | Kh 55 | Kh 102 | Minuteman | Minuteman 3 | Minuteman II | Peacekeeper missile* |
      MX missile* | Midgetman | Titan II | Jupiter missile* | Thor missile* | Polaris |
      Poseidon torpedo | Trident | Tridents | Trident II D5 | D5LE | Pershing II | Pershing 2 |
      Pershing missile* | Pershings | LGM 35A | LGM 30 | Sentinel missile* | Sentinel ICBM | AGM 86 |
      LRSO | SLCM N | GLCM | Conventional Prompt Strike | M51 missile* | =M51 | M45 missile | ASMP |
      ASMPA | ASN4G | Hadès missile* | Pluton missile | W76 | W76 2 | W78 | W80 | W80 4 | W87 |
      W87 1 | W88 | W93 | B61 | B61 12 | B61 13 | B61s | B83 | WE177 | Astraea warhead | Tsar Bomba |
      Hyunmoo 2 | Hyunmoo 4 | Hyunmoo 5 | Yun Feng | Tayfun missile | Bora missile | Cenk missile |
      Hwasong 12 | Hwasong 14 | Hwasong 15 | Hwasong 17 | Hwasong 18 | Hwasong 19 | Hwasong 20 |
      Orechnik | Chagai | Pokhran | Punggye ri | Punggye | Sohae | Tongchang ri | Musudan ri |
      Sinpo | Lop Nor | Lop Nur | Novaya Zemlya | Semipalatinsk | Mururoa | Moruroa | Fangataufa |
      Maralinga | Bikini Atoll | Enewetak | Eniwetok | Amchitka | Kapustin Yar | Plesetsk |
      Kura range | Sary Shagan | Kwajalein | Fort Greely | Redzikowo | Deveselu | Fylingdales |
      Ground Based Midcourse | Aegis Ballistic | SM 3 Block | Cheongung | Cheolmae |
      Prithvi Air Defence | Arrow 4 | Hetz 3 | Jericho 3 | HQ 19 | S 550 | Nudol | A 135 | A 235 |
      Brilliant Pebbles | Coulport | Île Longue | Kings Bay | Malmstrom | F.E. Warren | STRATCOM |
      Büchel | Kleine Brogel | DEFCON | SSBN | SSBNs | SSGN | SSBN X | Arihant | Arighat | Borei |
      Borey | Vanguard class | Dreadnought class | Triomphant class | Columbia class |
      Delta IV submarine | Typhoon class | Plesetsk cosmodrome`,
  },
  {
    weight: 2,
    gives: ["nuclear", "military"],
    unless: ["battle"],
    phrases: `
      Scud B | SS 21 | Tochka U | Iskander M | Iskanders | Kalibr | Kalibrs | Kh 22 | Kh 32 |
      Kh 101 | Typhon | Dark Eagle | PrSM | Precision Strike Missile | Hsiung Feng |
      Flamingo missile* | Neptune missile* | Sapsan | Hrim 2 | Taurus KEPD | Nasr missile |
      Zircon missile* | Tsirkon | Zirkon | Babur cruise | Topol | Minot | Atlas missile* | Burkan |
      Burkan 2 | Quds 1 | Sky Bow | Tien Kung | M SAM | L SAM | SM 6 missile* | Pantex | Faslane`,
  },
];

/** Treaties, regimes and agencies of arms control by name or letters. */
export const armsControlNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      =SALT | =SALT I | =START | =START III | =SORT | =INF | =CFE | =PTBT | =LTBT | =FMCT | =CTR |
      Nunn Lugar | =BWC | =BTWC | =CWC | =CCW | =CSBM | =CSBMs | =IICD | =INFCIRC | =UNIDIR |
      =UNSCR 1540 | =UNODA | =ICAN | Pugwash | =P5 1 | =E3 EU | =KEDO | Joint Plan of Action |
      Natanz | Fordow | Fordo | Isfahan conversion | Arak reactor | Arak | Bushehr | Parchin |
      Yongbyon | Nyongbyon | Kangson | Tarmiya | Osirak | Tuwaitha | Dimona | Kahuta |
      Al Kibar | Dair Alzour | Mayak | Zheleznogorsk | Seversk | Tlatelolco | Rarotonga |
      Pelindaba | Wassenaar Arrangement | Australia Group | Zangger | CoCom | MANPADS destruction |
      A.Q. Khan | Abdul Qadeer Khan | Rafael Grossi | Grossi | Duelfer | Butler Richard |
      Rolf Ekeus | Ekeus | Scott Ritter | Fissile Material Cutoff | Schuchye | Shchuchye | Kambarka |
      Kizner | Maradykovsky | Gorny depot | Tooele | Umatilla depot | Anniston depot |
      Blue Grass Army Depot | Pueblo Chemical | Deseret Chemical | Johnston Atoll | Cape Ray`,
  },
];

/** Groups, plotters and places of attacks, by the names that every language writes alike. */
export const groupNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["battle", "terror"],
    phrases: `
      Provisional IRA | Irish Republican Army | Continuity IRA | New IRA | =INLA | =UVF | =LVF |
      =UDA | Óglaigh na hÉireann | =ETA | Euskadi Ta Askatasuna | Red Army Faction | Baader Meinhof |
      =RAF Faction | Action Directe | November 17 | 17 November group |
      Revolutionary Struggle group | Grapo | =DHKP C | =TAK | Kurdistan Freedom Hawks |
      Japanese Red Army | =ASALA | Black September | =PFLP | =DFLP | Fatah Revolutionary | Force 17 |
      Al Aqsa Martyrs | Qassam Brigades | Al Quds Brigades | Popular Resistance Committees | Kach |
      Kahane Chai | Lehi | Jewish Underground | =GIA | =GSPC | =MUJAO | Ansar al Sharia |
      Ansar Dine | Ansar Eddine | Ansar al Islam | Ansar Beit al Maqdis | Ansaru | Al Mourabitoun |
      Mokhtar Belmokhtar | Belmokhtar | Islamic State in the Greater Sahara | =ISGS | =ISIS K |
      =ISKP | =IS K | =ISWA | Sinai Province | Islamic State Khorasan | Katiba Macina | Lakurawa |
      Al Sunnah wa Jama | Ansar al Sunna | =IMU | East Turkestan Islamic | =ETIM |
      Imam Shamil Battalion | Caucasus Emirate | Shamil Basayev | Basayev | Dokka Umarov |
      Hayat Tahrir al Sham | =HTS | Ahrar al Sham | Jaish al Islam | Khorasan Group |
      Haqqani network | Haqqani | Hizb i Islami | Hekmatyar | Harkat ul Mujahideen |
      Harkat ul Jihad | =HUJI | =JMB | Hizbul Mujahideen | Hizb ul Mujahideen |
      The Resistance Front | Lashkar e Jhangvi | Lashkar i Jhangvi | Sipah e Sahaba | Jundallah |
      Jundullah | Jaish al Adl | =BLA | Baloch Liberation Army | Balochistan Liberation Army |
      Majeed Brigade | Mujahedin e Khalq | Mujahedeen Khalq | =MEK | Indian Mujahideen | =SIMI |
      Naxalite* | Naxal* | Maoist guerrilla* | Communist Party of India Maoist | =ULFA | =NDFB |
      =NSCN | Khalistan* | Babbar Khalsa | =MILF | =MNLF | Moro Islamic |
      Bangsamoro Islamic Freedom | =BIFF | Maute | New People s Army | =NPA rebels |
      Abu Bakar Bashir | Noordin Top | Hambali | Laskar Jihad | =BRN | Barisan Revolusi |
      Tupac Amaru | =MRTA | Túpac Amaru | =FARC dissident* | Clan del Golfo | Segunda Marquetalia |
      =EPP rebels | Lord s Resistance Army | =LRA | Joseph Kony | Kony | Allied Democratic Forces |
      Mai Mai militia | Abubakar Shekau | Shekau | Nusra Front | Jabhat al Nusra |
      Jabhat Fatah al Sham | Abu Musab | Abu Bakr al Baghdadi | Ayman al Zawahiri | Zawahri |
      Zawahiri | Anwar al Awlaki | Awlaki | Khalid Sheikh Mohammed | Ramzi Yousef | Mohamed Atta |
      Richard Reid | Abu Hamza | Abu Qatada | Carlos the Jackal | Mullah Omar | Hibatullah |
      Baitullah Mehsud | Hakimullah Mehsud | Mullah Fazlullah | Sirajuddin Haqqani | Hafiz Saeed |
      Masood Azhar | Zaki ur Rehman Lakhvi | Ajmal Kasab | Kasab | Anders Breivik |
      Anders Behring Breivik | Brenton Tarrant | Timothy McVeigh | McVeigh | Terry Nichols |
      Ted Kaczynski | Kaczynski | Atomwaffen | National Socialist Underground | Reichsbürger |
      Combat 18 | Order of Nine Angles | Proud Boys | Oath Keepers | Shoko Asahara | Asahara | Aum |
      Aum Supreme Truth | Mukhtar Robow | Ahmed Godane | Katyusha | Kataib Hezbollah |
      Kata ib Hezbollah | Asaib Ahl al Haq | Harakat al Nujaba | Islamic Resistance in Iraq |
      Beslan | Dubrovka | Nord Ost | Budennovsk | Budyonnovsk | Kizlyar | Crocus City Hall |
      Zaventem | Maelbeek | Atocha | Canary Wharf bomb* | Omagh | Enniskillen | Warrington bomb* |
      Khobar Towers | Entebbe | Achille Lauro | Dahab | Sharm el Sheikh attack* | In Amenas |
      Amenas | Bardo museum | Bardo National Museum | Sousse | Westgate | Garissa | Chibok | Dapchi |
      Kankara | Kuriga | Pulwama | Pathankot | Uri attack | Pahalgam | Utøya | Utoya |
      Promenade des Anglais | Breitscheidplatz | Luxor massacre | =AMIA | AMIA bombing |
      Piazza Fontana | Aldo Moro | Bologna station | Hipercor | Warsak Road | Army Public School |
      Lindt Cafe | Holey Artisan | Istanbul Reina | Splendid Hotel | Radisson Blu | Grand Bassam |
      Solhan | Kofele mosque | Palma attack | Cabo Delgado`,
  },
  {
    weight: 2,
    needs: ["death", "battle", "trial", "military"],
    phrases: `
      =IRA s | =IRA | =ELN | =EPL | =ANSAR | Mujahideen | Mujahedeen | Mujahidin | khwarij | kharji |
      khawarij | fitna | fedayeen | =SDGT | banned outfit | =IEDs | =VBIED | =SVBIED | =TTP s`,
  },
];
