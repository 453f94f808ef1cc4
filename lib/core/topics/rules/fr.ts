import type { RuleTable } from "../rule.ts";
import { mergeTables } from "./merge.ts";
import { events } from "./wide/fr/events.ts";
import { forces } from "./wide/fr/forces.ts";
import { state } from "./wide/fr/state.ts";
import { surroundings } from "./wide/fr/surroundings.ts";
import { names } from "./wide/latin/names.ts";

const frBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        near: ["alliance"],
        phrases: `
      adhésion | adhérer | élargissement | membre | intégrer | rejoindre | veto | candidature | entrée`,
      },
      {
        weight: 4,
        phrases: `
      coopération militaire | coopération de défense | coopération en matière de défense |
      accord de défense | accords de défense | pacte de défense | traité de défense |
      accord de sécurité | traité de sécurité | alliance militaire | partenariat stratégique |
      dialogue stratégique | sommet de l'Otan | adhésion à l'OTAN | élargissement de l'OTAN |
      garanties de sécurité | pourparlers de paix | accord de paix | accords de paix |
      négociations de paix | traité de paix | processus de paix | alliance atlantique |
      attaché de défense | attaché militaire | ministres de la défense`,
      },
      {
        weight: 3,
        near: ["talks"],
        phrases: `
      ministre de la défense | ministre des armées | chef d'état major | OTAN | chef de la diplomatie`,
        needs: ["military"],
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      bilatéral* | trilatéral* | homologue* | sommet | alliés | protocole d'accord | émissaire* |
      négociation* | médiateur*`,
      },
      {
        weight: 4,
        needs: ["state", "military", "talks", "battle"],
        phrases: `
      traité d'amitié | traité de défense | assistance mutuelle | accord de défense |
      accords de défense | pacte de défense | pacte de sécurité | coopération militaire |
      coopération de défense | coopération en matière de défense | partenariat stratégique |
      partenariat de défense | sommet de l'otan | adhésion à l'otan | élargissement de l'otan |
      secrétaire général de l'otan | ministres de la défense | coalition des volontaires |
      garanties de sécurité | pourparlers de paix | négociations de paix | accord de paix |
      dialogue stratégique | alliance militaire | traité de sécurité | attaché militaire`,
      },
      {
        weight: 3,
        near: ["officer"],
        early: true,
        phrases: `
      rencontre | rencontré | reçoit | reçu | visite | entretien | entretiens | homologue |
      homologues`,
      },
      {
        weight: 4,
        near: ["pact"],
        phrases: `
      d'amitié et de défense | défense mutuelle | agression armée | bouclier commun | traité`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      frappe* aérienne* | frappes | raid* aérien* | bombardement* | bombardé* | attaque* de drone* |
      attaque* aux drones | tir* de roquette* | offensive* | contre offensive | cessez le feu | trêve |
      armistice | guerre civile | coup d'état | putsch | putschistes | mutinerie | mutins |
      loi martiale | casques bleus | casque bleu | maintien de la paix | opération* militaire* |
      opération Barkhane | opération Serval | intervention militaire | invasion | envahi* |
      retrait des troupes | envoi de troupes | ligne de front | combats | affrontements |
      prisonniers de guerre | prise de contrôle | crime* de guerre | blocus | belligérant* |
      force de stabilisation`,
      },
      {
        weight: 3,
        gives: ["battle"],
        phrases: `
      troupes | rebelles | milice* | miliciens | insurgés | junte | combattants | guerre | embuscade |
      soldats tués | armée régulière | guérilla | séparatistes | transfère le contrôle`,
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: `
      attaque* | assaut* | frappe | soldat* | militaires | explosion* | déploiement | déploie* |
      retrait`,
      },
      {
        weight: 4,
        gives: ["battle"],
        needs: ["military", "death", "battle", "state"],
        phrases: `
      frappe aérienne | frappes aériennes | frappes | bombardement* | raid aérien | offensive |
      contre offensive | embuscade | soldats tués | militaires tués | casques bleus | coup d'état |
      putsch | mutinerie | loi martiale | junte | cessez le feu | trêve | combats | affrontements |
      retrait des troupes | déploiement de troupes | force barkhane | opération barkhane |
      opération serval | opération sangaris | rébellion | rebelles | siège de | ligne de front |
      prise de la ville | ont pris le contrôle | s'emparent | reprise de la ville |
      échange de prisonniers | prisonniers de guerre`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      missile* balistique* | missile* de croisière | essai* nucléaire* | essai* de missile* |
      tir* de missile* | tir* d'essai | lancement de missile* | dissuasion nucléaire | dissuasion |
      force de frappe | ogive* | tête* nucléaire* | arsenal nucléaire | défense antimissile* |
      bouclier antimissile* | antimissile* | bombe* atomique* | bombe nucléaire | force* nucléaire* |
      intercontinental* | parapluie nucléaire | sous marin nucléaire lanceur`,
      },
      { weight: 2.5, gives: ["nuclear"], phrases: "arme* nucléaire* | arsenal" },
      { weight: 1.5, phrases: "missile*", unless: ["battle"] },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      désarmement | désarmer | dénucléarisation | non prolifération | prolifération |
      maîtrise des armements | contrôle des armements | embargo sur les armes | inspecteurs |
      inspections | accord nucléaire | programme nucléaire | accord sur le nucléaire |
      enrichissement d'uranium | uranium enrichi | convention sur les armes | traité d'interdiction |
      mines antipersonnel | armes à sous munitions | trafic d'armes | renoncer à ses armes nucléaires |
      armes de destruction massive`,
      },
      { weight: 2.5, needs: ["nuclear"], phrases: "sanctions | moratoire | traité | embargo" },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      cyberattaque* | cyber attaque* | cyberdéfense | cybersécurité | cyberespionnage | cyberguerre |
      pirates informatiques | piratage* | piratée* | piraté* | piratées | hacker* | hackers |
      désinformation | propagande | rançongiciel* | guerre électronique | guerre de l'information |
      ingérence numérique | ingérence étrangère | logiciel malveillant | attaque informatique`,
      },
      {
        weight: 4,
        phrases: `
      piratage | ingérence* | campagne d'influence | rançongiciel`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      espion* | espionnage | services secrets | services de renseignement | service de renseignement |
      renseignement militaire | renseignement | contre espionnage | agent secret | agents secrets |
      documents classifiés | secret défense | documents secrets | taupe | trahison |
      vol* de surveillance | ballon espion | avion espion | satellite espion | sabotage | DGSI`,
      },
      {
        weight: 4,
        needs: ["state", "military", "trial"],
        phrases: `
      espion* | espionnage | services secrets | services de renseignement | dgse | dgsi |
      contre espionnage | renseignement militaire | documents classifiés | secret défense | taupe |
      écoutes | diplomates expulsés | expulse`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      vente* d'armes | ventes d'armes | exportation* d'armes | contrat* d'armement |
      industrie de défense | industrie de l'armement | industrie d'armement | livraison* d'armes |
      fourniture d'armes | aide militaire | marchand* d'armes | chantier* naval* | économie de guerre |
      salon du Bourget | Eurosatory | fabricant* d'armes | direction générale de l'armement | DGA |
      commande de Rafale | production de munitions | marché de l'armement`,
      },
      {
        weight: 3,
        near: ["military"],
        phrases: `
      contrat* | commande* | livraison* | achat* | achète* | vend* | vente* | exportation* |
      production | acquérir | acquisition*`,
      },
      {
        weight: 2.5,
        near: ["trade"],
        phrases: `
      avion* de combat | char* | frégate* | sous marin* | hélicoptère* | missile* | munition* | obus |
      armes | armement*`,
      },
      {
        weight: 4,
        near: ["military"],
        phrases: `
      commande de | a commandé | avait commandé | commandé | livre ses premiers | livraison de |
      livre | livré | livrés | contrat d'armement | vente d'armes | ventes d'armes |
      exportations d'armes | aide militaire | industrie de défense |
      direction générale de l'armement | naval group | nexter | arquus | achat de | achète |
      acquiert | commande`,
      },
    ],
    technology: [
      {
        weight: 4,
        phrases: `
      hypersonique* | intelligence artificielle militaire | arme* laser | arme* à énergie dirigée |
      robot* tueur* | essaim* de drones | planeur hypersonique | prototype* | démonstrateur* | SCAF |
      MGCS | innovation de défense | munition* téléopérée* | drone* autonome*`,
        needs: ["military"],
      },
      {
        weight: 3,
        needs: ["military"],
        phrases: "intelligence artificielle | quantique | robot* | premier vol | expérimentation*",
      },
      { weight: 2, phrases: "drone* | hypersonique*", unless: ["battle", "death"] },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      exercice* militaire* | exercice* conjoint* | exercice* naval* | manœuvres | manoeuvres |
      manœuvres militaires | entraînement militaire | formation militaire | tir* réel* | Orion 2023 |
      exercices | exercice interarmées | entraînement des soldats`,
        needs: ["military"],
      },
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      exercice militaire | exercices militaires | exercice conjoint | exercices conjoints |
      entraînement | exercice orion | formation de soldats | s'entraînent`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      marine nationale | marine royale | marine militaire | la marine | navire* de guerre |
      navire* militaire* | frégate* | sous marin* | porte avions | porte hélicoptères | destroyer* |
      corvette* | patrouilleur* | garde côtes | gardes côtes | eaux territoriales | piraterie |
      pirates somaliens | câble* sous marin* | mer de Chine | détroit d'Ormuz | liberté de navigation |
      flotte | force navale | forces navales | base navale | chasseur de mines | amiral |
      flotte fantôme | torpille*`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle"],
        phrases: "navire* | bateau* | pétrolier* | cargo | marins | mer Rouge | mer Noire",
      },
      {
        weight: 4,
        needs: ["military", "battle", "state"],
        phrases: `
      porte avions | porte-avions | frégate* | sous marin* | sous-marin* | marine nationale |
      marine militaire | bâtiment de guerre | navire de guerre | navires de guerre | garde côtes |
      garde-côtes | eaux territoriales | piraterie | pirates somaliens | appareille |
      groupe aéronaval | patrouilleur* | détroit d'ormuz | mer rouge | flotte fantôme |
      câble sous marin | câbles sous marins`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      armée de l'air | force aérienne | forces aériennes | avion* de chasse | avion* de combat |
      avion* militaire* | chasseur* | bombardier* | espace aérien | défense aérienne |
      défense anti aérienne | défense antiaérienne | base aérienne | hélicoptère* militaire* |
      hélicoptère* de combat | pilote de chasse | satellite militaire | satellite* militaire* |
      commandement de l'espace | police du ciel | escadron de chasse | escadrille | sol air`,
      },
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      avion de chasse | avions de chasse | avions de combat | armée de l'air | espace aérien |
      chasseur* | hélicoptère militaire | base aérienne | défense aérienne | défense antiaérienne |
      mirage 2000 | violation de l'espace aérien | drones au dessus | satellite militaire |
      commandement de l'espace | patrouille de france`,
      },
    ],
    land: [
      {
        weight: 3.5,
        phrases: `
      armée de terre | char* de combat | char* Leclerc | chars | blindé* | véhicule* blindé* |
      artillerie | canon* Caesar | obusier* | infanterie | parachutiste* | légion étrangère |
      base militaire | chasseurs alpins | brigade | régiment`,
        unless: ["battle"],
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terroriste* | terrorisme | attentat* | attentat suicide | kamikaze | voiture piégée |
      djihadiste* | jihadiste* | islamiste* | antiterroriste* | otage* | prise d'otages | Al Qaïda |
      Al Qaida | Aqmi | État islamique | Etat islamique | Daech | Boko Haram | shebab* | Hezbollah |
      talibans | extrémiste*`,
      },
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      kamikaze* | radicalisé* | engin explosif | charlie hebdo | bataclan | cellule terroriste`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      armes chimiques | arme chimique | attaque chimique | attaque au gaz | gaz sarin | gaz moutarde |
      armes biologiques | arme biologique | agent neurotoxique | agent innervant | Novitchok |
      bombe sale | NRBC | contamination radioactive | radioactivité | bacille du charbon`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death"],
        phrases: `
      aide humanitaire | couloir* humanitaire* | réfugié* | déplacés | évacuation* | évacue* |
      évacués | rapatriement | transfuge* | crise humanitaire | secours aux sinistrés`,
      },
      { weight: 3, needs: ["peril"], phrases: "armée | l'armée | soldats | militaires | troupes" },
      { weight: 2, phrases: "réfugié* | transfuge*" },
      {
        weight: 4,
        needs: ["military", "battle", "peril"],
        phrases: `
      hôpital de campagne | hôpital militaire de campagne | aide humanitaire | réfugiés | déplacés |
      évacuation | évacués | rapatriement | pont aérien | corridor humanitaire | largage |
      opération resilience | sinistrés`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      budget de la défense | budget militaire | budget des armées | dépenses militaires |
      dépenses de défense | loi de programmation militaire | livre blanc | doctrine militaire |
      stratégie de défense | stratégie militaire | réarmement | politique de défense |
      politique de sécurité | réforme de l'armée | conseil de défense | revue stratégique |
      défense européenne | utiliser l'armée`,
      },
      {
        weight: 4,
        near: ["post"],
        phrases: "ministre de la défense | ministre des armées | chef d'état major",
      },

      {
        weight: 4,
        also: { maritime: -4, "air-space": -4, land: -4, operations: -4, diplomacy: -2 },
        near: ["post"],
        early: true,
        phrases: `
      ministre de la défense | ministre des armées | chef d'état major | chef d'état-major |
      commandant en chef | patron de l'armée | chef de la marine | chef de l'armée de l'air |
      chef de l'armée`,
      },
      {
        weight: 4,
        phrases: `
      programmation militaire | crédits des armées | effort de défense | pib à la défense |
      pib pour la défense | économie de guerre | commission de la défense |
      état d'urgence militaire`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      service militaire | service national | conscription | conscrits | ancien* combattant* |
      vétéran* | recrutement militaire | recrute | réserviste* | tribunal militaire | cour martiale |
      justice militaire | désertion | déserteur* | femmes dans l'armée | première femme |
      hommage national | mémorial | monument aux morts | commémoration* | familles de militaires |
      légion d'honneur | actes de torture | torture | harcèlement dans l'armée | mort pour la France |
      mobilisation générale`,
        needs: ["military", "death", "trial"],
      },
      {
        weight: 4,
        also: { operations: -3, exercises: -3 },
        near: ["ranks", "officer"],
        early: true,
        phrases: `
      condamné* | jugé* | procès | arrêté* | inculpé* | écroué* | mis en examen | comparaît |
      comparaissent`,
      },
      {
        weight: 4,
        needs: ["military", "trial", "battle"],
        phrases: `
      service militaire | service national | conscription | anciens combattants | hommage national |
      cérémonie d'hommage | mort pour la france | légion d'honneur | recrutement militaire |
      recrues | engagés | réservistes | mobilisation partielle | déserteurs | désertion |
      objecteurs | cimetière militaire | blessés de guerre | femmes dans l'armée | première femme |
      violences sexuelles dans l'armée | saint-cyr | crimes contre l'humanité | cour martiale |
      tribunal militaire`,
      },
    ],
  },
  contexts: [
    {
      gives: ["pact"],
      phrases: `
      défense | militaire | agression | assistance mutuelle`,
    },
    {
      gives: ["officer"],
      phrases: `
      ministre de la défense | ministre des armées | ministres de la défense | chef d'état major |
      secrétaire à la défense | lecornu | parly | le drian`,
    },
    {
      gives: ["ranks"],
      phrases: `
      militaire | militaires | soldat | soldats | général | généraux | officier | officiers |
      colonel | capitaine | légionnaire* | putschistes | junte`,
    },
    { gives: ["alliance"], phrases: "OTAN" },
    {
      gives: ["military"],
      phrases: `
      militaire* | armée | armées | l'armée | soldat* | troupes | ministre de la défense |
      ministère de la défense | OTAN | défense nationale | forces armées | arme* | armement* |
      missile* | marine | guerre | combat* | général | officier* | forces de sécurité |
      navire* de guerre`,
    },
    {
      gives: ["battle"],
      phrases: `
      attaque* | combat* | frappe* | offensive* | bombardement* | affrontement* | explosion* | guerre |
      conflit*`,
    },
    { gives: ["death"], phrases: "tué* | mort* | blessé* | victimes | décès | morts" },
    {
      gives: ["talks"],
      phrases: `
      rencontre* | visite* | sommet | pourparlers | signe* | accord | discut* | négoci* | réunion |
      entretien*`,
    },
    {
      gives: ["trade"],
      phrases: `
      contrat* | commande* | livraison* | livre | vente* | achat* | export* | production | fournir`,
    },
    { gives: ["nuclear"], phrases: "nucléaire* | atomique* | uranium" },
    { gives: ["launch"], phrases: "lancement | lance | tir* | essai* | test*" },
    {
      gives: ["state"],
      phrases: "gouvernement | ministre* | ministère | président | ambassad* | diplomat*",
    },
    {
      gives: ["peril"],
      phrases: `
      inondation* | séisme | tremblement de terre | ouragan | cyclone | incendie* | tsunami |
      pandémie | catastrophe naturelle`,
    },
    {
      gives: ["post"],
      phrases: `
      démission* | nommé | nommée | nomination | limogé* | remplac* | nouveau | nouvelle`,
    },
    {
      gives: ["trial"],
      phrases: "procès | tribunal | condamné* | arrêté* | juge | accusé* | prison*",
    },
  ],
  masks: `
      secrétaire général* | directeur général | assemblée générale | élections générales |
      grève générale | en général | procureur général | char* de carnaval |
      police militaire du carnaval | marine le pen | attaque cardiaque | crise cardiaque |
      coup de tonnerre | frappe du gauche | frappe enroulée | James Bond | médecine générale |
      bleu marine | guerre des étoiles | guerre des prix | piratage de musique | films piratés |
      avocat de la défense | défenseur central | sous marin jaune`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      football | rugby | tennis | ligue des champions | coupe du monde | jeux olympiques |
      championnat* | buteur | match* | mi temps | tour de France | Vendée Globe | skipper* |
      médaille d'or | grand prix | cyclisme | basket`,
    },
    {
      weight: 3,
      phrases: `
      jeu vidéo | jeux vidéo | cinéma* | film | films | album | concert | chanteur | chanteuse |
      festival | série télévisée | James Bond | roman | exposition | recette*`,
    },
    {
      weight: 2,
      phrases: `
      NASA | SpaceX | station spatiale | astronaute* | bourse | CAC 40 | inflation | compagnie aérienne`,
    },
  ],
  hints: [
    {
      topic: "policy",
      weight: 3,
      early: true,
      phrases: `
      ministre de la défense | ministre des armées | ministère de la défense | ministère des armées`,
    },
  ],
};

export const fr: RuleTable = mergeTables(frBasic, names, events, forces, state, surroundings);
