import { expect, test } from 'vitest';
import { explainFault } from '../../../src/explain/explain-fault.js';
import { fromKobo, parseCase } from '../../../src/schema.js';

const frameworks = 'power-layout@1.0.0';

test('a field that somebody added to the form is said to have an option of its own', () => {
  const [fault] = fromKobo([{ case: 'clinic', coder: 'a', frameworks, photo: 'x.jpg' }]).faults;
  expect(fault && explainFault(fault, { locale: 'en' })).toBe(
    '[0].photo: There is no key “photo” here. Remove it, or name it in options.passOver.',
  );
  expect(fault && explainFault(fault, { locale: 'id' })).toBe(
    '[0].photo: Tidak ada kunci “photo” di sini. Hapus, atau sebutkan dalam options.passOver.',
  );
  const document = parseCase({ schema: 'kemitraan/case@1', id: 'clinic', title: 'A clinic', photo: 'x.jpg' });
  const told = document.ok ? [] : document.faults.map((one) => explainFault(one, { locale: 'en' }));
  expect(told).toEqual(['photo: There is no key “photo” here. Remove it.']);
});
