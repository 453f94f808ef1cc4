import type { Rule } from "../../rule.ts";

export const humanitarian: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      humanitarian aid | humanitarian assistance | humanitarian relief | humanitarian mission |
      humanitarian crisis | humanitarian corridor* | humanitarian convoy* | humanitarian pause |
      aid convoy* | aid flotilla | airdrop* | air drop* | relief supplies to gaza | refugee* |
      displaced people | internally displaced | displaced persons | asylum seekers from |
      noncombatant evacuation | evacuation of civilians | evacuate civilians | evacuated civilians |
      evacuate its citizens | evacuation flight* | repatriat* | famine | defector | defectors |
      defections | climate security | u n h c r | unhcr | unrwa | aid workers killed | aid workers |
      relief agencies | returnees`,
    needs: ["military", "battle", "state"],
  },
  {
    weight: 4,
    needs: ["peril"],
    phrases: `
      troops | soldiers | national guard | military | army | navy | armed forces | air force |
      marines | military helicopter* | military planes | guardsmen | coast guard | defense forces |
      self defense forces`,
  },
  {
    weight: 3,
    near: ["theatre"],
    phrases: `
      displaced | refugee* | evacuate* | evacuation* | airdrop* | aid | starvation | famine |
      hunger | humanitarian`,
  },
  { weight: 1.5, near: ["military"], phrases: "rescued | rescue | rescues" },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      disaster relief | relief effort* | relief operation* | rescue operation* | rescue mission |
      search and rescue | flood* | earthquake | evacuat* | pandemic | coronavirus | covid* |
      wildfire* | typhoon | hurricane | cyclone | landslide* | bear attacks | more aid |
      field hospital | climate change`,
  },
  {
    weight: 2,
    needs: ["battle"],
    phrases: `
      civilians | aid agencies | relief | starvation | hunger | shelter | hospital ship |
      refugee camp* | aid | border crossing | corridor | fleeing | flee | fled | exodus`,
  },
  {
    weight: 4,
    needs: ["military", "battle", "state", "theatre", "peril"],
    phrases: `
      evacuees | evacuate* citizens | evacuat* nationals | evacuated from kabul |
      evacuated from sudan | airlifted out | flown out of | fled to neighboring |
      fled to neighbouring | fled the fighting | have fled | people displaced |
      displaced by fighting | displaced by the war | displacement camp* | camp for displaced |
      camps for displaced | aid flights | aid ship* | aid trucks | aid deliveries | aid delivery |
      food aid | food parcels | parcels of aid | dropped aid | drop* food | parachute* food |
      parachute* aid | aid by air | humanitarian flight* | humanitarian access |
      humanitarian situation | humanitarian catastrophe | starvation in | famine has |
      aid agencies | aid groups | red cross | red crescent | world food program* |
      doctors without borders | medecins sans | asylum seekers | refugees return |
      return of refugees | repatriation of refugees | border crossing for refugees | hospital ship |
      disaster response | disaster relief operation* | relief supplies | relief flights |
      climate change as a security | climate and security`,
  },
  {
    weight: 4,
    near: ["peril", "relief"],
    early: true,
    phrases: `
      service members | airmen | sailors | guard members | national guardsmen |
      soldiers and airmen | troops | task force | military engineers | army engineers |
      rescue helicopter* | coast guard | navy | armed forces`,
  },
  {
    weight: 3.5,
    needs: ["military", "theatre", "battle"],
    early: true,
    phrases: `
      evacuated | evacuation | evacuees | take* citizens out | flown home | airlifted`,
  },
];
