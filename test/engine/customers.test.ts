import assert from 'node:assert/strict';
import {
  createReviewer,
  hashName,
  mergeSettings,
  reviewText,
  type SettingsLayer,
} from '../../server/index.js';

function found(text: string, settings: SettingsLayer = {}): readonly string[] {
  return reviewText(createReviewer(mergeSettings(settings)), text, { override: true })
    .findings.filter(({ rule }) => rule.startsWith('customers/'))
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('customers', () => {
  it('are known by a hash that tells nothing', () => {
    const settings = { customers: [hashName('Blue Harbor Foods')] };
    assert.deepEqual(found('We told Blue Harbor  Foods. Blue Harbor is a place.', settings), [
      'Blue Harbor  Foods',
    ]);
  });

  it('are everywhere once the text calls them so', () => {
    assert.deepEqual(found('The customer Zentrale called. Later Zentrale called again.'), [
      'Zentrale',
      'Zentrale',
    ]);
  });

  it('are not taken for people, wholly or in part, but people of the same word stay people', () => {
    const text =
      'The customer Quillmark Ltd reported errors; Quillmark Ltd asked for help. Customer Jordan Foods waited.\n\n14:02 Jordan confirmed it.\n';
    assert.deepEqual(found(text), ['Quillmark Ltd', 'Quillmark Ltd', 'Jordan Foods']);
    const { people } = reviewText(createReviewer(), text, { override: true });
    const names = people.identities.flatMap(({ mentions }) =>
      mentions.map(({ span }) => text.slice(span.start, span.end)),
    );
    assert.deepEqual(names, ['Jordan']);
  });

  it('get no label that the text uses for another customer', () => {
    const { findings } = reviewText(
      createReviewer(),
      'Customer A lost orders. The customer Zentrale called.',
      { override: true },
    );
    const [finding] = findings.filter(({ rule }) => rule === 'customers/name');
    assert.equal(finding?.fixes[0]?.edits[0]?.text, 'Customer B');
  });

  it('are no teams, labels, products or people', () => {
    for (const text of [
      'Customer Support called. The Customer Success team wrote.',
      'Customer A, Customer B and customer 3 saw errors.',
      'GitHub’s account team helped. An AWS account was used.',
      'Customers Saw errors in CI.',
    ])
      assert.deepEqual(found(text), [], text);
    assert.deepEqual(found("Mira's account was used.", { people: [{ name: 'Mira Okonkwo' }] }), []);
  });
});

describe('personal data', () => {
  it('is found by its form', () => {
    const text =
      'Account 998877665544, tenant id ab-123456, +1 (415) 555-0132, card 5500 0055 5555 5559, client IP: 93.184.216.34';
    assert.deepEqual(found(text), [
      '998877665544',
      'ab-123456',
      '+1 (415) 555-0132',
      '5500 0055 5555 5559',
      '93.184.216.34',
    ]);
  });

  it('is no date, version, count, host, check sum or private address', () => {
    for (const text of [
      'On 2026-03-01 14:02 v1.2.3 of order-service-12 served 1,234,567 users at 10.1.2.3.',
      'The card 5500 0055 5555 5558 has a wrong check digit.',
      'User IP 192.168.1.4; see account INC-20413 and PR 4412 on 8080.',
      'commit 1234567890123456 and 3e6f12e51dde191d714a99720',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
