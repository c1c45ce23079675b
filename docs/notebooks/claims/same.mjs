// How what is shown is held against what it is to be.

/** Whether two pieces of plain data are the same. */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Whether a number is what is printed with so many decimals. */
export const rounds = (value, printed, decimals = 2) => value.toFixed(decimals) === printed;

/** Every row of data of a chart, whatever layer draws it. */
export const drawnIn = ({ layer }) => layer.flatMap(({ data }) => data.values);

/** Every text that a chart shows or tells. */
export const textsIn = (chart) => {
  const strings = (value) =>
    typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(strings);
  return strings(chart);
};

/** Whether a chart shows or tells each of these texts. */
export const tells = (chart, ...texts) =>
  texts.every((text) => textsIn(chart).some((one) => one.includes(text)));

/** The documents, by id. */
export const documents = [
  'aceh-barat',
  'aceh-singkil',
  'antam-desa-pedalaman',
  'bandung-pippk',
  'bandung-tjsl',
  'malang-bank-sampah',
  'muara-enim-mme',
  'muara-enim-pama',
  'muara-enim-ptba',
  'muara-enim',
  'omah-kreteg-anggana',
  'samsat-yogyakarta',
  'sragen-uptpk',
  'surabaya-ehealth',
  'surakarta-puskesmas',
];
