import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      buque patrullero | patrullera* | patrulla oceánica | buque de aprovisionamiento |
      buque logístico | buque anfibio | buque de asalto | buque científico | buque hidrográfico |
      buque oceanográfico | buque polar | rompehielos | buque de acción marítima | =BAM |
      cazaminas | dragaminas | lancha* patrullera* | lancha misilera | lancha rápida |
      lanchas rápidas | interceptora* | prefectura naval | capitanía de puerto | =DIMAR |
      Armada Argentina | Armada de Chile | Armada del Perú | Marina del Perú | Armada española |
      Armada Nacional | Armada de Colombia | Armada Bolivariana | Semar | Secretaría de Marina |
      Marina Armada | infante de marina | infantes de marina | flota rusa | flota del mar Negro |
      flota del Norte | flota china | IV Flota | Cuarta Flota | Quinta Flota | Séptima Flota |
      grupo de combate | grupo naval | agrupación naval | escuadra | flotilla | almirante |
      almirantazgo | contralmirante | vicealmirante | capitán de navío | capitán de fragata |
      capitán de corbeta | marinería | submarinista* | portaaeronaves | buque insignia |
      botadura | arsenal de Ferrol | arsenal de Cartagena | arsenal de Las Palmas |
      aguas internacionales | aguas jurisdiccionales | zona económica exclusiva |
      mar territorial | milla* náutica* | millas náuticas | estrecho de Gibraltar |
      estrecho de Magallanes | estrecho de Taiwán | mar Rojo | mar Negro | canal de Beagle |
      golfo de Adén | golfo de Guinea | golfo de Venezuela | mar del Sur de China |
      buque mercante atacado | petrolero* | flota fantasma | flota en la sombra | abordaje |
      abordó el buque | interceptación marítima | pesca ilegal | pesqueros chinos |
      narcosubmarino* | semisumergible* | submarino nuclear | torpedo* | mina* marina* |
      bloqueo marítimo | cables submarinos | piratería | pirata* somalí* | operación Atalanta |
      seguridad marítima | dique seco | dique | fuerza de submarinos | aviación naval |
      patrullaje marítimo | islas Malvinas buque`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle", "state"],
        phrases: `
      barco* | lancha* | embarcaci* | mar | océano | estrecho | puerto | muelle | tripulación |
      casco | proa | cubierta | zarpó | zarpa | atracó | naval* | marino* | marinero* | aguas |
      isla* | islote | archipiélago | golfo | Caribe | Pacífico Sur | mercante* | pescador*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      avión de caza | caza F* | cazas F* | caza ruso | cazas rusos | aviones caza |
      cazabombardero* | cazabombarderos | avión de transporte | avión de transporte militar |
      avión cisterna | avión nodriza | avión espía | avión radar | avión de patrulla |
      avión de entrenamiento | entrenador* avanzado* | aviación militar | aviación del ejército |
      aeronave* militar* | brigada aérea | ala 1* | ala 3* | ala de caza | escuadrón de caza |
      escuadrón aéreo | policía aérea | patrulla aérea | reabastecimiento en vuelo |
      interceptaron aviones | interceptó aviones | interceptación de aviones |
      violación del espacio | violó el espacio aéreo | incursión de drones |
      zona de identificación | zona de exclusión aérea | sistema* antiaéreo* |
      sistemas antiaéreos | misil antiaéreo | misiles antiaéreos | artillería antiaérea |
      baterías antiaéreas | defensa antidron* | antidrones | antidron | escudo de drones |
      muro antidrones | radar* militar* | radares | piloto* militar* | piloto de caza |
      pilotos de caza | academia del aire | Academia General del Aire | patrulla Águila | eyect* |
      se eyectó | avión militar se estrelló | accidente aéreo militar | helicópteros de ataque |
      Black Hawk | Chinook | Eurofighter | F 35 | Kfir | Gripen | FACh | Fuerza Aérea Argentina |
      Fuerza Aérea Colombiana | Fuerza Aeroespacial | Ejército del Aire y del Espacio |
      mando del espacio | espacio militar | satélite* militar* | satélite* espía* |
      satélite* de comunicaciones seguras | satélite* de comunicaciones militares |
      comunicaciones seguras | comunicaciones militares por satélite | SpainSat* | Hisdesat |
      arma antisatélite | guerra espacial | bombardero estratégico | bombarderos estratégicos |
      B 52 | portadrones | globo* chino* | interferencia* GPS | interferencias de GPS`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft"],
        phrases: `
      avión | aviones | helicóptero* | piloto* | vuelo* | sobrevuel* | sobrevol* | pista |
      hangar | aéreo* | aérea* | aeronave* | satélite* | órbita | radar | aterriz* | despeg* |
      supersónico* | escuadr* | en formación`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      ejército de Chile | ejército argentino | ejército colombiano | ejército mexicano |
      ejército del Perú | ejército nacional | ejército brasileño | fuerzas terrestres |
      fuerza terrestre | carros | carro Leopard | Leopard | vehículo* de combate |
      vehículos de combate | vehículo* táctico* | 8x8 | =8×8 | =VCR | =ASCOD | =M113 | tanqueta* |
      lanzacohetes | lanzallamas | sistema lanzacohetes | cañón | cañones | mortero* |
      artillero* | infante* | legionario* | regulares | cazadores de montaña | tropas de montaña |
      ingenieros militares | zapadores | brigada acorazada | brigada mecanizada | brigada* |
      división mecanizada | batallones | regimientos | guarnición | guarniciones | cuartel* |
      cuartel militar | cuarteles | acuartelamiento | base militar extranjera |
      bases extranjeras | base de Morón | frontera militarizada | guardia fronteriza |
      guardia de fronteras | gendarmería en la frontera | puesto fronterizo |
      ejército en la frontera | comandos | boinas verdes | fuerzas especiales |
      operaciones especiales | BRIPAC | Ceuta y Melilla guarnición | campo de tiro |
      campo de maniobras | Cerro Muriano | desminado | minado`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      paquete de armas | paquete de ayuda | paquete militar | ayuda letal | envío de tanques |
      entrega de tanques | entrega de cazas | contrato de suministro | contrato con Navantia |
      contrato con Indra | programa* de modernización | programas especiales de modernización |
      modernización de los | programa de fragatas | programa F 110 | corbetas para |
      construcción naval | construcción de fragatas | construcción de patrulleros | botó |
      botado | botadura | puesta de quilla | puesta a flote | corte de chapa |
      corte de la primera | grada | astillero | astilleros | Fabricaciones Militares |
      Santa Bárbara | Expal | Instalaza | ITP Aero | Airbus Defence | Airbus Getafe | Hisdesat |
      Hispasat defensa | Oesía | Tecnobit | Maxam | UROVESA | TESS Defence | empresa* de defensa |
      empresas de defensa | empresas armamentísticas | compañía de defensa |
      sector de la defensa | base industrial | industria naval militar | licitación | adjudic* |
      adjudicación | contratos de armamento | contrato de armas | tratos sobre armas |
      armas israelíes | licencias de exportación | exportación de material de defensa |
      material de defensa | material bélico | equipamiento militar | equipo militar |
      equipos militares | donación de | donó | ventas militares al extranjero | aprobó la venta |
      aprueba la venta | posible venta | visto bueno del Departamento de Estado |
      fabricante de misiles | fábrica de armas | fábrica de munición | fábrica de municiones |
      fábrica de pólvora | pólvora | FEINDEF | =FIDAE | SITDEF | Expodefensa | =LAAD |
      carga de trabajo | primera unidad | primeros ejemplares | llegaron los primeros |
      llegada de los primeros | cazas usados | aviones de segunda mano | flota de cazas |
      relevo de los F 18 | sustituir a los`,
      },
      {
        weight: 2.5,
        near: ["military", "materiel", "trade"],
        phrases: `
      millones de dólares | millones de euros | millones | unidades | ejemplares | fábrica* |
      fabric* | fabrica | construir | construcción | construye | proveedor* | consorcio | filial |
      serie | ensambl* | moderniz* | reemplaz* | sustitu* | remplaz* | dona | donación | cede |
      recib* | llegada | llegaron | tanda* | oferta | contratad* | licita* | compró | compran |
      encarg* | pedido | pidió precio`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "materiel", "trade"],
        phrases: `
      dron* kamikaze* | drones kamikaze | dron* naval* | dron* submarino* | dron* de combate |
      dron* autónomo* | drones FPV | munición merodeadora | municiones merodeadoras |
      robot* militar* | robot* terrestre* | arma* de energía dirigida | láser de alta energía |
      cañón láser | cañón electromagnético | cañón de riel | tecnología* disruptiva* |
      tecnologías emergentes | innovación tecnológica | I+D militar | investigación militar |
      =INTA | prueba de concepto | primer vuelo | vuelo inaugural | ensayos en vuelo |
      banco de pruebas | computación cuántica | comunicaciones cuánticas | IA militar |
      soldado del futuro | avión de combate futuro | futuro sistema aéreo | SIRTAP |
      caza de sexta generación | sexta generación | impresión 3D`,
      },
      {
        weight: 3,
        needs: ["military", "materiel", "trade"],
        phrases: `
      robótica | autónom* | demostrador* | prototipos | criptografía | algoritmo* |
      exoesqueleto* | enjambre | enjambres`,
      },
      {
        weight: 2,
        needs: ["military"],
        unless: ["battle", "death"],
        phrases: "dron* | láser | sensor* | tecnolog* | innovaci* | experiment* | no tripulad*",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill", "peril"],
        phrases: `
      ejercicio multinacional | ejercicio combinado | ejercicios combinados | ejercicio anfibio |
      ejercicio aéreo | ejercicio de tiro | ejercicios de tiro | ejercicio táctico |
      ejercicio de la OTAN | ejercicios navales | ejercicios aéreos | maniobra conjunta |
      maniobras conjuntas | maniobras aéreas | maniobra militar | juegos de guerra |
      juego de guerra | simulación de combate | instrucción militar | curso de comandos |
      academia militar | centro de adiestramiento | formación de militares |
      formación de soldados | forma a soldados | escuela militar | colegio militar | Eagle Eye |
      Flotex | Gruflex | Sirio | Dédalo | Estrella Austral | Solidarex | Viekaren | Passex |
      Tormenta | Escudo Bolivariano | Fuerza de paz ejercicio | cooperación* VII | paso de armas`,
      },
      {
        weight: 3,
        needs: ["military", "drill", "peril"],
        phrases: `
      simulacro* | instrucción | instruct* | instructores | entrenan | entrenar* | entrenad* |
      entren* | adiestr* | interoperabilidad`,
      },
    ],
  },
};
