import { readFileSync } from 'node:fs';
import { classifyParticipationPhase } from 'kemitraan/participation';
import { toVegaLite } from 'kemitraan/render';

const subject = JSON.parse(readFileSync(new URL('../cases/bandung-tjsl.json', import.meta.url), 'utf8'));

export const drawn = (locale) => {
  const [ofGroup] = classifyParticipationPhase(subject);
  return toVegaLite(ofGroup, { locale, case: subject });
};
