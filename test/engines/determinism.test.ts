import { afterAll, expect, test } from 'vitest';

interface Run {
  readonly zone: string;
  readonly language: string;
}

interface Script {
  readonly whole: readonly Run[];
  makeProgram(): Promise<{ remove(): void }>;
  digestsOf(program: object, run: object): Promise<Readonly<Record<string, string>>>;
}

const script: Script = await import(new URL('determinism.mjs', import.meta.url).href);
const program = await script.makeProgram();
afterAll(() => program.remove());

test('assessments are the same byte for byte in every time zone and locale, whatever the order of the options', async () => {
  const answers = [];
  for (const place of script.whole) answers.push(await script.digestsOf(program, { ...place, many: 20 }));
  const [first, ...others] = answers.map(({ assessments, options, sentences }) => ({
    assessments,
    options,
    sentences,
  }));
  for (const other of others) expect(other).toEqual(first);
  // The machine did think that it was elsewhere.
  expect(answers.map(({ timeZone }) => timeZone)).toEqual(script.whole.map(({ zone }) => zone));
  expect(new Set(answers.map(({ locale }) => locale)).size).toBe(3);
});
