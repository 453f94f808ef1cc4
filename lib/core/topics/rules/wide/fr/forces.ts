import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      bâtiment* de la marine | bâtiment* de surface | bâtiment hydrographique |
      bâtiment ravitailleur | bâtiment de soutien | bâtiment de commandement |
      patrouilleur* hauturier* | patrouilleur outre mer | patrouilleurs outre mer |
      chasseur* de mines | guerre des mines | mine* dérivante* | mine* marine* |
      dragueur* de mines | déminage en mer | plongeur* démineur* | plongeurs démineurs |
      marin* d'État | préfecture maritime | préfet maritime | action de l'État en mer |
      fusilier* marin* | commando Hubert | commandos marine | vedette* garde côtes |
      vedette* rapide* | vedette de la gendarmerie maritime | gendarmerie maritime | garde côte |
      garde côtière | garde côtière canadienne | marine royale canadienne |
      marine marchande attaquée | marine américaine | marine chinoise | marine russe |
      marine israélienne | marine indienne | marine iranienne | marine turque | marine grecque |
      marine algérienne | marine ukrainienne | Royal Navy | US Navy | VIe flotte | Ve flotte |
      VIIe flotte | flotte du Nord | flotte de la Baltique | flotte de la mer Noire |
      flotte russe | flotte chinoise | porte avions nucléaire |
      porte avions de nouvelle génération | =PANG | porte drones | sous marinier* |
      sous mariniers | sous marin nucléaire d'attaque | torpille | torpillage |
      navire* de débarquement | chaland* | péniche de débarquement | aéronaval* | aéronavale |
      aéronautique navale | flottille | amirauté | arsenal de Brest | arsenal de Toulon |
      rade de Toulon | rade de Brest | port de guerre | base des sous marins | détroit de Taïwan |
      détroit de Bab el Mandeb | détroit de Malacca | détroits turcs | liberté des mers |
      haute mer | zone économique exclusive | =ZEE | arraisonn* | arraisonné* | arraisonnement |
      abordage | navire* fantôme* | pétrolier fantôme | pétroliers fantômes | pétrolier attaqué |
      navire* marchand* | navire marchand attaqué | vraquier | porte conteneurs attaqué |
      cargo attaqué | pirate* | acte de piraterie | golfe d'Aden | golfe de Guinée |
      océan Indien mission | câbles de communication | câbles sous marins coupés | ancre traînée |
      sabotage de câbles | fonds marins | maîtrise des fonds marins | récif* disputé* |
      îlot* disputé* | mer de Chine méridionale | mer de Chine orientale | canons à eau |
      milice maritime | blocus naval | blocus maritime | minage du détroit | escorte de navires |
      sécurité maritime | domaine maritime | surveillance maritime | pêche illégale |
      pêche illicite | narcotrafic en mer | saisie de drogue en mer | go fast |
      cocaïne saisie par la marine | Jeanne d'Arc | mission Jeanne | hydrographie | appareillé* |
      appareillage | mise à l'eau | a pris la mer | mouille* | mouillage de mines | carénage |
      cale sèche`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle", "state"],
        phrases: `
      mer | océan | détroit | port | rade | quai | escale | équipage* | pont d'envol | coque |
      cargaison | pavillon | marin* | amiral* | commandant du bâtiment | vedette* | embarcation* |
      cargo* | tanker* | remorqueur* | littoral | îlot* | archipel | récif* | golfe | Manche |
      Baltique | Méditerranée | mer d'Oman | Atlantique Nord | appareill*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      armée de l'air et de l'espace | aviation militaire | aviation de chasse |
      aviation de combat | avion* de transport militaire | avion* ravitailleur* | ravitailleur* |
      ravitaillement en vol | avion* de reconnaissance | avion* de patrouille maritime |
      avion* radar | avion* de guet | =AWACS | patrouille maritime | intercepteurs décollent |
      décollage sur alerte | permanence opérationnelle | posture permanente de sûreté |
      interception aérienne | ont intercepté | violation de l'espace | violé l'espace aérien |
      incursion de drones | incursion aérienne | zone d'identification aérienne |
      zone d'exclusion aérienne | exclusion aérienne | défense sol air | défense surface air |
      système* sol air | systèmes antiaériens | batterie antiaérienne | =DCA | radar* militaire* |
      base aérienne 1* | BA 1* | BA 7* | base aérienne projetée | escadre de chasse | escadre* |
      escadron de transport | escadron* | Normandie Niemen | pilote* militaire* |
      pilote* de l'armée | école de l'air | Salon de Provence | chef de patrouille |
      siège éjectable | éjecté* | éjection | s'est éjecté | crash d'un avion militaire |
      crash d'un hélicoptère | écrasement d'un | avion militaire s'est écrasé |
      hélicoptère* de manœuvre | hélicoptère* d'attaque | =ALAT | aérolargage | largueur* |
      parc aérien | cocarde* | avion* furtif* | furtif | furtifs | bombardier furtif |
      bombardiers stratégiques | chasseur* bombardier* | avion* de guerre | avions de guerre |
      Rafale Marine | Rafale abattu | espace militaire | spatial militaire |
      satellite* d'observation | satellite* de communication* militaire* | satellite* d'écoute |
      satellite espion | satellite* espion* | satellite patrouilleur | Syracuse IV | Syracuse 4 |
      CSO 3 | Céres | Yoda | guerre des étoiles militaire | arme* antisatellite* |
      tir antisatellite | débris spatiaux militaires | brouillage GPS | brouillage du GPS |
      drones ont survolé | survol de drones | survols de drones | survol* suspect* |
      drones non identifiés | drone* suspect* | mur de drones | lutte anti drones |
      lutte antidrones | anti drone | antidrone* | aéroport fermé drones | ballon* chinois* |
      ballon météorologique abattu | Top Gun | meeting aérien militaire`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft"],
        phrases: `
      avion* | hélicoptère* | pilote* | vol | survol* | survolé* | piste | hangar* | cockpit |
      radar* | altitude | mach | aérien* | aérienne* | chasse | orbite | satellite* | lanceur |
      décoll* | atterri* | ciel | appareil | appareils | aéronef* | drones`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      armée belge | armée suisse | armée canadienne | forces terrestres | composante terre |
      régiment* d'infanterie | régiment* parachutiste* | régiment de marche | régiment étranger |
      =REI | =REP | RPIMa | RIMa | =BCA | =RCP | =RHP | =REC | troupes de marine |
      troupes de montagne | marsouin* | bigors | chasseurs à pied | hussard* | cuirassier* |
      dragons | spahis | tirailleurs | zouaves | légionnaire* | Légion | brigade blindée |
      brigade parachutiste | brigade d'infanterie | brigade légère | bataillon* |
      compagnie de combat | section de combat | division Scorpion | programme Scorpion |
      engin* blindé* | véhicule* de combat | canon* | mortier* | mortier embarqué |
      lance roquettes | lance roquette | =LRU | artilleur* | artilleurs | fantassin* | sapeur* |
      génie | camp de Mourmelon | camp de Canjuers | camp de Suippes | camp militaire | caserne* |
      casernes | garnison* | quartier militaire | poste frontière | garde frontière* |
      gardes frontières | fortification* | mur frontalier | bunker* | démineur* | déminage |
      mines antichar | tourelle* | chenille* | char* Abrams | char* Leopard | chars lourds |
      blindés légers | Sentinelle | base de l'armée | base américaine | bases américaines |
      base française | bases françaises | fermeture de la base | restitution de la base |
      rétrocession | camp Lemonnier | éléments français | Forces françaises | garde nationale |
      Rangers | marines | commandos | forces spéciales`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      commande* d'avions | commande* de frégates | commande* de chars | commande* de missiles |
      contrat* militaire* | contrat de défense | contrats de défense | méga contrat |
      mégacontrat | marché de défense | marché public de défense | appel d'offres militaire |
      exportations d'armement | exportation d'armement | vente* de Rafale | Rafale vendus |
      rétrofit | maintien en condition opérationnelle | =MCO | cadences | cadence de production |
      montée en cadence | chaîne de production | chaîne d'assemblage militaire |
      carnet de commandes | base industrielle et technologique de défense | =BITD |
      industriel* de défense | industriels de la défense | industriel* de l'armement |
      groupe de défense | groupes de défense | entreprise* de défense | PME de défense |
      start up de défense | armurier* | poudrerie* | Eurenco | obusier* commandés | obus de 155 |
      poudre propulsive | munitionnaire* | Manurhin | KNDS France | =MBDA | Dassault |
      Dassault Aviation | Thales | Safran Electronics | Chantiers de l'Atlantique |
      Constructions mécaniques de Normandie | Socarenam | Texelis | Delair | Parrot militaire |
      Turgis Gaillard | Exail | Cerbair | Aresia | Roxel | ArianeGroup | Airbus Defence |
      Airbus Helicopters | Airbus Defense | John Cockerill | CMI Defence | Ruag | Mowag |
      CAE militaire | Bombardier défense | Davie | Irving | Saab Gripen |
      délégué général pour l'armement | délégué général de l'armement |
      Organisation conjointe de coopération | Agence européenne de défense |
      Fonds européen de défense | programme SAFE | livraisons d'armes | livraison de chars |
      livraison de missiles | livraison de munitions | livraison d'avions |
      cession d'équipements | cession de matériels | don de matériel militaire |
      matériel militaire | matériels militaires | équipements militaires | équipement militaire |
      paquet d'aide | aide militaire américaine | aide létale | armement* livré* | prêt bail |
      Milipol | Euronaval | salon Eurosatory | =IDEX | licence d'exportation |
      licences d'exportation | intermédiaire en armement | rétrocommission* | affaire Karachi |
      Taïwan frégates | offset | compensations industrielles | pose de la quille | première tôle |
      découpe de la première | mise sur cale | lancement du sous marin | lancement de la frégate |
      mise à flot | recette | réception du premier | premier exemplaire | exemplaire de série |
      livré* à la marine | livré* à l'armée | notifié* | notification du marché | tranche ferme`,
      },
      {
        weight: 2.5,
        near: ["military", "materiel", "trade"],
        phrases: `
      milliard* | millions d'euros | millions de dollars | exemplaire* | unités | usine* |
      fournisseur* | chantier | chantiers | maître d'œuvre | maîtrise d'œuvre | consortium |
      filiale | constructeur* | fabricant* | fabrique* | produir* | produit | série | assemblage |
      modernis* | rénov* | remplacer | remplacera | remplace les | successeur | commandés |
      livrée | livrées | livrables | facture | cède | cession | don | donne | fourni* | fournit |
      signé un contrat`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "materiel", "trade"],
        phrases: `
      intelligence artificielle de défense | IA de défense | IA militaire | Amiad |
      Agence de l'innovation de défense | arme* à micro ondes | micro ondes |
      laser* de puissance | laser anti drone | canon laser | canon électromagnétique | V Max |
      =VMAX | missile hypervéloce | drone* kamikaze* | drones kamikazes | drone* sous marin* |
      drone* naval* | drone* de surface | drone* de combat | drone* terrestre* | drones FPV |
      drone* MALE | drone* marin* | drone* furtif* | Patroller | Aarok | munition* rôdeuse* |
      munition* maraudeuse* | robot* terrestre* | robotique militaire | autonomie décisionnelle |
      banc d'essai | essais en vol | essai en vol | premier tir | vol inaugural |
      campagne d'essais | technologie* de rupture | recherche militaire | =ONERA |
      capteur* quantique* | cryptographie post quantique | gravimètre quantique |
      jumeau numérique | impression 3D | soldat augmenté | combat collaboratif | cloud de combat |
      système de combat aérien du futur | système de combat du futur | avion du futur |
      char du futur | Red team | guerre robotisée | essais du prototype`,
      },
      {
        weight: 3,
        needs: ["military", "materiel", "trade"],
        phrases: `
      railgun | planeur | statoréacteur | superstatoréacteur | essaim* | robotisation | autonom* |
      démonstrateur | démonstrateurs | innovation | calculateur* | supercalculateur* |
      exosquelette`,
      },
      {
        weight: 2,
        needs: ["military"],
        unless: ["battle", "death"],
        phrases: `
      laser* | algorithme* | capteur* | autonome* | expériment* | innovation* | technologie* |
      essai* | télépilot* | téléopér* | brouill*`,
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill", "peril"],
        phrases: `
      exercice* de grande ampleur | exercice grandeur nature | exercice national |
      exercice de l'OTAN | exercice OTAN | exercice interallié | exercice multinational |
      exercices de tir | exercice de sûreté | exercice d'évacuation | exercice amphibie |
      exercice aérien | exercice naval | exercice franco | exercice nucléaire | exercice Poker |
      exercice de défense | exercice d'état major | exercice de crise | jeu de guerre |
      simulation de combat | scénario fictif | force adverse | préparation opérationnelle |
      mise en condition | camp d'entraînement | centre d'entraînement | centre de préparation |
      stage commando | stage d'aguerrissement | formateurs militaires | formation de militaires |
      formation des forces | forment des soldats | soldats ukrainiens formés |
      brigade Anne de Kiev | formation de pilotes | former les | entraînement conjoint |
      école de guerre | école militaire | académie militaire | retour d'expérience | Polaris |
      Volfa | Clemenceau 25 | Wildfire | Orion | Cartagène | Black Owl | Garuda | Varuna |
      Croix du Sud | Marara | Lion africain | Obangame | Grand African Nemo | manœuvre navale |
      grandes manœuvres | tirs réels | tir réel | tirs d'exercice`,
      },
      {
        weight: 3,
        needs: ["military", "drill", "peril"],
        phrases: `
      exercice | wargame | wargaming | scénario | plastron* | rejoué* | aguerrissement |
      stagiaire* | instructeur* | instructeurs | entraînement* | entraîn* | interopérabilité`,
      },
    ],
  },
};
