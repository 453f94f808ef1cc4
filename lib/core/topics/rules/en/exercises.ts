import type { Rule } from "../../rule.ts";

export const exercises: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      military exercise* | joint exercise* | naval exercise* | military drill* | joint drill* |
      naval drill* | live fire exercise* | live fire drill* | live fire training | live fire |
      war game* | wargame* | wargaming | field exercise* | field training | training exercise* |
      combined exercise* | joint military exercise* | bilateral exercise* | multinational exercise* |
      trilateral exercise* | air exercise* | command post exercise | tabletop exercise |
      combat training | military training | joint training | combined training | train and equip |
      training program* | training mission | training center | training centre | interoperability |
      joint maneuver* | military maneuver* | military manoeuvre* | basic training | flight training |
      pilot training | amphibious exercise* | landing exercise* | annual exercise* | annual drill* |
      boot camp | training of soldiers | train soldiers | train troops | train ukrainian |
      trains troops | trained soldiers | snap exercise* | snap drill* | nuclear drill* |
      evacuation drill* | exercise* with nato | readiness exercise | marksmanship |
      expert infantry badge | training area | drills near | drills around | joint patrol* |
      passing exercise | passex | sinking exercise`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      exercise | exercises | drill | drills | training | train | trained | trains | maneuvers |
      manoeuvres | rehearsal* | simulation* | course for`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      exercise | exercises | drills | training | maneuvers | manoeuvres | trainees | cadets | academy`,
    early: true,
  },
];
