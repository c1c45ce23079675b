import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildOnce, type Run, runDemo } from './run-demo.js';

const folder = mkdtempSync(join(tmpdir(), 'kemitraan-demo-'));
const fileOf = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(buildOnce);
afterAll(() => rmSync(folder, { recursive: true }));

/** It ends well, with a report and nothing else. */
function expectReport({ out, err, code }: Run, title: string): void {
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.startsWith(`# ${title}\n`)).toBe(true);
  expect(out.endsWith('\n')).toBe(true);
}

/** It ends badly, in words that a person can act on: nothing printed, no trace of the program. */
function expectComplaint({ out, err, code }: Run): void {
  expect(out).toBe('');
  expect(code).toBe(1);
  expect(err).toMatch(/^\S.*\n$/s);
  expect(err).not.toMatch(/^\s+at |node:internal|file:\/\/|\bError:|\.mjs:\d/m);
}

const surakarta = 'Program Bina Kesehatan, Kelurahan Semanggi, Surakarta';

describe('the report', () => {
  test('is that of Surakarta, in English, if nothing is asked for', () => {
    const run = runDemo();
    expectReport(run, surakarta);
    expect(run.out).toContain(
      'this is a hybrid: pseudo partnership, mutualism partnership, and conjugation partnership at once',
    );
    expect(run.out).toContain('| Preconditions of a partnership | ');
    // The case has rows on the bank's contribution, and none on the community's part.
    expect(run.out).toContain('| Phases of CSR contribution: bank “X” cabang “Y” | ');
    expect(run.out).not.toContain('| Phases of participation');
    expect(run.out).toMatch(/the case tells nothing: .*Phases of participation/);
    // What the study concludes, and what pulls against what in it.
    expect(run.out).toContain('(hapsari: Abs, conclusion); the verdict is the same');
    expect(run.out).toMatch(/In tension: .*pseudo partnership.* and .*mutual benefit/);
  });

  test('is in Indonesian if that is asked for, in either way of asking', () => {
    const run = runDemo('--locale', 'id');
    expectReport(run, surakarta);
    expect(run.out).toContain(
      'hibrida: kemitraan semu, kemitraan mutualistik, dan kemitraan konjugasi sekaligus',
    );
    expect(run.out).toContain('| Prasyarat kemitraan | ');
    expect(runDemo('--locale=id').out).toBe(run.out);
  });

  // A page of A4 holds about 3,500 characters of such a text.
  test.each(['en', 'id'])('is readable on two pages, in %s', (locale) => {
    expect(runDemo('--locale', locale).out.length).toBeLessThan(7000);
  });

  test('is all that one framework says, if one is named', () => {
    const run = runDemo('--framework', 'partnership-archetypes');
    expectReport(run, surakarta);
    expect(run.out).toContain('pseudo partnership: in, because balance is out.');
    expect(run.out).toContain('## Power layout');
    expect(runDemo('--framework', 'power-layout', '--locale', 'id').out).toContain('# ');
  });

  test('is the same each time', () => {
    expect(runDemo().out).toBe(runDemo('--locale', 'en').out);
  });

  test('is that of a case file, whose path may hold spaces', () => {
    const path = fileOf(
      'a case.json',
      JSON.stringify({
        schema: 'kemitraan/case@1',
        id: 'clinic',
        title: 'A *clinic*',
        observations: [{ indicator: 'partnership-archetypes.balance', level: 'out' }],
      }),
    );
    const run = runDemo(path);
    expectReport(run, 'A \\*clinic\\*');
    expect(run.out).toContain('it may be a pseudo partnership');
    expectReport(runDemo('--locale', 'id', path), 'A \\*clinic\\*');
  });
});

describe('what is wrong is said, and how to mend it', () => {
  test('a file that is not there', () => {
    const path = join(folder, 'none.json');
    const run = runDemo(path);
    expectComplaint(run);
    expect(run.err).toContain(path);
    expect(run.err).toMatch(/cannot be read.*Give the path of a case file/);
  });

  test.each(['no-such', 'collaboration-goals'])('%s, which gives no verdict', (id) => {
    const run = runDemo('--framework', id);
    expectComplaint(run);
    expect(run.err).toContain(`No framework ${id} gives verdicts`);
    expect(run.err).toContain('partnership-archetypes');
  });

  test('a framework about parties of which the case has none', () => {
    const path = fileOf(
      'bare.json',
      JSON.stringify({ schema: 'kemitraan/case@1', id: 'bare', title: 'Bare' }),
    );
    const run = runDemo('--framework', 'participation-phases', path);
    expectComplaint(run);
    expect(run.err).toContain('about one party at a time');
  });

  test('a folder', () => {
    const run = runDemo(folder);
    expectComplaint(run);
    expect(run.err).toContain('cannot be read');
  });

  test.each([
    ['no JSON', '{ "schema": '],
    ['nothing', ''],
    ['prose', 'A partnership'],
  ])('a file that holds %s', (name, content) => {
    const path = fileOf(`${name}.json`, content);
    const run = runDemo(path);
    expectComplaint(run);
    expect(run.err).toContain(path);
    expect(run.err).toContain('is not JSON');
  });

  const faulty = JSON.stringify({
    schema: 'kemitraan/case@1',
    id: 'clinic',
    title: '',
    sumary: 'x',
    parties: [{ id: 'a', name: 'A', sector: 'goverment' }],
    observations: [
      { indicator: 'partnership-archetypes.balence', level: 'in', about: ['b'], date: '2015-02-29' },
    ],
  });

  test('every fault of a case, each with its place and its remedy', () => {
    const run = runDemo(fileOf('faulty.json', faulty));
    expectComplaint(run);
    const lines = run.err.trimEnd().split('\n').slice(1);
    expect(lines.map((line) => line.slice(2, line.indexOf(': '))).sort()).toEqual([
      'observations[0].about[0]',
      'observations[0].date',
      'observations[0].indicator',
      'parties[0].sector',
      'sumary',
      'title',
    ]);
    for (const line of lines) expect(line).toMatch(/^- .+: .+ (Write|Correct|Add)\b.+\.$/);
  });

  test('in Indonesian too', () => {
    const run = runDemo('--locale', 'id', fileOf('faulty.json', faulty));
    expectComplaint(run);
    const lines = run.err.trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).toMatch(/(Tulis|Perbaiki|Tambahkan|Isilah)\b/);
  });

  test.each(['null', '[]', '"case"', '7', '{}'])('a document that is %s', (content) => {
    const run = runDemo(fileOf('document.json', content));
    expectComplaint(run);
    expect(run.err).toMatch(/^- .+: .+\.$/m);
  });

  test('a language that is not spoken', () => {
    const run = runDemo('--locale', 'nl');
    expectComplaint(run);
    expect(run.err).toContain('nl');
    expect(run.err).toContain('en, id');
  });

  test.each([[['--lang', 'id']], [['--help']], [['-x']], [['--locale']]])('the option %j', (args) => {
    const run = runDemo(...args);
    expectComplaint(run);
    expect(run.err).toContain(args[0] ?? '');
  });

  test('two paths', () => {
    const run = runDemo('a.json', 'b.json');
    expectComplaint(run);
    expect(run.err).toContain('one case file');
  });
});
