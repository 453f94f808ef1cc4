import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      accord de partenariat de défense | accord de coopération | accord militaire |
      accord de statut des forces | accords de Minsk | accord d'Alger | accords d'Abraham |
      accord de Doha | accord de Pretoria | accords d'Oslo | accords de Dayton |
      accords d'Arusha | traité de Lancaster House | accords de Lancaster House | traité d'Aix |
      traité de Nancy | traité du Quirinal | traité de l'Élysée | traité de Varsovie |
      pacte de Varsovie | pacte militaire | pacte de non agression | clause de défense mutuelle |
      article 5 | article 4 du traité | article 42 | conseil de l'Atlantique nord | conseil OTAN |
      OTAN Russie | quartier général de l'OTAN | commandement intégré | sommet de La Haye |
      sommet de Vilnius | sommet de Madrid | sommet d'Ankara | sommet de Washington |
      sommet franco | sommet de l'Alliance | flanc est | flanc oriental | alliés de l'OTAN |
      alliance défensive | alliance des États du Sahel | =AES | Cédéao | force en attente |
      Union africaine médi* | =OTSC | Organisation de coopération de Shanghai |
      dialogue de Shangri | Shangri La | conférence de Munich |
      conférence sur la sécurité de Munich | groupe de contact | format Ramstein | format Weimar |
      triangle de Weimar | format Normandie | coalition de volontaires | lettre d'intention |
      déclaration d'intention | déclaration de principes | déclaration conjointe |
      mémorandum d'entente | protocole d'entente | ont signé un accord | feuille de route |
      table des négociations | pourparlers directs | discussions de paix | plan de paix |
      conférence de paix | envoyé spécial | bons offices | garant* de l'accord | poignée de main |
      délégation militaire | attaché* de défense | attaché* militaire* | commission mixte |
      comité mixte | coopération bilatérale | dialogue de défense | dialogue 2+2 | format 2+2 |
      ministres des affaires étrangères et de la défense | tête à tête | entretien téléphonique |
      s'est entretenu | se sont entretenus | visite officielle | en visite à |
      reçu à l'hôtel de Brienne | adhésion de la Suède | adhésion de la Finlande |
      adhésion de l'Ukraine | processus d'adhésion | instruments de ratification |
      candidature à l'OTAN | partenariat pour la paix | partenariat de sécurité |
      partenariat de sécurité et de défense | boussole stratégique |
      coopération structurée permanente | =CSP | =PESCO | Aukus | crise des sous marins`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      paraphé* | parapher | pourparlers | médiation | facilitateur | rapprochement | neutralité`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle", "pact", "truce"],
        near: ["talks", "signing", "state"],
        phrases: `
      délégués | délégation* | mandataires | parties | accord | texte | négociateur* | dialogue |
      réunion | conférence | déclaration | partenaires | ambassadeur* | mandataire* |
      signataires | ministres`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      =LPM | loi de programmation | actualisation de la LPM | marche* budgétaire* de la défense |
      effort de réarmement | milliards pour les armées | milliards pour la défense |
      budget de défense | budget défense | crédits militaires | crédits de la défense |
      dépenses d'armement | dépense* de défense | dépenses pour la défense | 2 % du PIB |
      3,5 % du PIB | 5 % du PIB | 3 % du PIB | pour cent du PIB à la défense |
      livre blanc sur la défense | revue nationale stratégique | actualisation stratégique |
      stratégie de sécurité nationale | stratégie nationale de défense | =SGDSN |
      secrétariat général de la défense | conseil de défense et de sécurité |
      commission de la défense nationale | commission des affaires étrangères et de la défense |
      autonomie stratégique | souveraineté de défense | armée européenne | Europe de la défense |
      readiness 2030 | ReArm Europe | plan de réarmement | grand emprunt défense |
      livret défense | fonds défense | financement de la défense | taxe défense | modèle d'armée |
      format des armées | format de l'armée | dissolution de régiments |
      restructuration militaire | restructuration des armées | carte militaire |
      réforme des armées | réforme de la défense | réorganisation de l'armée |
      état major des armées | doctrine d'emploi | doctrine française | concept stratégique |
      concept d'emploi | stocks stratégiques | vie militaire | esprit de défense |
      défense opérationnelle du territoire | résilience nationale | service de défense |
      article 16 | article 35 | débat au Parlement sur l'intervention |
      Assemblée approuve la prolongation | présence militaire française |
      politique de défense et de sécurité | politique de sécurité et de défense | =PSDC |
      loi sur le renseignement militaire | accord sur les bases | sortie de l'OTAN |
      quitter l'OTAN | retour dans le commandement intégré | référendum F 35 | achat du F 35`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      chef d'état major des armées | =CEMA | =CEMAT | =CEMM | CEMAAE | hôtel de Brienne | Balard |
      ministère des armées | ministère de la Défense nationale | Vautrin | Lecornu | Mandon |
      Burkhard | Francken | Pfister | Martin Pfister`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      budget* | crédits | amendement* | projet de loi | proposition de loi | loi | décret | vote |
      voté* | votent | adopté | Sénat | sénateurs | députés | Parlement | commission |
      commission mixte paritaire | rapport parlementaire | rapporteur | ministre | milliards |
      =PIB | réforme* | stratégie | stratégique | effectifs | format | doctrine | plan |
      rapport de la Cour des comptes | Cour des comptes | arbitrage | exécutif`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      engagé volontaire | engagés volontaires | service militaire volontaire |
      service national universel | =SNU | service national volontaire | service volontaire |
      =JDC | journée défense | appelés du contingent | objecteur* de conscience |
      condition militaire | plan famille | conjoint* de militaire* | solde des militaires |
      Louvois | pension* militaire* | pension d'invalidité | blessés psychiques |
      stress post traumatique | syndrome post traumatique | suicide* dans l'armée |
      suicide d'un militaire | harcèlement sexuel | inconduite sexuelle | inconduites sexuelles |
      agression* sexuelle* | agressions sexuelles | violences sexuelles | violences sexistes |
      infractions à caractère sexuel | élève* officier* | élèves officiers | élèves officières |
      Saint Cyrien* | École polytechnique | École navale | Collège militaire royal |
      lycée militaire | lycées militaires | Prytanée | Polytechnique | enfants de troupe |
      femme* militaire* | femmes soldats | première générale | hommage aux soldats | Invalides |
      cour des Invalides | mort* pour la France | tombé* pour la France | soldat inconnu |
      croix de guerre | croix de la Valeur | médaille militaire | Compagnon de la Libération |
      dernier poilu | ancien résistant | Résistant* | tirailleur* sénégalais | Souvenir français |
      cimetière américain | 11 Novembre | 8 Mai 1945 | 14 Juillet | défilé du 14 juillet |
      défilé militaire | débarquement commémor* | anniversaire du débarquement |
      mémoire combattante | ONaCVG | office national des combattants | réserve opérationnelle |
      garde nationale réservistes | cour d'appel militaire | tribunal aux armées |
      chambre militaire | jugé pour désertion | cour de justice militaire | exactions de soldats |
      soldats accusés | militaire condamné | militaires condamnés | officier* radié* |
      radié des cadres | sanction disciplinaire | suspendu de ses fonctions | mis aux arrêts |
      enquête de commandement | restes de soldats | identification des corps |
      avis de recherche de soldats`,
      },
      {
        weight: 3,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      recrut* | recrutement | volontaire* | appelé* | insoumis | désert* | conscrit* |
      incorporation | fidélisation | soldes | bizutage | harcèlement | viol* | discrimination |
      cadet* | officière* | soldate* | féminisation | aumônier* | hommage | obsèques | médaille |
      décoré* | citation | poilu* | harki* | harkis | vétérans | nécropole* | ossuaire |
      commémor* | réserviste | plaintes | disparus`,
      },
      {
        weight: 2.5,
        near: ["military", "ranks", "service"],
        phrases: `
      famille* | veuve* | orphelin* | carrière | retraite | promotion | grade | nommée |
      formation initiale | jeunes | volontaires | uniforme | médaille* | cérémonie | mémoire |
      monument* | décès | mort de | doyen | centenaire | témoign* | plainte* | inégalité*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      agent* de renseignement | agents du renseignement | ancien* espion* | ex espion* |
      officier* traitant* | chef de poste | chef de station | honorable correspondant |
      service extérieur | service* de renseignement* | services de sécurité | services russes |
      services chinois | services iraniens | services algériens | services français | Boîte |
      la Boîte | boulevard Mortier | Tracfin renseignement | =DNRED |
      direction du renseignement militaire | coordonnateur national du renseignement | =CNCTR |
      techniques de renseignement | livré des informations | fourni des informations |
      intelligence avec une puissance étrangère | intelligences avec une puissance étrangère |
      puissance étrangère | intérêts fondamentaux de la nation | nuire aux intérêts |
      secret de la défense nationale | informations classifiées | données classifiées |
      documents confidentiels défense | fuite de documents | fuite de données militaires |
      Strava | StravaLeaks | agent double | agents doubles | agent dormant | agents dormants |
      illégaux russes | contre ingérence | ingérences russes | opération clandestine |
      opération homo | assassinat ciblé | assassinats ciblés | opposant empoisonné |
      tentative d'assassinat | mis sur écoute | logiciel espion | Pegasus |
      surveillance de masse | =NSA | Snowden | WikiLeaks | Assange | diplomate* expulsé* |
      expulsion de diplomates | persona non grata | ballon* espion* | satellite* espion* |
      navire espion | navires espions | avion* espion* | Yantar | drone espion | base d'écoute |
      grandes oreilles | incendies criminels imputés | étoiles de David | mains rouges |
      cercueils tour Eiffel | têtes de cochon | proxies russes | unité 29155 |
      partage de renseignement | partage du renseignement | otages d'État | Cécile Kohler |
      échange d'espions`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      piscine | renseignements | compromission | fuites | taupe* | infiltré* | espionn* |
      barbouze* | expulsés | sabotages | saboteur* | guépéou`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      cyber | cyberdéfense* | cybermenace* | cybercombattant* | cyberarme* | cyberarmes |
      cyber armes | commandement de la cyberdéfense | lutte informatique |
      lutte informatique défensive | lutte informatique offensive | opération* d'influence |
      opérations d'influence | guerre hybride | menace* hybride* |
      manipulation* de l'information | manipulation d'information | ingérence* numérique* |
      ingérences étrangères | campagne* de désinformation | fausses informations | fake news |
      infox | faux site* | faux sites | sites clonés | deepfake* | hypertrucage* | trolls |
      usine à trolls | ferme à trolls | réseau Pravda | Matriochka | guerre informationnelle |
      guerre cognitive | guerre psychologique | pirates russes | pirates chinois |
      pirates nord coréens | groupe de pirates | hackeur* | hackeurs | hacktiviste* |
      déni de service | attaque* par déni | attaques DDoS | hameçonnage | espiogiciel* |
      rançongiciels | rançonlogiciel* | cheval de Troie | intrusion informatique | intrusion* |
      système* d'information paralysé* | serveurs piratés | données volées | fuite de données |
      boîtes mail piratées | messagerie piratée | =APT28 | Fancy Bear | vulnérabilité* |
      liaisons chiffrées | brouillage | Starlink coupé | sites gouvernementaux hors ligne |
      site* piraté* | centre de cyber`,
      },
    ],
  },
};
