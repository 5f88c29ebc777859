import assert from 'node:assert/strict';
import { createReviewer, editDocument, mergeSettings, openDocument, verdictIn } from '../../server/index.js';
import { isForeign } from '../../server/engine/language.js';
import { ENGLISH_WORDS } from '../../server/lexicon/english.js';

const GERMAN = `# Postmortem: Ausfall der Bezahlung

## Zusammenfassung

Am 3. März konnten die Kunden 38 Minuten lang nicht bezahlen, weil eine neue Version alle Verbindungen zur Datenbank
verbraucht hat. Der Kollege hat den Test vergessen und die Warnung ignoriert. Fragen an jonas.weber@corp.example.com.

## Ursache

Die neue Version hat die Anzahl der Verbindungen auf zweihundert erhöht, und nichts begrenzt sie.
`;

const OTHERS = {
  Dutch:
    'Op 3 maart konden klanten 38 minuten lang niet betalen, omdat een nieuwe versie van de applicatie alle verbindingen met de database had verbruikt. De oorzaak was dat niets het aantal verbindingen begrenst, en dat de test dit niet liet zien aan het team.',
  French:
    "Le 3 mars, les clients n'ont pas pu payer pendant 38 minutes, parce que la nouvelle version avait épuisé les connexions à la base de données. La cause est que rien ne limite leur nombre, et que le test ne l'a pas montré avant la mise en production.",
  Spanish:
    'El 3 de marzo los clientes no pudieron pagar durante 38 minutos, porque la nueva versión agotó las conexiones a la base de datos. La causa es que nada limita su número, y que la prueba no lo había mostrado antes de la entrega.',
  Japanese:
    '三月三日、新しいバージョンがデータベースの接続をすべて使い果たしたため、お客様は三十八分間にわたって支払いができませんでした。原因は接続数に上限が設定されていないことであり、テストでもそれは見つかりませんでした。設定を見直します。',
  Russian:
    'Третьего марта клиенты не могли платить в течение 38 минут, потому что новая версия приложения исчерпала все соединения с базой данных. Причина в том, что их число ничем не ограничено, а проверка этого не показала до выпуска новой версии. Мы добавим предел и тревогу, чтобы это больше не повторилось.',
};

const TERSE =
  '13:50 Release 1842 deployed. 14:02 Alert fires, pager notified. 14:05 Oncall 1 acks. Error rate 40 %, latency 3 s, connection pool exhausted on checkout-db-1. Rollback started. Rollback complete. Error rate normal. Dashboards green. Incident closed. Pool size config. Add limit, add alert, add runbook entry, check replicas, close ticket.';

const foreign = (text: string) => isForeign(openDocument(text), ENGLISH_WORDS);

describe('a text that is not in English', () => {
  it('is told from English prose and from terse logs', () => {
    for (const [language, text] of Object.entries(OTHERS)) assert.ok(foreign(text), language);
    assert.ok(foreign(GERMAN));
    assert.ok(!foreign(TERSE));
    assert.ok(!foreign('Zu kurz, als dass man es sicher sagen kann.'));
    // Evidence in somebody's own words does not make the text foreign.
    assert.ok(!foreign(`${TERSE}\n\n> ${OTHERS.French}\n`));
  });

  it('is said once, and what needs no English is found all the same', () => {
    const document = openDocument(GERMAN);
    const review = createReviewer().review(document, { override: true });
    assert.deepEqual(
      review.findings.map(({ rule }) => rule),
      ['document/language', 'people/email'],
    );
    const state = Object.fromEntries(
      verdictIn(document, review).answers.map(({ question, state: answer }) => [question, answer]),
    );
    assert.equal(state['anonymous'], 'needs-work');
    assert.equal(state['blameless'], 'not-judged');
    assert.equal(state['cause'], 'not-judged');
  });

  it('is reviewed as English where the rule is off', () => {
    const reviewer = createReviewer(mergeSettings({ rules: { 'document/language': 'off' } }));
    const { foreign: told, findings } = reviewer.review(openDocument(GERMAN), { override: true });
    assert.equal(told, false);
    assert.ok(findings.some(({ rule }) => rule.startsWith('cause/')));
  });

  it('is judged alike whole and after edits', () => {
    const reviewer = createReviewer();
    const english = `# Postmortem\n\n## Root cause\n\n${'The pool was empty, and the alert fired after it. '.repeat(12)}\n`;
    let document = openDocument(english);
    for (const text of [GERMAN, english, `${english}\n${GERMAN}`, GERMAN.slice(0, 60), GERMAN]) {
      document = editDocument(document, { span: { start: 0, end: document.length }, text });
      const whole = createReviewer().review(openDocument(text), { override: true });
      assert.deepEqual(reviewer.review(document, { override: true }).findings, whole.findings);
    }
  });
});
