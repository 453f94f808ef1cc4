import type { Rule } from "../../rule.ts";

export const cbrn: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      chemical weapon* | chemical attack* | chemical agent* | chemical warfare | chemical arms |
      nerve agent* | nerve gas | mustard gas | poison gas | gas attack | sarin gas |
      biological weapon* | biological warfare | biological agent* | biological attack* |
      biological terror* | germ weapon* | germ warfare | germ war | germ attack | bioweapon* |
      bioterror* | biodefense | biodefence | dirty bomb* | radiological |
      radioactive material stolen | radiation leak | nuclear accident | nuclear contamination |
      radioactive contamination | decontamination | chemical defense | chemical defence |
      chemical detector* | chemical biological | smallpox vaccin* | smallpox attack |
      chlorine attack | hazmat | military grade nerve | neurotoxin* | toxic agent |
      nuclear plant attack | zaporizhzhia nuclear | zaporizhzhia plant | chernobyl shelter |
      depleted uranium | gulf war illness* | gulf war syndrome | poison plot | weapons grade anthrax`,
  },
  {
    weight: 2.5,
    needs: ["military", "battle", "state"],
    phrases: `
      radiation | radioactive | nuclear plant | nuclear power plant | reactor | toxin | toxins |
      smallpox | chlorine | protective suits | gas masks | germs | toxic gas | pathogen*`,
    near: ["battle", "military"],
  },
  {
    weight: 4,
    needs: ["military", "battle", "state", "nuclear"],
    phrases: `
      radiological sources | radioactive sources | radioactive leak* | radioactive waste leak |
      nuclear safety | nuclear disaster | nuclear fallout | radiation levels |
      chemical biological radiological | chemical and biological | chemical or biological |
      chemical spill exercise | chemical munition* | chemical stockpile* | chemical depot |
      chlorine gas | chlorine was used | mustard agent | blister agent* | toxic gas |
      tear gas banned | decontaminat* | protective suit* | hazardous materials team* |
      hazardous materials | civil support team* | biohazard* | biological threat* |
      biological hazard* | biological research lab* | bio defense | bioterrorism | plague attack |
      botulinum | powder letters | poisoned letters | spores | dioxin poison* | fukushima |
      chernobyl | zaporizhzhia | zaporizhia`,
  },
  {
    weight: 4,
    phrases: `
      chemical munition* | chemical shell* | chemical warhead* | chemical bomb* | chemical grenade* |
      chemical strike* | chemical incident* | chemical hazard* | chemical threat* |
      chemical arsenal* | chemical round* | chemical program* | chemical precursor* |
      chemical protection troops | chemical unit | chemical company | chemical battalion |
      chemical brigade | chemical corps | chemical regiment | chemical reconnaissance |
      chemical officer | chemical specialist* | chemical poisoning attack | use of chemical* |
      used chemical* | gas shell* | gas grenade* | gas bomb* | gas warfare | gassed | gassing |
      poison gases | poisonous gas* | war gas* | toxic chemical* | toxic warfare |
      toxic substance* used | choking agent* | choking gas | blood agent* | incapacitating agent* |
      irritant* agent* | riot control agent* | irritant grenade* | chloropicrin | phosgene |
      lewisite | adamsite | diphosgene | cyclosarin | yperite | mustard shell* | mustard bomb* |
      sulphur mustard | sulfur mustard | sarin like | organophosphate | organophosphorus |
      cholinesterase | atropine | autoinjector* | nerve poison | nerve toxin | sarin attack |
      sarin victims | ghouta attack | khan sheikhoun | khan shaykhun | halabja | saraqib | ltamenah |
      matsumoto attack | salisbury poison* | salisbury attack | salisbury novichok |
      amesbury poison* | skripal* | litvinenko poison* | polonium 210 | nobel to chemical watchdog |
      chemical watchdog | chemical disarm* | anthrax letter* | anthrax attack* | anthrax scare |
      anthrax spore* | anthrax vaccin* | weaponised pathogen* | weaponized pathogen* | spores |
      white powder | suspicious powder | powder scare | ricin letter* | ricin plot | castor bean* |
      bio weapon* | bio terror* | bio attack* | bio warfare | bio threat* | bio lab* | biolab* |
      biodefen* | biosurveillance | biosecurity | biosafety level 4 | bsl 4 | biopreparat |
      germ lab* | germ agent* | plague bomb* | botulinum toxin | botulism attack | tularemia |
      glanders | smallpox stock* | smallpox shots | fort detrick | dugway proving ground | dugway |
      edgewood chemical | edgewood arsenal | aberdeen chemical | deseret chemical |
      spiez laboratory | gruinard | winterbourne gunner | vozrozhdeniya | sverdlovsk anthrax |
      nuclear biological and chemical | nuclear biological chemical | nbc defence | nbc defense |
      nbc protection | nbc reconnaissance | nbc suit* | nbc unit* | nbc threat* | nbc school |
      cbrn defence | cbrn defense | cbrn task force | cbrn unit* | cbrn response | cbrne |
      chemical radiological | radiological dispersal | radiological emergency |
      radiological incident | radiological terror* | radiation and chemical |
      radiation chemical and biological | radiation accident | radiation alert | radiation alarm |
      radiation cloud | radiation exposure | radiation emergency | radiation monitor* |
      radiation detect* | radiation portal | radiation sickness | radiation protection troops |
      radioactive cloud | radioactive fallout | radioactive capsule | radioactive device* |
      radioactive material* | radioactive substance* | radioactive spill | radioactive steam |
      radioactive debris | radioactive dust | irradiated | orphan source* | caesium 137 |
      cesium 137 | cobalt 60 | iridium 192 | americium | strontium 90 | caesium | geiger counter* |
      dosimeter* | iodine tablet* | iodine pill* | potassium iodide | nuclear fallout shelter |
      nuclear meltdown | core meltdown | reactor meltdown | loss of containment | spent fuel pool* |
      nuclear plant shell* | shelling of the nuclear | strike* nuclear plant | strikes reactor |
      nuclear incident response | nuclear emergency | chernobyl exclusion | chernobyl sarcophagus |
      new safe confinement | enerhodar | energodar | energoatom | zaporizhzhia npp | znpp | kyshtym |
      palomares | broken arrow accident | thule bomber crash | nyonoksa | goiania | decon line |
      decon team* | decontaminated | mass decontamination | decontamination line | hazmat suit* |
      hazmat team* | protective mask* | mopp gear | mopp 4 | mopp level | chemical suit* |
      chemical protective | chem bio | chembio | chem suit* | gas mask training |
      civil support team | wmd cst | weapons of mass destruction civil support |
      nuclear disablement | hazard response team | hazardous response | chemical response |
      consequence management | dragon soldiers | jcbrn | reconnaissance vehicle for chemical |
      sniffer vehicle | fuchs spürpanzer | fuchs reconnaissance | nbcrv | poison attack |
      poisoning with a nerve | poisoned with a nerve | dioxin | carfentanil | opiate gas |
      fentanyl gas | knockout gas | toxin* warfare | yellow rain | zyklon | gulf war veterans ill* |
      gulf war illness | khamisiyah | demolition of nerve gas`,
  },
  {
    weight: 2,
    needs: ["military", "battle", "state", "nuclear", "terror"],
    phrases: `
      nerve | poison* | toxic | toxin | chlorine | ammonia tank* | gas mask | gas masks |
      respirator | respirators | filters | mask | masks | sealed suits | rubber suits | white suits |
      protective clothing | contaminat* | fumes | vapour | vapor | retching | suffocat* | antidote* |
      asphyxiat* | frothing | foaming at the mouth | convulsions | blisters | chemist | chemists |
      samples | swab* | swabbed | compound* | canister* | irritant* | precursor* | fallout |
      radiation | reactor core | reactors | spent fuel | cooling pond* | cooling water | meltdown |
      isotope* | becquerel* | sievert* | microsievert* | millisievert* | dose rate | germ | germs |
      pathogen | pathogens | virus sample* | epidemic weapon | laboratory leak | hot zone |
      detection vehicle* | detectors | hazard | hazards | agent | agents`,
    near: ["battle", "military", "nuclear", "death", "terror"],
    early: true,
    unless: ["peril"],
  },
  {
    weight: 4,
    near: ["military", "battle", "terror", "state"],
    phrases: `
      chlorine | cyanide | nerve agent | toxins | smallpox | anthrax | plague bacteria | cs gas |
      cn gas | tear gas munition* | chemists | hazmat team`,
    unless: ["peril", "crime"],
  },
];
