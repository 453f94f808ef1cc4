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
      displaced | refugee* | evacuate* | evacuation* | airdrop* | aid | starvation | famine | hunger |
      humanitarian`,
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
];
