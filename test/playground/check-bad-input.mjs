import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { visit } from './visit.mjs';

const base = { schema: 'kemitraan/case@1', id: 'clinic', title: 'A clinic' };
const box = (page) => page.locator('.paste textarea');
const selected = (page) =>
  box(page).evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));

export const badInput = {
  'a paste that is not JSON: what, where, and the text stays': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const text = '{\n  "schema": "kemitraan/case@1",\n  "id": clinic\n}';
    await of.paste(text);
    await of.page.waitForSelector('.complaint');
    match(await of.page.locator('.complaint').innerText(), /Line 3, column 9/);
    equal(await of.page.evaluate(() => document.activeElement?.classList.contains('complaint')), true);
    equal(await box(of.page).inputValue(), text);
    match(await of.summary(), /hybrid/);
    await of.page.locator('.complaint .quiet').first().click();
    match(await selected(of.page), /^clinic/);
    // Mended, it is taken.
    await of.paste(JSON.stringify(base));
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value === 'A clinic');
    equal(await of.page.locator('.complaint').count(), 0);
    await of.close();
  },
  'a case with faults: each with its place, which can be gone to': async ({ browser, address }) => {
    for (const [lang, sentence] of [
      ['en', /No framework has the indicator/],
      ['id', /indikator/],
    ]) {
      const of = await visit(browser, address, { hash: `#lang=${lang}` });
      const text = JSON.stringify(
        {
          ...base,
          surprise: 1,
          parties: [{ id: 'a', name: 'A', sector: 'governmnt' }],
          observations: [
            { indicator: 'partnership-archetypes.balence', level: 'in' },
            { indicator: 'power-layout.parity', level: 'in', date: '2015-02-29' },
          ],
        },
        null,
        2,
      );
      await of.paste(text);
      await of.page.waitForSelector('.complaint');
      equal(await of.page.locator('.complaint li').count(), 4);
      match(await of.page.locator('.complaint').innerText(), sentence);
      await of.page.locator('.complaint li button').last().click();
      equal(await selected(of.page), '"2015-02-29"');
      equal(await box(of.page).inputValue(), text);
      await of.close();
    }
  },
  'a later edition, and nothing at all': async ({ browser, address }) => {
    const of = await visit(browser, address);
    await of.paste(JSON.stringify({ ...base, schema: 'kemitraan/case@2' }));
    await of.page.waitForSelector('.complaint');
    match(await of.page.locator('.complaint').innerText(), /schema: .*kemitraan\/case@1/);
    await of.paste('   ');
    await of.page.waitForFunction(() =>
      document.querySelector('.complaint')?.innerText.includes('There is no text'),
    );
    await of.close();
  },
  'five megabytes are refused at once': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const start = performance.now();
    await of.paste(`[${'1,'.repeat(2_500_000)}1]`);
    await of.page.waitForSelector('.complaint');
    const time = performance.now() - start;
    match(await of.page.locator('.complaint').innerText(), /5,000,003 characters/);
    ok(time < 20_000, `${time} ms`);
    equal((await box(of.page).inputValue()).length, 5_000_003);
    await of.close();
    return `${Math.round(time)} ms`;
  },
  'two megabytes of wrong rows are answered in bounded time': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const rows = Array.from({ length: 9_999 }, (_, index) => ({
      indicator: `no-such.${index}`,
      level: 'x'.repeat(100),
    }));
    const start = performance.now();
    await of.paste(JSON.stringify({ ...base, observations: rows }));
    await of.page.waitForSelector('.complaint', { timeout: 60_000 });
    const time = performance.now() - start;
    match(await of.page.locator('.complaint').innerText(), /And [\d,]+ more/);
    await of.close();
    return `${Math.round(time)} ms`;
  },
  'hostile names are text, and the page holds': async ({ browser, address }) => {
    const names = [
      '<img src=x onerror="document.title=\'pwned\'">',
      '__proto__',
      '\u202Egnihtyna\u202C and \u2066more',
      'W'.repeat(10_000),
      '](javascript:alert(1)) [x](javascript:alert(2)) ![y](https://example.org/z.png)',
      '</textarea><script>document.title="pwned"</script>',
    ];
    const of = await visit(browser, address, { width: 390 });
    const parties = names.map((name, index) => ({
      id: `p${index}`,
      name,
      sector: index % 2 ? 'community' : 'business',
    }));
    const observations = [
      { indicator: 'partnership-archetypes.balance', level: 'in', about: ['p0', 'p1'], note: names[0] },
      ...parties.map(({ id }, index) => ({
        indicator: 'partnership-archetypes.importance',
        level: 'in',
        about: [id],
        note: names[(index + 1) % 6],
        coder: names[index]?.slice(0, 90),
      })),
      { indicator: 'participation-phases.consultation', level: 'in', about: ['p3'] },
    ];
    await of.paste(JSON.stringify({ ...base, title: names[0], parties, observations }));
    await of.page.waitForFunction(
      (title) => document.getElementById('case-title')?.value === title,
      names[0],
    );
    await of.page.locator('#list-parties').click();
    await of.settled();
    await of.page.waitForTimeout(300);
    equal(await of.overflow(), 0);
    deepEqual(await of.complaints(), []);
    ok(!(await of.page.title()).includes('pwned'));
    // The charts are the only pictures, and no link leads anywhere but to the web.
    equal(await of.page.locator('img:not(.chart img)').count(), 0);
    equal(await of.page.locator('.paper a:not([href^="https:"]):not([href^="http:"])').count(), 0);
    equal(await of.page.locator('script:not([src])').count(), 0);
    await of.close();
  },
  'a thousand parties: the page still answers': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const parties = Array.from({ length: 1_000 }, (_, index) => ({
      id: `p${index}`,
      name: `Party ${index}`,
      sector: ['community', 'business', 'government'][index % 3],
    }));
    const start = performance.now();
    await of.paste(JSON.stringify({ ...base, parties }));
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value === 'A clinic', null, {
      timeout: 60_000,
    });
    const opened = performance.now() - start;
    await of.settled();
    const before = performance.now();
    await of.answer('partnership_archetypes__balance', 'out');
    const answered = performance.now() - before;
    match(await of.summary(), /pseudo/);
    await of.page.locator('#list-parties').click();
    await of.page.waitForSelector('#parties-0-name');
    equal(await of.overflow(), 0);
    await of.close();
    return `opened in ${Math.round(opened)} ms, an answer in ${Math.round(answered)} ms`;
  },
  'what was written in the box is never lost to another text': async ({ browser, address }) => {
    const of = await visit(browser, address);
    await of.paste('{"schema": "kemitraan/case@1", "id": clinic, "title": Clinic}');
    await of.page.waitForSelector('.complaint');
    // One of two mistakes is mended, and the message of before is asked where it is.
    const mended = '{"schema": "kemitraan/case@1", "id": "clinic", "title": Clinic}';
    await box(of.page).fill(mended);
    await of.page.locator('.complaint .quiet').first().click();
    equal(await box(of.page).inputValue(), mended);
    equal(await selected(of.page), 'Clinic}');
    const name = 'a.json';
    const buffer = Buffer.from(JSON.stringify({ ...base, surprise: 1 }));
    await of.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
    await of.page.waitForFunction(() => document.querySelector('.complaint li') !== null);
    match(await box(of.page).inputValue(), /surprise/);
    await of.page.locator('.paste button', { hasText: 'Put back what was written here' }).click();
    equal(await box(of.page).inputValue(), mended);
    await of.close();
  },
  'ids that are typed slowly stay apart': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const parties = Array.from({ length: 40 }, (_, index) => ({
      id: `p${index}`,
      name: `Party ${index}`,
      sector: 'business',
    }));
    await of.paste(JSON.stringify({ ...base, parties, activities: [{ subject: 'a survey', by: ['p0'] }] }));
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value === 'A clinic');
    await of.page.locator('#list-activities').click();
    await of.page.locator('#activities-0-by').focus();
    await of.page.keyboard.press('Control+A');
    await of.page.keyboard.type('p1 ');
    await of.page.waitForTimeout(600);
    await of.page.keyboard.type('p2');
    await of.page.waitForTimeout(600);
    equal(await of.page.locator('#activities-0-by').inputValue(), 'p1 p2');
    equal(await of.page.locator('.complaint').count(), 0);
    await of.close();
  },
  'ten thousand readings of one question: twenty are drawn, and told apart': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const parties = [
      { id: 'a', name: 'A', sector: 'business' },
      { id: 'b', name: 'B', sector: 'community' },
    ];
    const reading = { indicator: 'partnership-archetypes.importance', level: 'in', about: ['a'] };
    const coded = Array.from({ length: 9_997 }, (_, index) => ({ ...reading, coder: `c${index}` }));
    const others = [{ date: '2011' }, { holder: 'a' }, { holder: 'a', attributedTo: 'b' }];
    const observations = [...others.map((other) => ({ ...reading, ...other })), ...coded];
    const start = performance.now();
    await of.paste(JSON.stringify({ ...base, parties, observations }));
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value === 'A clinic', null, {
      timeout: 60_000,
    });
    const opened = performance.now() - start;
    const question = of.page.locator('#question-partnership_archetypes__importance');
    equal(await question.locator('fieldset.answer').count(), 20);
    const legends = await question.locator('legend').allInnerTexts();
    equal(new Set(legends).size, 20);
    match(legends[0] ?? '', /2011/);
    await question.locator('button', { hasText: 'Show 9980 more' }).click();
    equal(await question.locator('fieldset.answer').count(), 40);
    await of.close();
    return `opened in ${Math.round(opened)} ms`;
  },
};
