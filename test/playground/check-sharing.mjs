import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { asFile, visit } from './visit.mjs';

const hashOf = (link) => link.slice(link.indexOf('#'));

/** Both links of a case that was changed, and what is seen where they were made. */
async function made(browser, address) {
  const of = await visit(browser, address);
  await of.settled();
  await of.answer('partnership_archetypes__understanding', 'out');
  await of.page.locator('#case-title').fill('Changed: <b>“ə”</b>');
  await of.page.waitForTimeout(400);
  const summary = await of.summary();
  const verdict = await of.page.locator('#share-verdict').inputValue();
  await of.page.locator('.share button', { hasText: 'Make the link' }).click();
  const whole = await of.page.locator('#share-case').inputValue();
  const length = await of.page.locator('.share').innerText();
  await of.close();
  return { summary, verdict: hashOf(verdict), whole: hashOf(whole), length };
}

/** What the page says of a link that it could not open. */
async function refusal(browser, address, hash) {
  const of = await visit(browser, address, { hash });
  await of.page.waitForSelector('.complaint');
  const text = await of.page.locator('.complaint').innerText();
  equal(await of.page.evaluate(() => document.activeElement?.classList.contains('complaint')), true);
  // What was there is there.
  match(await of.summary(), /hybrid/);
  deepEqual(await of.complaints(), []);
  await of.close();
  return text;
}

export const sharing = {
  'a case that is saved is opened again, and the report is what the library writes': async ({
    browser,
    address,
  }) => {
    const of = await visit(browser, address);
    await of.settled();
    await of.answer('partnership_archetypes__understanding', 'out');
    const summary = await of.summary();
    const saved = async (name) => {
      const [download] = await Promise.all([
        of.page.waitForEvent('download'),
        of.page.locator('.report button', { hasText: name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const file = await saved('Save the case');
    equal(file.name, 'surakarta-puskesmas.json');
    match((await saved('Save as Markdown')).text, /^# Program Bina Kesehatan/);
    await of.page.locator('.start button.quiet').first().click();
    await of.page.locator('input[type=file]').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(`\uFEFF${file.text}`),
    });
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value.startsWith('Program'));
    await of.settled();
    equal(await of.summary(), summary);
    await of.page.locator('input[type=file]').setInputFiles({
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
    });
    await of.page.waitForSelector('.complaint');
    match(await of.page.locator('.complaint').innerText(), /This is not JSON/);
    equal(await of.summary(), summary);
    deepEqual(await of.complaints(), []);
    await of.close();
  },
  'a shared verdict is the same where it is opened, and can be gone on with': async ({
    browser,
    address,
  }) => {
    const { summary, verdict } = await made(browser, address);
    ok(!verdict.includes('Changed'));
    for (const place of [address, asFile]) {
      const of = await visit(browser, place, { hash: verdict });
      await of.page.waitForFunction(() => document.querySelector('.known') === null);
      await of.settled();
      equal(await of.summary(), summary);
      await of.answer('partnership_archetypes__balance', 'in');
      ok((await of.summary()) !== summary);
      match(await of.page.locator('#share-string').inputValue(), /balance_I/);
      deepEqual(await of.complaints(), []);
      await of.close();
    }
  },
  'a shared case is the same where it is opened, names and all': async ({ browser, address }) => {
    const { summary, whole, length } = await made(browser, address);
    match(length, /The link has [\d,]+ characters/);
    for (const place of [address, asFile]) {
      const of = await visit(browser, place, { hash: whole });
      await of.page.waitForFunction(() => document.getElementById('case-title')?.value.startsWith('Changed'));
      equal(await of.page.locator('#case-title').inputValue(), 'Changed: <b>“ə”</b>');
      await of.settled();
      equal(await of.summary(), summary);
      deepEqual(await of.complaints(), []);
      await of.close();
    }
  },
  'a link that was cut or altered is told as that': async ({ browser, address }) => {
    const { verdict, whole } = await made(browser, address);
    const [string] = verdict.split('&');
    match(await refusal(browser, address, `${string.slice(0, -12)}&lang=en`), /cut off or altered/);
    match(
      await refusal(browser, address, `${string.replace('balance_O', 'balance_I')}&lang=en`),
      /checksum/i,
    );
    match(
      await refusal(browser, address, `${string.replace('partnership-archetypes', 'no-such')}&lang=en`),
      /no-such/,
    );
    match(await refusal(browser, address, `${string.replace('1.0.0', '9.0.0')}&lang=en`), /9\.0\.0/);
    const packed = whole.replace('&lang=en', '');
    match(
      await refusal(browser, address, `${packed.slice(0, packed.length / 2)}&lang=en`),
      /The link was cut/,
    );
    const at = packed.length - 40;
    const other = packed[at] === 'a' ? 'b' : 'a';
    match(
      await refusal(browser, address, `${packed.slice(0, at)}${other}${packed.slice(at + 1)}&lang=en`),
      /altered on its way/,
    );
    match(
      await refusal(browser, address, '#case=<img src=x onerror=alert(1)>&lang=en'),
      /does not begin as one does/,
    );
  },
  'a link that is followed while somebody types leaves what was typed within reach': async ({
    browser,
    address,
  }) => {
    const of = await visit(browser, address);
    await of.settled();
    await of.answer('partnership_archetypes__balance', 'in');
    const typed = await of.summary();
    const cut = '#s=kemitraan1~power-layout~1.0.0~sulistiyani~parity_O&lang=en';
    await of.page.evaluate((hash) => {
      location.hash = hash;
    }, cut);
    await of.page.waitForSelector('.complaint');
    equal(await of.summary(), typed);
    const whole = '#s=kemitraan1~power-layout~1.0.0~sulistiyani~parity_O~subordination_I~17720a74&lang=en';
    await of.page.evaluate((hash) => {
      location.hash = hash;
    }, whole);
    await of.page.waitForFunction(() => document.querySelector('.known') === null);
    match(await of.summary(), /subordinate union/);
    equal(await of.page.locator('.complaint').count(), 0);
    await of.page.locator('button', { hasText: 'Back to what you had typed' }).click();
    await of.page.locator('#choose-framework').selectOption('partnership-archetypes');
    equal(await of.summary(), typed);
    await of.close();
  },
  'what was typed last belongs to the case that it was typed in, however soon a link is followed': async ({
    browser,
    address,
  }) => {
    const { whole } = await made(browser, address);
    const verdict = '#s=kemitraan1~power-layout~1.0.0~sulistiyani~parity_O~subordination_I~17720a74&lang=en';
    for (const link of [verdict, whole]) {
      const of = await visit(browser, address);
      await of.settled();
      await of.page.locator('#case-title').focus();
      await of.page.keyboard.press('Control+A');
      await of.page.keyboard.type('Typed in haste');
      await of.page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await of.page.waitForSelector('button:text("Back to what you had typed")');
      await of.page.waitForTimeout(400);
      ok(!(await of.page.locator('#case').innerText()).includes('haste'));
      await of.page.locator('button', { hasText: 'Back to what you had typed' }).click();
      await of.page.waitForFunction(() => document.getElementById('case-title')?.value === 'Typed in haste');
      await of.close();
    }
  },
  'the address tells what stands here, or nothing of it': async ({ browser, address }) => {
    const { whole } = await made(browser, address);
    const of = await visit(browser, address, { hash: whole });
    const hash = () => of.page.evaluate(() => location.hash);
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value.startsWith('Changed'));
    equal(await hash(), whole);
    await of.page.locator('.start button').first().click();
    await of.settled();
    equal(await hash(), '#lang=en');
    // The same link can be followed again.
    await of.page.evaluate((link) => {
      location.hash = link;
    }, whole);
    await of.page.waitForFunction(() => document.getElementById('case-title')?.value.startsWith('Changed'));
    equal(await hash(), whole);
    await of.close();
  },
};
