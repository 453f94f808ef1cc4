import type { Rule } from "../../rule.ts";

export const exercises: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      military exercise* | joint exercise* | naval exercise* | military drill* | joint drill* |
      naval drill* | live fire exercise* | live fire drill* | live fire training | live fire |
      war game* | wargame* | wargaming | field exercise* | field training | training exercise* |
      combined exercise* | joint military exercise* | bilateral exercise* |
      multinational exercise* | trilateral exercise* | air exercise* | command post exercise |
      tabletop exercise | combat training | military training | joint training | combined training |
      train and equip | training mission | interoperability | joint maneuver* | military maneuver* |
      military manoeuvre* | basic training | flight training | pilot training |
      amphibious exercise* | landing exercise* | annual exercise* | annual drill* | boot camp |
      training of soldiers | train soldiers | train troops | train ukrainian | trains troops |
      trained soldiers | snap exercise* | snap drill* | nuclear drill* | evacuation drill* |
      exercise* with nato | readiness exercise | marksmanship | expert infantry badge |
      training area | drills near | drills around | joint patrol* | passing exercise | passex |
      sinking exercise`,
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
      exercise | exercises | drills | training | maneuvers | manoeuvres | trainees | cadets |
      academy`,
    early: true,
  },
  {
    weight: 4,
    phrases: `
      gunnery | marksmanship training | rifle qualification | weapons qualification | range day |
      best warrior | best ranger | warrior exercise | combat support training exercise |
      mission rehearsal | rehearsal exercise | mobilization exercise | certification exercise |
      culminating exercise | situational training | unit training | annual training |
      drill weekend | leaders course | leader course | leadership course | ranger course |
      ranger school | sniper course | sniper school | jump school | airborne school |
      air assault school | air assault course | survival training | field training exercise |
      joint training exercise | medical training | training event | training scenario* |
      training together | train together | trained together | trained alongside | train alongside |
      training alongside | partner nation training | training rotation | combat training center |
      readiness center | national training center | training range* | firing exercise* |
      firing drill* | live firing | surprise inspection | combat readiness check | landing drill* |
      anti submarine drill* | war games | capability demonstration | military competition |
      multinational training | exercise kicks off | exercise concludes | exercise begins |
      exercise ends | opening ceremony of exercise | drill off | drills off | drills with |
      exercises with | exercises near | maneuvers near | manoeuvres near | training ukrainian |
      training for ukrainian | trained ukrainian | train afghan | training afghan | trained afghan |
      training iraqi | train iraqi | train local forces | military instructors | military trainers |
      training mission | graduat* from the course | mass casualty exercise | simulated attack |
      simulated combat | replenishment drills | gunnery practice | airborne exercise |
      parachute jump | parachute training`,
  },
  {
    weight: 3,
    near: ["military", "unit"],
    phrases: `
      graduat* | course | courses | practice | practised | practiced | practise | practices |
      rehearse | rehearses | rehearsed | instructor* | trainer* | qualif* | certif* | simulat*`,
  },
  {
    weight: 3,
    needs: ["military"],
    near: ["drill"],
    early: true,
    phrases: `
      trained for | training | flew | exercise`,
  },
  {
    weight: 4,
    needs: ["military", "unit"],
    phrases: `
      training program* | training center | training centre`,
  },
  {
    weight: 3,
    needs: ["unit"],
    unless: ["trial"],
    early: true,
    phrases: `
      practiced | practised | practice | rehearsed | sharpen* skills | hone* skills | hones |
      sharpens | test* their skills | certification`,
  },
];
