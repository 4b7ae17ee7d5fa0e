import { words } from "./word";

/** People and streets of the countries around, by country. */
export const PEOPLE = {
  DE: {
    first: words(
      "Anna, Jürgen, Käthe, Lukas, Sören, Ursula, Felix, Björn, Petra, Jörg, Hanna, Götz",
    ),
    last: words(
      "Müller, Schröder, Weiß, Krüger, Köhler, Schäfer, Groß, Böhm, Hartmann, Vogel, Lindemann, Jäger",
    ),
    streets: words(
      "Hauptstraße, Bahnhofstraße, Schillerstraße, Am Mühlbach, Gartenweg, Lindenallee",
    ),
  },
  AT: {
    first: words("Johanna, Matthias, Günther, Theresa, Florian, Magdalena, Jakob, Annelore"),
    last: words("Gruber, Huber, Pichler, Moser, Hölzl, Fürst, Steinböck, Lechner, Wögerer, Aigner"),
    streets: words("Mariahilfer Straße, Mozartgasse, Kirchgasse, Landstraße, Am Graben"),
  },
  FR: {
    first: words("Hélène, François, Chloé, Jérôme, Zoé, Benoît, Aurélie, Gaël, Noémie, Loïc"),
    last: words(
      "Lefèvre, Garçon, Bréchet, Dupré, Moreau, Delacroix, Chevalier, Noël, Perrot, Rivière",
    ),
    streets: words("rue de la République, avenue Foch, place Kléber, rue des Lilas, quai de Saône"),
  },
  IT: {
    first: words("Niccolò, Giulia, Andrea, Chiara, Matteo, Francesca, Davide, Alessia, Paolo"),
    last: words(
      "Rossi, Ferrari, Bianchi, Esposito, De Santis, Galli, Caputo, Colombo, Lo Presti, Villa",
    ),
    streets: words("Via Roma, Corso Garibaldi, Via Dante, Piazza Cavour, Via Monte Bianco"),
  },
  HU: {
    first: words("Zsófia, László, Gergő, Ágnes, István, Réka, Sándor, Katalin, Dániel, Éva"),
    last: words("Nagy, Kovács, Tóth, Szabó, Horváth, Varga, Kőszegi, Molnár, Fekete, Bíró, Szűcs"),
    streets: words("Kossuth Lajos utca, Petőfi Sándor utca, Rákóczi út, Fő tér, Dózsa György út"),
  },
  ES: {
    first: words("Lucía, José, Begoña, Iñigo, Álvaro, Nuria, Martín, Inés, Andrés, Pilar"),
    last: words("García, Muñoz, Peña, Gómez, Ibáñez, Núñez, Álvarez, Serrano, Castaño, Vidal"),
    streets: words(
      "Calle Mayor, Gran Vía, Avenida de la Constitución, Calle del Sol, Paseo del Río",
    ),
  },
  GB: {
    first: words("Oliver, Amelia, Harry, Isla, George, Freya, Rhys, Eleanor, Callum, Imogen"),
    last: words(
      "Whitfield, Thornton, O'Neill, Fairbrother, Hughes, Ashworth, Penrose, MacLeod, Barlow",
    ),
    streets: words("High Street, Station Road, Church Lane, Victoria Road, Mill Lane"),
  },
  PL: {
    first: words("Łukasz, Małgorzata, Paweł, Agnieszka, Michał, Żaneta, Wojciech, Bożena, Jędrzej"),
    last: words("Kowalski, Wójcik, Wiśniewski, Zieliński, Dąbrowski, Łuczak, Żak, Piątek, Grzyb"),
    streets: words("ul. Piłsudskiego, ul. Długa, ul. Kościuszki, al. Jerozolimskie, ul. Szkolna"),
  },
  NL: {
    first: words("Sanne, Daan, Femke, Joris, Lotte, Bram, Maud, Thijs, Noor, Sjoerd"),
    last: words(
      "de Vries, Jansen, van Dijk, Bakker, Visser, Smit, Meijer, Mulder, van der Berg, Bos",
    ),
    streets: words("Dorpsstraat, Kerkstraat, Herengracht, Stationsweg, Molenlaan"),
  },
};

export const FOREIGN_TRADES = {
  DE: words(
    "Maschinenbau, Elektrotechnik, Bäckerei, Spedition, Möbelwerke, Holzhandel, Medizintechnik",
  ),
  AT: words("Tischlerei, Gasthof, Weinbau, Anlagenbau, Käserei, Seilbahnen, Druckerei"),
  FR: words("Boulangerie, Transports, Menuiserie, Vignobles, Conseil, Électricité, Fromagerie"),
  IT: words("Costruzioni, Arredamenti, Alimentari, Meccanica, Ceramiche, Tessitura, Caffè"),
  HU: words("Építőipar, Szállítmányozás, Pékség, Borászat, Gépgyártó, Nyomda, Bútor"),
  ES: words("Construcciones, Conservas, Transportes, Bodegas, Cerámicas, Panadería, Diseño"),
  GB: words("Joinery, Engineering, Foods, Logistics, Brewery, Textiles, Consulting"),
  PL: words("Budownictwo, Transport, Meble, Piekarnia, Narzędzia, Okna, Usługi"),
  NL: words("Bouw, Transport, Bloemen, Kaas, Techniek, Logistiek, Advies"),
};

/** What stands between a name and a trade, so that many houses can have one owner's name. */
export const FOREIGN_ROOTS = words(
  "Alpin, Astra, Atlas, Baltic, Boreal, Continental, Danubia, Elan, Fortuna, Gloria, Helios, Iris, Juno, Lumen, Meridian, Nova, Orion, Pannonia, Quantum, Rhenus, Sirius, Terra, Union, Vega, Zenit",
);

export const FOREIGN_POSITIONS = words(
  "Managing Director, Owner, Head of Sales, Purchasing Manager, Accountant, Office Manager, Project Manager, Sales Representative, Chief Accountant, Logistics Coordinator",
);
