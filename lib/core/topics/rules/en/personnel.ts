import type { Rule } from "../../rule.ts";

export const personnel: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      veteran | veterans | conscript* | conscription | military draft | the draft | draft dodg* |
      draft evasion | draft law | drafted into | compulsory military | mandatory military service |
      national service | military service | recruitment drive | army recruit* | military recruit* |
      recruiting goal* | enlist* | reservists | military justice | court martial* | courts martial |
      military court* | military tribunal | military judge | military families | army families |
      soldiers families | gold star | war memorial* | war cemetery | medal of honor | purple heart |
      victoria cross | military honors | military honours | military funeral | war hero |
      women in combat | women soldiers | female soldier* | first woman to command |
      women peace and security | gays in the military | don t ask don t tell | gay troops |
      transgender troops | transgender soldiers | sexual assault in the military | military sexual |
      hazing | military suicide* | desert* from the army | deserter* | conscientious objector* |
      west point | military academy | adultery | military pay | troop morale | remembrance day |
      memorial day | veterans day | v e day | v j day | d day anniversary | war widow* |
      missing in action | posttraumatic | post traumatic | ptsd | war wounds | military women |
      promotion* in the air force | promoted to general | change of command | retirement ceremony |
      soldier of the year | wounded warriors | citizen soldiers | arlington national cemetery |
      arlington cemetery | draft registration | registering men | mobilization | mobilisation`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      recruit | recruits | recruiting | recruitment | draft | enlistment | memorial | memorials |
      funeral | medal | medals | honor | honors | honored | honours | abuse | harass* | suicide |
      widow* | families | mourn* | buried | burial | promot* | morale | volunteers | women |
      first woman | first female | guilty | sentenced | convicted | tortur* | dismissed |
      discharge* | retire* | career | awarded the`,
  },
  {
    weight: 4,
    near: ["trial"],
    phrases: `
      soldier | soldiers | ex soldier* | officer accused | army officer* | military officer* |
      general | generals | colonel | lieutenant | sergeant | commander | commanders | marine |
      marines | airman | coup leader* | coup plotters | war criminal* | war crimes suspect* |
      army captain | servicemen | sailor | paratrooper* | guardsman | coup plot | junta leader*`,
  },
  {
    weight: 3,
    phrases: `
      war crimes tribunal | war crimes trial* | crimes against humanity | convicted of war crimes |
      human rights abuses by`,
  },
  {
    weight: 3.5,
    phrases: "general | admiral | war hero | field marshal | colonel",
    near: ["obituary"],
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      general died | sergeant | sgt | captain | lieutenant | colonel | commemorat* | anniversary |
      wives | spouse* | honoring | homecoming | reunion | rank | ranks | wounded soldier*`,
  },
  {
    weight: 4,
    needs: ["military", "unit", "trial", "battle"],
    phrases: `
      noncommissioned officer of | nco of the year | airman of the | sailor of the |
      marine of the year | promotion ceremony | reenlist* | re enlist* | retire* after |
      years of service | military service member | commendation medal | bronze star | silver star |
      distinguished service | meritorious | soldier s medal | navy cross | hall of fame induct* |
      heritage month | black history month | women s history month | equal opportunity |
      sexual harassment | sexual assault prevention | sexual assault response |
      sexual assault awareness | suicide prevention | suicide awareness | mental health of |
      behavioral health | military spouse* | army spouse* | family readiness | family support |
      family day | military child* | military kids | military children | military community |
      honor flight | wreath laying | wreaths across | remembrance | day of remembrance |
      fallen soldier* | fallen comrade* | fallen heroes | fallen service | remains of soldier* |
      remains of sailor* | remains of airman | remains of marine | remains identified |
      soldier accounted for | sailor accounted for | airman accounted for | accounted for from |
      pow mia | prisoner of war mia | missing personnel | accounting agency | unaccounted for |
      war graves | military cemetery | national cemetery | veterans affairs | v.a. hospital* |
      va medical | veteran s benefits | g.i. bill | gi bill | military housing | military health |
      tricare | commissary | military chaplain* | army chaplain* | chaplain* | rotc | cadet* |
      boot camp graduat* | recruiting station | recruiting command | recruitment target* |
      recruiting target* | recruitment crisis | manpower shortage | short of soldiers |
      shortage of soldiers | military draft | drafts ultra orthodox | draft ultra orthodox |
      draft exempt* | exempting from military | call up papers | called up | call up of reservists |
      reservists called | partial mobilization | partial mobilisation | desertion | awol |
      absent without leave | military police arrest* | genocide conviction | convicted of genocide |
      guilty of genocide | jailed for life for war crimes | war crimes court | hague tribunal |
      international criminal court | icc | war crimes suspect | dictatorship era |
      crimes of the dictatorship | insurrection trial | trial for insurrection |
      charged with insurrection | treason trial of general | military discipline |
      nonjudicial punishment | hazing death | training death | death of recruit* |
      drill instructor* | military cadets | first woman to lead | first female general |
      first woman general | first female commander | women in the army | women in the military |
      women in the navy | women serving | lgbt troops | soldiers protest | officers protest unpaid |
      unpaid wages of soldiers | military pensions | veterans pension* | veterans benefits |
      war bereaved | bereaved families`,
  },
  {
    weight: 4,
    near: ["unit"],
    early: true,
    phrases: `
      medal | medals | honored | honoured | honors | promoted | reunion | ceremony | commemorat* |
      memorial | anniversary | spouses | families | counsel* | benefits | remains | identified`,
  },
  {
    weight: 4,
    also: { operations: -4 },
    phrases: `
      coup trial | trial for coup | suspected of coup | coup suspects | coup charges | coup plot |
      coup plotters | over coup | accused of coup`,
  },
  {
    weight: 4,
    also: { operations: -3 },
    near: ["uprising"],
    phrases: `
      charged | charges | arrested | arrest | arrests | detained | sentenced | jailed | convicted |
      acquitted | on trial | goes on trial | death penalty | life in prison | prosecutors`,
  },
  {
    weight: 4,
    also: { operations: -5, terrorism: -6, land: -2, maritime: -2, "air-space": -2 },
    near: ["unit"],
    early: true,
    phrases: `
      purple heart | medal of honor | silver star | bronze star | remains | identified | buried |
      funeral | memorial | awarded the medal | change of command | change of charge`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      retired general`,
  },
  {
    weight: 3,
    also: { land: -1, maritime: -1 },
    needs: ["unit"],
    early: true,
    phrases: `
      chaplain | spouses | families | family | children | resilience | counsel* | suicide`,
  },
  {
    weight: 3,
    needs: ["unit"],
    early: true,
    phrases: `
      recruitment | recruits | recruiting | conscripts`,
  },
  {
    weight: 4,
    needs: ["military", "unit"],
    phrases: `
      retires after | retired after | retirement ceremony | retires as | retire* from the army |
      retire* from the navy | retire* from the air force | retirement of general`,
  },
  {
    weight: 4,
    near: ["ranked"],
    early: true,
    phrases: `
      best warrior | soldier of the quarter | competition | competed | contest`,
  },
  {
    weight: 4,
    near: ["unit"],
    early: true,
    phrases: `
      unpaid | wages | back pay | unpaid wages | pay rise | their pay`,
  },
];
