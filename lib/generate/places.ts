import { ROMANIAN_COUNTIES } from "../countries/romanian-counties";

export type Place = {
  city: string;
  county: string | null;
  zip: string;
  /** Landline numbers of the place; `#` is any digit. */
  landline: string | null;
  /** What the trade register puts before a number of the county. */
  register: number;
};

export type Places = readonly [Place, ...Place[]];

const place = (text: string): Place => {
  const [city = "", county = "", zip = "", area = ""] = text.split("|").map((part) => part.trim());
  const landline = area === "21" ? "021 3## ## ##" : `0${area} %## ###`;
  return {
    city,
    county: `RO-${county}`,
    zip: `${zip}###`,
    landline,
    register: ROMANIAN_COUNTIES.get(`RO-${county}`)?.register ?? 40,
  };
};

const BUCHAREST = place("București|B|01#|21");

const OTHERS = `
  Cluj-Napoca|CJ|400|264; Timișoara|TM|300|256; Iași|IS|700|232; Constanța|CT|900|241;
  Brașov|BV|500|268; Craiova|DJ|200|251; Galați|GL|800|236; Ploiești|PH|100|244;
  Oradea|BH|410|259; Brăila|BR|810|239; Arad|AR|310|257; Pitești|AG|110|248; Sibiu|SB|550|269;
  Bacău|BC|600|234; Târgu Mureș|MS|540|265; Baia Mare|MM|430|262; Buzău|BZ|120|238;
  Botoșani|BT|710|231; Satu Mare|SM|440|261; Râmnicu Vâlcea|VL|240|250; Suceava|SV|720|230;
  Piatra-Neamț|NT|610|233; Drobeta-Turnu Severin|MH|220|252; Târgu Jiu|GJ|210|253;
  Târgoviște|DB|130|245; Focșani|VN|620|237; Bistrița|BN|420|263; Tulcea|TL|820|240;
  Reșița|CS|320|255; Slatina|OT|230|249; Călărași|CL|910|242; Alba Iulia|AB|510|258;
  Giurgiu|GR|080|246; Deva|HD|330|254; Hunedoara|HD|331|254; Zalău|SJ|450|260;
  Sfântu Gheorghe|CV|520|267; Vaslui|VS|730|235; Bârlad|VS|731|235; Roman|NT|611|233;
  Turda|CJ|401|264; Mediaș|SB|551|269; Slobozia|IL|920|243; Alexandria|TR|140|247;
  Voluntari|IF|077|21; Otopeni|IF|075|21; Lugoj|TM|305|256; Miercurea Ciuc|HR|530|266;
  Făgăraș|BV|505|268; Câmpina|PH|105|244; Dej|CJ|405|264; Reghin|MS|545|265;
  Mangalia|CT|905|241; Sighetu Marmației|MM|435|262; Petroșani|HD|332|254
`;

const county = OTHERS.split(";").map(place);
const capital = Array.from({ length: Math.round(county.length / 4) }, () => BUCHAREST);

/** Romanian towns; every fifth client is in the capital. */
export const ROMANIAN_PLACES: Places = [BUCHAREST, ...capital, ...county];

/** Towns of another country, written `City|zip template|region`. */
export function placesAbroad(list: string): Places {
  const abroad = (text: string): Place => {
    const [city = "", zip = "", region] = text.split("|").map((part) => part.trim());
    return { city, county: region ?? null, zip, landline: null, register: 0 };
  };
  const [first = "", ...rest] = list.split(";");
  return [abroad(first), ...rest.map(abroad)];
}
