import type { Rule } from "../../rule.ts";

/** Wars, campaigns, missions and coups by name, as an encyclopaedia or a headline puts them. */
export const conflicts: readonly Rule[] = [
  {
    weight: 3,
    gives: ["battle", "theatre"],
    unless: ["past"],
    phrases: `
      russo ukrainian | russo georgian | russia ukraine war | war in ukraine | war in donbas |
      donbas war | annexation of crimea | armenian azerbaijani | azerbaijani armenian |
      armenia azerbaijan border | nagorno karabakh war | karabakh war | karabakh conflict |
      four day war | second chechen war | first chechen war | chechen war | war of dagestan |
      war in abkhazia | south ossetia war | transnistria war | transnistrian | tajik civil war |
      kyrgyz tajik | kyrgyzstan tajikistan border | georgian ossetian | yugoslav wars |
      bosnian war | kosovo war | croatian war | slovenian war | insurgency in kosovo |
      preševo valley | presevo valley | insurgency in macedonia | macedonian insurgency |
      gulf war | iraq war | iran iraq war | operation desert storm | operation desert shield |
      iraqi insurgency | iraqi civil war | war in iraq | war in afghanistan | afghan war |
      afghan civil war | soviet afghan | syrian civil war | syrian war | syrian conflict |
      libyan civil war | libyan war | libyan crisis | yemeni civil war | yemeni crisis | yemen war |
      saudi led intervention | lebanese civil war | lebanon war | july war | israel lebanon |
      israel hezbollah | israeli hezbollah | israel hamas | israel gaza | gaza war | gaza conflict |
      gaza clashes | israeli palestinian | arab israeli | israeli syrian | israeli iranian |
      iran israel | iran israeli | twelve day war | second intifada | first intifada | intifada |
      al aqsa intifada | six day war | yom kippur war | october war | war of attrition |
      black september conflict | battle of jenin | turkish kurdish | kurdish turkish |
      kurdish conflict | rojava | turkish incursion | turkish invasion | cyprus crisis |
      green line in cyprus | egyptian crisis | sinai insurgency | western sahara war |
      western sahara conflict | guerguerat | sand war | algerian civil war | sudanese civil war |
      sudanese conflict | sudan conflict | sudan war | war in sudan | war in darfur | darfur war |
      south sudanese civil war | south sudanese | heglig crisis | abyei | eritrean ethiopian |
      ethiopian eritrean | eritrea ethiopia | tigray war | amhara conflict | war in amhara |
      fano insurgency | oromo conflict | ogaden war | somali civil war | war in somalia |
      djiboutian eritrean | djibouti eritrea | central african republic civil war |
      central african republic conflict | bush war | congo war | congo wars | kivu conflict |
      m23 campaign | m23 offensive | m23 rebellion | ituri conflict | kamwina nsapu |
      rwandan civil war | rwandan genocide | burundian civil war | burundian unrest |
      ugandan civil war | angolan civil war | mozambican civil war | renamo | insurgency in cabo |
      casamance | ivorian civil war | ivorian crisis | first ivorian | second ivorian |
      liberian civil war | sierra leone civil war | guinea bissau civil war | chadian civil war |
      chadian libyan | northern mali conflict | mali war | malian civil war | war in mali |
      tuareg rebellion | sahel war | anglophone crisis | ambazonia* | biafra war | agacher strip |
      insurgency in the maghreb | niger delta conflict | niger crisis | sri lankan civil war |
      eelam war | nepalese civil war | kashmir conflict | kargil war | india pakistan border |
      india pakistan conflict | indo pakistani | indo pakistan | india pakistan standoff |
      line of control | sino indian | china india skirmish* | china india border | galwan |
      doklam | line of actual control | siachen | sino vietnamese | cambodian thai |
      cambodia thailand | thai cambodian | preah vihear | ta moan thom | karen conflict | kachin |
      kachin conflict | rohingya conflict | internal conflict in myanmar | myanmar civil war |
      myanmar conflict | burmese civil war | operation 1027 | east timorese crisis | aceh war |
      insurgency in aceh | papua conflict | bougainville | moro conflict | zamboanga city crisis |
      battle of marawi | marawi siege | philippine rebellion | korean war armistice |
      korean conflict | yeonpyeong | cheonan | taiwan strait crisis | falklands war |
      falklands conflict | malvinas war | cenepa war | cenepa | salvadoran civil war |
      guatemalan civil war | nicaraguan revolution | contra war | colombian conflict |
      colombian armed conflict | colombian peace | internal conflict in peru | chiapas conflict |
      zapatista uprising | zapatistas | mexican drug war | invasion of panama | invasion of grenada |
      invasion of kuwait | invasion of iraq | occupation of iraq | haitian crisis |
      haiti intervention | haitian conflict | houthi insurgency | red sea crisis | persian gulf crisis |
      gulf crisis | strait of hormuz crisis | tanker war | korean border | northern limit line |
      iraqi kurdish conflict | iraqi kurdistan conflict | al anbar campaign | mosul offensive |
      raqqa campaign | deir ez zor campaign | idlib offensive | aleppo offensive | palmyra offensive |
      tripoli offensive | western libya campaign | kherson counteroffensive | kursk incursion |
      kursk offensive | kharkiv offensive | wagner group rebellion | rafah offensive |
      surge of troops | burundi crisis | kosovo crisis | north kosovo crisis`,
  },
  {
    weight: 4,
    gives: ["battle"],
    unless: ["past", "drill"],
    phrases: `
      operation barkhane | operation serval | operation sangaris | operation licorne |
      operation takuba | task force takuba | operation epervier | operation artemis |
      operation turquoise | operation unified protector | operation odyssey dawn |
      operation ellamy | operation shader | operation telic | operation herrick |
      operation banner | operation pitting | operation palliser | operation barras |
      operation desert fox | operation deliberate force | operation allied force |
      operation joint endeavour | operation joint guardian | operation just cause |
      operation urgent fury | operation restore hope | operation uphold democracy |
      operation provide comfort | operation northern watch | operation southern watch |
      operation anaconda | operation medusa | operation moshtarak | operation phantom fury |
      operation red dawn | operation iraqi freedom | operation enduring freedom |
      operation inherent resolve | operation freedom s sentinel | operation prosperity guardian |
      prosperity guardian | operation aspides | operation atalanta | operation sophia |
      operation irini | operation olive branch | operation euphrates shield |
      operation peace spring | operation spring shield | operation claw* | euphrates shield |
      olive branch operation | operation decisive storm | operation restoring hope |
      operation golden arrow | operation cast lead | operation pillar of |
      operation protective edge | operation guardian of the walls | operation breaking dawn |
      operation swords of iron | operation rising lion | operation true promise |
      operation true promise ii | operation northern arrows | operation iron wall |
      operation summer rains | operation defensive shield | operation grapes of wrath |
      operation midnight hammer | operation poseidon archer | operation rough rider |
      operation sindoor | operation bunyan | operation vijay | operation parakram |
      operation pawan | operation zarb e azb | zarb e azb | radd ul fasaad |
      operation azm e istehkam | rah e nijat | rah e rast | operation lal masjid |
      operation linda nchi | linda nchi | operation sukari | operation lafiya dole |
      operation hadin kai | hadin kai | operation usalama | operation storm in croatia |
      operation flash | operation medak | operation murambatsvina | operation dignity |
      flood of dignity | operation volcano of rage | operation peace for |
      operation lightning thunder | operation flintlock strike | national reorganization |
      operation reassurance | operation okra | operation slipper | operation astute |
      operation anode | ramsi | operation catalyst | operation apollo | operation athena |
      operation gugerd | operation allies refuge | operation eagle claw |
      operation praying mantis | operation earnest will | al aqsa flood | operation martyr* |
      operation wrath | combined joint task force | task force sinai |
      multinational force and observers | minusma | monusco | monuc | unmiss | unifil | unisfa |
      unamid | unamir | unamsil | unavem | unosom | unprofor | unmil | unmis | unmik | unmee |
      unmiset | untaet | untac | onuca | onub | onuci | unoci | minurso | minustah | minurcat |
      undof | untso | unficyp | unmogip | unomig | unikom | unomur | binuh | amis | amisom |
      atmis | aussom | misca | afisma | ecomog | ecomil | ecomici | micema | samidrc |
      sadc mission | samim | g5 sahel | eufor | eutm mali | eumm | eu monitoring mission | kfor |
      sfor | ifor | isaf | interfet | isf troops | multinational security support mission |
      kenyan led mission | gang suppression force | joint task force lake |
      multinational joint task force | kosovo force | stabilisation force | stabilization force |
      implementation force | african union mission | african union troops | african union force |
      ecowas force | ecowas troops | ecowas standby | regional force |
      east african regional force | hybrid force | un mission | u n mission | un observers |
      u n observers | un observer mission | u n force | un force | u n peacekeep* | un peacekeep* |
      un troops | un contingent | un base | un compound | un patrol | un convoy fired |
      military observers | ceasefire monitors | truce monitors | truce observers |
      ceasefire observers | cease fire observers | cease fire monitors | cease fire line |
      ceasefire line | osce monitors | osce special monitoring | osce observers | eu observers |
      unarmed observers | unarmed monitors | interposition force | joint control commission |
      stabilisation forces | trilateral ceasefire | verification mission`,
  },
  {
    weight: 1.5,
    gives: ["theatre"],
    unless: ["past", "peril"],
    early: true,
    phrases: `
      bakhmut | avdiivka | avdeevka | pokrovsk | mariupol | azovstal | severodonetsk |
      sievierodonetsk | lysychansk | kupiansk | kupyansk | izyum | vuhledar | chasiv yar | toretsk |
      kostiantynivka | kramatorsk | sloviansk | slavyansk | marinka | maryinka | robotyne | orikhiv |
      tokmak | melitopol | kherson | kakhovka | antonivka | krynky | snake island | irpin |
      hostomel | debaltseve | ilovaisk | donetsk airport | luhansk | lugansk | kharkiv | sudzha |
      belgorod | vovchansk | velyka novosilka | huliaipole | myrnohrad | siversk | dnipro |
      zaporizhzhia front | stepanakert | khankendi | shusha | shushi | lachin corridor | agdam |
      fizuli | martakert | jabrayil | tskhinvali | sukhumi | zugdidi | kodori gorge | grozny |
      gudermes | argun gorge | bamut | urus martan | srebrenica | gorazde | zepa | bihac | tuzla |
      mostar | sarajevo | banja luka | vukovar | knin | krajina | drenica | racak | pristina |
      mitrovica | prizren | djakovica | tetovo | kumanovo | tanusevci | fallujah | falluja | ramadi |
      mosul | tikrit | samarra | baquba | baqubah | kirkuk | sadr city | najaf | karbala |
      nasiriyah | nasiriya | basra | umm qasr | haditha | al qaim | tal afar | sinjar | baiji |
      habbaniyah | abu ghraib district | kandahar | helmand | sangin | musa qala | lashkar gah |
      marjah | garmsir | kajaki | nad e ali | kunduz | ghazni | khost | paktika | paktia | kunar |
      korengal | nuristan | tora bora | jalalabad | herat | panjshir | mazar i sharif | bagram |
      wardak | uruzgan | tarin kowt | spin boldak | waziristan | swat valley | bajaur |
      khyber agency | orakzai | mohmand | miramshah | mir ali | dera ismail khan | quetta | aleppo |
      idlib | raqqa | palmyra | deir ez zor | deir al zor | daraa | deraa | sweida | suwayda |
      kobane | kobani | manbij | afrin | al bab | ain issa | tel tamer | ras al ain | serekaniye |
      hasakah | hasaka | qamishli | eastern ghouta | khan tuman | maarat | saraqeb | latakia |
      tartus | benghazi | misrata | misurata | sirte | brega | ras lanuf | ajdabiya | tobruk |
      derna | zawiya | zintan | bani walid | tarhuna | al jufra | sanaa | hodeidah | hudaydah |
      saada | shabwa | al bayda | zinjibar | abyan | jenin | nablus | tulkarm | hebron | ramallah |
      khan younis | khan yunis | rafah | deir al balah | jabalia | jabaliya | beit hanoun |
      beit lahia | nuseirat | gaza city | netzarim | philadelphi | shujaiya | bint jbeil | sidon |
      nabatieh | dahiyeh | bekaa | shebaa farms | kiryat shmona | quneitra | mount hermon |
      khartoum | omdurman | el fasher | al fashir | nyala | el geneina | zalingei | el obeid |
      babanusa | wad madani | sennar | kordofan | south kordofan | nuba mountains | blue nile state |
      kadugli | malakal | bentiu | mekelle | adigrat | humera | badme | zalambessa | assab |
      mogadishu | kismayo | baidoa | beledweyne | galkayo | las anod | laascaanood | bukavu |
      rutshuru | masisi | kibumba | bunagana | uvira | walikale | butembo | bunia | ituri |
      kisangani | kinshasa | lubumbashi | pweto | mbandaka | bangui | bambari | bossangoa |
      bangassou | birao | n djamena | faya largeau | kidal | timbuktu | tombouctou | menaka | mopti |
      sevare | djibo | ouahigouya | tillaberi | diffa | tessalit | aguelhok | tinzaouaten |
      maiduguri | gwoza | monguno | damboa | borno | sambisa | lake chad | mocimboa da praia |
      mocímboa | macomia | bouake | bouaké | abidjan | monrovia | freetown | lungi | kailahun |
      huambo | kuito | kuwait border | jaffna | kilinochchi | mullaitivu | elephant pass | vavuniya |
      mannar | batticaloa | trincomalee | kargil | tololing | poonch | rajouri | kupwara | srinagar |
      ladakh | pangong | marawi | basilan | zamboanga | cotabato | lospalos | atambua | myawaddy |
      lashio | laukkai | laukkaing | loikaw | sittwe | mrauk u | rakhine | chin state | sagaing |
      kayah | kokang | port au prince | cite soleil | cité soleil | arauca | catatumbo | caquetá |
      buenaventura`,
  },
  {
    weight: 1.5,
    gives: ["theatre"],
    unless: ["past", "peril"],
    early: true,
    phrases: `
      =Aden | =Argun | =Baga | =Balad | =Bama | =Beni | =Bor | =Bouar | =Bria | =Bucha | =Bure |
      =Cauca | =Dili | =Dori | =Dras | =Farah | =Fasher | =Gao | =Geneina | =Gezira | =Golan |
      =Goma | =Gori | =Hama | =Homs | =Izium | =Jolo | =Juba | =Konna | =Kono | =Lyman | =Marib |
      =Metula | =Mocha | =Nasir | =Ndele | =Palma | =Pec | =Pemba | =Sake | =Shali | =Sulu | =Sumy |
      =Swat | =Taiz | =Taji | =Tyre | =Uri | =Wana | =Wau`,
  },
];
