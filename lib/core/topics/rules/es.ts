import type { RuleTable } from "../rule.ts";
import { mergeTables } from "./merge.ts";
import { events } from "./wide/es/events.ts";
import { forces } from "./wide/es/forces.ts";
import { state } from "./wide/es/state.ts";
import { surroundings } from "./wide/es/surroundings.ts";
import { names } from "./wide/latin/names.ts";

const esBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        near: ["alliance"],
        phrases: "adhesión | ingreso | membresía | ampliación | unirse | entrada | veto | miembro*",
      },
      {
        weight: 4,
        phrases: `
      cooperación militar | cooperación en defensa | cooperación en materia de defensa |
      acuerdo de defensa | acuerdo militar | acuerdo de seguridad | pacto de defensa |
      pacto de seguridad | tratado de defensa | alianza militar | alianza atlántica |
      cumbre de la OTAN | ingreso en la OTAN | adhesión a la OTAN | ampliación de la OTAN |
      garantías de seguridad | conversaciones de paz | acuerdo de paz | acuerdos de paz |
      negociaciones de paz | tratado de paz | proceso de paz | diálogo estratégico |
      ministros de defensa | agregado militar | diálogos de paz`,
      },
      {
        weight: 3,
        near: ["talks"],
        phrases: `
      ministro de defensa | ministra de defensa | secretario de defensa | jefe del estado mayor | OTAN`,
      },
      {
        weight: 1.5,
        needs: ["military"],
        phrases: `
      bilateral* | trilateral* | homólogo* | cumbre | aliados | alianza | memorando de entendimiento |
      negociaciones | mediador*`,
      },
      {
        weight: 4,
        needs: ["military", "state", "battle"],
        phrases: `
      acuerdo de defensa | tratado de defensa | pacto de defensa | cooperación militar |
      cooperación en defensa | cooperación en materia de defensa | cumbre de la otan |
      adhesión a la otan | ingreso en la otan | secretario general de la otan |
      ministros de defensa | acuerdo de seguridad | garantías de seguridad | proceso de paz |
      acuerdo de paz | diálogos de paz | mesa de diálogo | conversaciones de paz |
      negociaciones de paz | alianza militar | tratado de seguridad | asociación estratégica`,
      },
      {
        weight: 3,
        near: ["officer"],
        early: true,
        phrases: `
      reúne | reunió | reunión | visita | recibe | recibió | homólogo | homóloga`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      ataque* aéreo* | bombardeo* | ataque* con drones | ataque* con misiles | ofensiva* |
      contraofensiva | alto el fuego | cese al fuego | tregua | armisticio | guerra civil |
      golpe de estado | golpistas | motín militar | ley marcial | cascos azules |
      mantenimiento de la paz | operación militar | operaciones militares | intervención militar |
      invasión | invade | retirada de tropas | retiro de tropas | envío de tropas |
      despliegue de tropas | línea del frente | combates | enfrentamientos | prisioneros de guerra |
      crímenes de guerra | bloqueo naval | franja fronteriza`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: `
      guerra | tropas | rebeldes | milicia* | insurgentes | junta militar | guerrilla* | guerrilleros |
      paramilitares | combatientes | emboscada | hostilidades`,
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: "ataque* | soldado* | militares | explosión | asalto | despliega | despliegue",
      },
      {
        weight: 4,
        gives: ["battle"],
        needs: ["military", "death", "state", "battle"],
        phrases: `
      combates | abate | abatió | abatidos | disidentes | disidencias | enfrentamientos |
      emboscada | bombardeo* | ataque aéreo | ataques aéreos | ataque con drones |
      ataques con drones | alto el fuego | cese al fuego | tregua | golpe de estado | ley marcial |
      junta militar | guerrilla | guerrilleros | retirada de tropas | despliegue de tropas |
      envío de tropas | cascos azules | militares muertos | soldados muertos | toma de la ciudad |
      ofensiva | asedio | motín militar | prisioneros de guerra`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      misil* balístico* | misiles balísticos | misil* de crucero | misiles de crucero |
      prueba* nuclear* | ensayo* nuclear* | prueba* de misil* | lanzamiento de misil* | lanza misil* |
      disuasión nuclear | disuasión | ojiva* | cabeza* nuclear* | arsenal nuclear |
      defensa antimisiles | escudo antimisiles | antimisil* | bomba atómica | bomba nuclear |
      fuerzas nucleares | intercontinental*`,
      },
      { weight: 2.5, gives: ["nuclear"], phrases: "arma* nuclear* | armas nucleares" },
      { weight: 1.5, gives: ["nuclear"], phrases: "misil | misiles", unless: ["battle"] },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      desarme | desarmar* | desnuclearización | no proliferación | proliferación | control de armas |
      control de armamentos | embargo de armas | inspectores | inspecciones nucleares |
      acuerdo nuclear | programa nuclear | enriquecimiento de uranio | uranio enriquecido | OIEA |
      tratado de prohibición | minas antipersona* | tráfico de armas | armas de destrucción masiva |
      entrega de armas de las`,
      },
      { weight: 2.5, needs: ["nuclear"], phrases: "sanciones | moratoria | tratado | embargo" },
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      se desarmen | desarmarse | desarme nuclear | armas nucleares de | renunciar a sus armas |
      renuncie a sus armas | tratado de no proliferación`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      ciberataque* | ciberseguridad | ciberdefensa | ciberespionaje | ciberguerra |
      piratas informáticos | hackers | hackeo* | hacker | desinformación | propaganda |
      guerra electrónica | guerra de información | injerencia electoral | programa malicioso`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      espía | espías | espionaje | servicios secretos | servicio* de inteligencia |
      agencia* de inteligencia | inteligencia militar | contrainteligencia | agente secreto |
      agentes secretos | documentos clasificados | información clasificada | documentos secretos |
      traición a la patria | topo | globo espía | avión espía | satélite espía | CNI | sabotaje | DINA`,
      },
      {
        weight: 4,
        needs: ["state", "military", "trial"],
        phrases: `
      espía* | espionaje | servicios de inteligencia | servicio de inteligencia |
      agencia de inteligencia | contrainteligencia | documentos clasificados | escuchas | cni`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      venta* de armas | exportación de armas | exportaciones de armas | industria de defensa |
      industria militar | industria armamentística | contrato* de defensa | contrato militar |
      entrega de armas a | envío de armas | suministro de armas | ayuda militar | astillero* |
      compra de armas | fabricante* de armas | Indra | producción de munición | compra de aviones`,
      },
      {
        weight: 3,
        near: ["military"],
        phrases: `
      contrato* | compra* | comprar* | entrega* | vende* | venta* | exporta* | producción |
      adquirir* | suministr*`,
      },
      {
        weight: 2.5,
        near: ["trade"],
        phrases: `
      aviones de combate | cazas | tanques | fragata* | submarino* | helicópteros | misiles |
      munición* | armamento* | armas`,
      },
      {
        weight: 4,
        near: ["military"],
        phrases: `
      compra de | compra | adquiere | adquirirá | adquisición | recibe | recibió | contrato |
      entrega | venta | exportación | fabricación | industria militar | industria de defensa |
      navantia | indra`,
      },
      {
        weight: 4,
        phrases: `
      venta de armas | ventas de armas | paquete de ayuda militar | fabricante de armas | contrato de defensa`,
      },
    ],
    technology: [
      {
        weight: 4,
        phrases: `
      hipersónic* | arma* láser | inteligencia artificial militar | enjambre* de drones |
      robots asesinos | prototipo* | vehículo* no tripulado* | avión no tripulado |
      aviones no tripulados | innovación en defensa | armas autónomas`,
        needs: ["military", "trade"],
      },
      {
        weight: 2.5,
        phrases: "dron | drones | inteligencia artificial | cuántic*",
        needs: ["military"],
        unless: ["battle", "death"],
      },
      { weight: 3, phrases: "misil hipersónico | misiles hipersónicos" },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      ejercicio* militar* | ejercicios militares | ejercicio* conjunto* | maniobra* |
      maniobras militares | maniobras navales | entrenamiento militar | ejercicio* naval* |
      simulacro militar | fuego real | adiestramiento | ejercicios | entrenamiento de soldados`,
        needs: ["military"],
      },
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      ejercicio militar | maniobras | ejercicio conjunto | ejercicios conjuntos | unitas`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      armada | marina de guerra | marina | buque* de guerra | buque* | fragata* | submarino* |
      portaaviones | portaviones | destructor* | corbeta* | patrullero* | guardacostas |
      guardia costera | aguas territoriales | piratería marítima | piratas somalíes |
      cable* submarino* | mar de china | estrecho de ormuz | libertad de navegación | flota |
      base naval | fuerza naval | infantería de marina`,
        needs: ["military", "battle", "state"],
      },
      {
        weight: 4,
        phrases: `
      submarino* | armada | fragata* | corbeta* | buque de guerra | buques de guerra |
      guardacostas | portaaviones | patrullero* | aguas territoriales | marina de guerra | piratas |
      buque escuela | estrecho de ormuz`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      fuerza aérea | fuerzas aéreas | ejército del aire | avión de combate | aviones de combate |
      avión militar | aviones militares | cazas | caza | bombardero* | espacio aéreo | defensa aérea |
      defensa antiaérea | defensas antiaéreas | base aérea | helicóptero* militar* | satélite militar |
      satélites militares | piloto de combate`,
        needs: ["military", "battle", "state"],
      },
      {
        weight: 4,
        needs: ["military", "trade"],
        phrases: `
      cazas | caza | aviones de combate | avión de combate | fuerza aérea | base aérea |
      espacio aéreo | helicóptero militar | defensa aérea | defensa antiaérea | avión militar`,
      },
    ],
    land: [
      {
        weight: 3.5,
        phrases: `
      ejército de tierra | carro* de combate | tanque* | blindado* | vehículo* blindado* | artillería |
      obús* | infantería | paracaidista* | legión | base militar | bases militares | brigada |
      batallón | regimiento`,
        unless: ["battle"],
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terrorista* | terrorismo | atentado* | atentado suicida | coche bomba | carro bomba |
      yihadista* | islamista* | antiterrorista* | rehén | rehenes | secuestr* | Al Qaeda |
      Estado Islámico | Boko Haram | talibán* | talibanes | Hezbolá | Hamás | ETA | extremista* |
      sendero luminoso | narcoterrorismo`,
      },
      {
        weight: 4,
        gives: ["battle"],
        needs: ["death", "battle", "military", "state"],
        phrases: `
      atentado* | terrorista* | terrorismo | coche bomba | carro bomba | yihadista* | secuestro* |
      secuestrad* | rehenes | rehén | extremistas | eta | estado islámico`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      armas químicas | arma química | ataque químico | gas sarín | gas mostaza | armas biológicas |
      agente nervioso | bomba sucia | NBQ | ántrax | contaminación radiactiva | radiactiv*`,
        needs: ["military", "battle", "state"],
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "state"],
        phrases: `
      ayuda humanitaria | corredor* humanitario* | refugiado* | desplazados | evacuación | evacua* |
      repatria* | desertor* norcoreano* | crisis humanitaria`,
      },
      {
        weight: 3,
        needs: ["peril"],
        phrases: "ejército | soldados | militares | tropas | UME | fuerzas armadas",
      },
      {
        weight: 4,
        needs: ["military", "battle", "peril"],
        phrases: `
      ayuda humanitaria | refugiados | desplazados | evacuación | evacuados | corredor humanitario |
      ume | unidad militar de emergencias | damnificados | repatriación`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      presupuesto de defensa | presupuesto militar | gasto militar | gasto en defensa |
      gastos militares | libro blanco de la defensa | estrategia de seguridad | estrategia de defensa |
      doctrina militar | rearme | política de defensa | política de seguridad | reforma militar |
      ley de seguridad | fuerza militar contra | utilizar al ejército | uso del ejército |
      militarización | ejército contra la población | ejército en las calles |
      consejo de seguridad nacional | guardia nacional`,
      },
      {
        weight: 4,
        near: ["post"],
        phrases: `
      ministro de defensa | ministra de defensa | secretario de defensa | jefe del estado mayor |
      jefe del ejército`,
      },

      {
        weight: 4,
        also: { maritime: -4, "air-space": -4, land: -4, operations: -4, diplomacy: -2 },
        near: ["post"],
        early: true,
        phrases: `
      ministro de defensa | ministra de defensa | jefe del ejército | comandante general |
      jefe de la armada | jefe del estado mayor | comandante en jefe | jefe del comando conjunto |
      comandante del ejército | cúpula militar`,
      },
      {
        weight: 4,
        phrases: `
      inversión en defensa | ley de defensa | estrategia de seguridad nacional | libro blanco |
      cúpula militar | plan industrial y tecnológico para la seguridad | pib en defensa |
      reforma de las fuerzas armadas | ley de servicio militar`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      servicio militar | reclutamiento | conscripción | recluta* | veterano* de guerra | veteranos |
      excombatiente* | reservistas | tribunal militar | justicia militar | consejo de guerra |
      corte marcial | desertor* | primera mujer | mujeres en el ejército | homenaje a los caídos |
      caídos en | condecora* | viudas de | familias de militares | monumento a los caídos | tortura* |
      movilización`,
        needs: ["military", "trial"],
      },
      {
        weight: 4,
        also: { operations: -3, exercises: -3 },
        near: ["ranks", "officer"],
        early: true,
        phrases: `
      condena* | condenan | condenado* | juicio | detenid* | procesad* | arrestad* |
      cadena perpetua | acusad* | imputad* | sentencia*`,
      },
      {
        weight: 4,
        needs: ["military", "trial"],
        phrases: `
      conscriptos | reclutas | excombatientes de malvinas | soldados caídos |
      crímenes de lesa humanidad | lesa humanidad | crímenes de guerra juicio | falsos positivos |
      objeción de conciencia | ascensos | pensiones militares | desertores | dictadura militar`,
      },
    ],
  },
  contexts: [
    {
      gives: ["officer"],
      phrases: `
      ministro de defensa | ministra de defensa | ministros de defensa | jefe del estado mayor |
      robles | secretario de defensa`,
    },
    {
      gives: ["ranks"],
      phrases: `
      militar | militares | soldado* | general | generales | ex generales | coronel | exmilitar* |
      oficial | oficiales | capitán | golpistas`,
    },
    { gives: ["alliance"], phrases: "OTAN" },
    {
      gives: ["military"],
      phrases: `
      militar* | ejército* | soldado* | tropas | ministro de defensa | ministra de defensa |
      ministerio de defensa | OTAN | fuerzas armadas | arma | armas | armamento* | misil* | armada |
      guerra | general del ejército | oficial* | defensa | fuerza aérea | buque de guerra | combate*`,
    },
    {
      gives: ["battle"],
      phrases: `
      ataque* | combate* | bombardeo* | ofensiva | explosión | enfrentamiento* | guerra |
      conflicto armado | disparó | dispararon`,
    },
    {
      gives: ["death"],
      phrases: `
      muerto* | muertes | murió | murieron | mueren | matan | mató | mataron | herido* | víctimas |
      asesinad*`,
    },
    {
      gives: ["talks"],
      phrases: `
      reunión | reúne* | reunió | visita* | cumbre | diálogo | firma* | firman | acuerdo | acuerdan |
      negocia* | encuentro`,
    },
    {
      gives: ["trade"],
      phrases: `
      contrato* | compra* | entrega* | venta* | vende* | exporta* | producción | suministr* |
      adquisición`,
    },
    { gives: ["nuclear"], phrases: "nuclear* | atómic* | uranio | ojiva*" },
    { gives: ["launch"], phrases: "lanza | lanzó | lanzamiento | prueba* | ensayo*" },
    {
      gives: ["state"],
      phrases: `
      gobierno | ministro | ministra | ministerio | presidente | embajad* | diplomátic* | autoridades`,
    },
    {
      gives: ["peril"],
      phrases: `
      inundacion* | inundación | terremoto | sismo | huracán | incendio* forestal* | tsunami |
      pandemia | covid* | desastre* natural*`,
    },
    {
      gives: ["post"],
      phrases: `
      renuncia* | dimite | dimisión | nombra | nombrado | nombró | destituy* | nuevo | nueva | asume`,
    },
    {
      gives: ["trial"],
      phrases: "juicio | tribunal | condenad* | detenid* | juez | acusad* | fiscal* | arrestad*",
    },
  ],
  masks: `
      huelga general | secretario general | director general | fiscal general | elecciones generales |
      asamblea general | en general | ataque al corazón | ataque cardíaco | ataque cardiaco |
      mediocampista ofensivo | línea ofensiva | guerra comercial | guerra de precios |
      guerra de las galaxias | arma secreta del equipo | bomba de agua | flota de taxis |
      flota de autobuses | marina mercante | puerto marina | defensa central | la defensa del título |
      abogado de la defensa | defensa del consumidor | caza mayor | caza furtiva | caza de brujas |
      misil de fuera del área`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      fútbol | futbol | liga de campeones | champions | mundial de | juegos olímpicos | tenis |
      baloncesto | béisbol | delantero | portero | entrenador | gol | goles | semifinal* |
      medalla de oro | fórmula 1 | gran premio | partido de`,
    },
    {
      weight: 3,
      phrases: `
      videojuego* | película* | cine | telenovela | concierto | álbum | cantante | actor | actriz |
      festival | receta* | novela | serie de televisión`,
    },
    {
      weight: 2,
      phrases: `
      NASA | SpaceX | estación espacial | astronauta* | bolsa de valores | inflación | aerolínea*`,
    },
  ],
  hints: [
    {
      topic: "policy",
      weight: 3,
      early: true,
      phrases: "ministro de defensa | ministra de defensa | ministerio de defensa",
    },
  ],
};

export const es: RuleTable = mergeTables(esBasic, names, events, forces, state, surroundings);
