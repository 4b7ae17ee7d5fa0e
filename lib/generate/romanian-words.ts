import { words } from "./word";

export const ROMANIAN_FIRST_NAMES = words(`
  Andrei, Ion, Mihai, Alexandru, Ștefan, Vasile, Gheorghe, Cristian, Florin, Marius, Bogdan, Radu,
  Călin, Răzvan, Cătălin, Dănuț, Ionuț, Sorin, Tudor, Vlad, Horia, Octavian, Petru, Nicolae, Rareș,
  Maria, Ana, Elena, Ioana, Andreea, Cristina, Mihaela, Gabriela, Alina, Ștefania, Mădălina, Raluca,
  Simona, Daniela, Oana, Bianca, Roxana, Cătălina, Anca, Lăcrămioara, Ilinca, Teodora, Diana,
  Ana-Maria, Măriuca`);

export const ROMANIAN_LAST_NAMES = words(`
  Popescu, Ionescu, Popa, Radu, Dumitru, Stan, Stoica, Gheorghe, Matei, Ciobanu, Rusu, Munteanu,
  Constantin, Marin, Barbu, Moldovan, Lungu, Florea, Toma, Cristea, Tudor, Preda, Sandu, Vasile,
  Neagu, Ungureanu, Drăgan, Bălan, Țăranu, Șerban, Mureșan, Iliescu, Pătrașcu, Năstase, Căpățână,
  Olteanu, Zamfir, Cojocaru, Pârvu, Văduva, Bucur, Ardelean, Rotaru, Crăciun, Suciu, Bogdan, Lazăr,
  Coman, Manole, Filip, Nistor, Dănilă, Târziu, Petrescu, Vlăsceanu, Hațegan, Brătescu, Grigorescu,
  Sârbu, Ghiță, Oprea, Roșca, Țepeș, Negruț, Bârsan, Costea, Dobre, Enache, Fodor, Iordache`);

/** What a Romanian company likes to be called after. */
export const ROMANIAN_ROOTS = words(`
  Carpați, Bucegi, Dunărea, Mureș, Someș, Retezat, Ceahlău, Făgăraș, Apuseni, Dacia, Dobrogea,
  Bărăgan, Moldova, Oltenia, Banat, Transilvania, Zimbru, Cerbul, Vulturul, Ursul, Brădet, Stejarul,
  Izvorul, Luceafărul, Steaua, Aurora, Cascada, Zorile, Miorița, Sânziana, Câmpia, Șoimul, Trandafirul,
  Măgura, Piatra Craiului, Valea Verde, Podișul, Țara Bârsei, Cetatea, Turnul, Alfa, Delta, Omega,
  Nord, Vest, Euro, Inter, Pro, Uni, Total`);

/** What it does. */
export const ROMANIAN_TRADES = words(`
  Construct, Instal, Electro, Impex, Trans, Logistic, Auto, Agro, Prod, Com, Serv, Tehnic, Design,
  Mobila, Lemn, Metal, Plast, Textil, Farm, Dent, Medical, Optic, Foto, Print, Media, Soft, Net,
  Consult, Cont Expert, Invest, Imobiliare, Turism, Pensiune, Panificație, Lactate, Carmangerie,
  Vinuri, Apicola, Flora, Pet, Sport, Mecanic, Utilaje, Izolații, Acoperișuri, Parchet, Ferestre,
  Curățenie, Pază, Reciclare`);

export const ROMANIAN_STREETS = words(`
  Str. Mihai Eminescu, Bd. Unirii, Calea Victoriei, Str. Libertății, Str. Independenței,
  Bd. 1 Decembrie 1918, Str. Ștefan cel Mare, Str. Mihai Viteazul, Aleea Castanilor, Str. Florilor,
  Str. Gării, Str. Horea, Calea București, Str. Traian, Str. Avram Iancu, Bd. Republicii,
  Str. Nicolae Bălcescu, Str. Alexandru Ioan Cuza, Str. Morii, Șoseaua Națională, Str. Livezilor,
  Piața Sfatului, Str. Lungă, Str. Fântânilor, Str. Zorilor, Calea Turzii, Str. Tudor Vladimirescu,
  Str. Vasile Alecsandri, Str. Războieni, Str. Țebei`);

export const ROMANIAN_POSITIONS = words(`
  Administrator, Director general, Director comercial, Director economic, Contabil-șef, Contabil,
  Responsabil achiziții, Manager de proiect, Manager vânzări, Asistent manager, Secretariat,
  Inginer-șef, Șef depozit, Responsabil logistică`);
