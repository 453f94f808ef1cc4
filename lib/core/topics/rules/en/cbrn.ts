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
];
