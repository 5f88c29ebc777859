import assert from 'node:assert/strict';
import { pronounsIn } from '../../server/engine/pronoun.js';
import { applyEdits } from '../../server/index.js';
import { pronounWords } from '../../server/lexicon/pronouns.js';

function neutral(text: string): string {
  const changes = pronounsIn(text, pronounWords).flatMap((use) => use.changes);
  return applyEdits(
    text,
    changes.map(({ at, text: put }) => ({ span: at, text: put })),
  );
}

const groups: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'forms of be, have and do': [
    ['She was paged at 14:02.', 'They were paged at 14:02.'],
    ['He is the owner of the job.', 'They are the owner of the job.'],
    ['She has access to the vault.', 'They have access to the vault.'],
    ["He doesn't own the queue.", "They don't own the queue."],
    ["She wasn't told, and he hasn’t asked.", "They weren't told, and they haven’t asked."],
    [
      "It is his turn, said the lead, and she isn't sure.",
      "It is their turn, said the lead, and they aren't sure.",
    ],
    ['He was on the train and was offline.', 'They were on the train and were offline.'],
    ['She was not on the rota but has the keys to it.', 'They were not on the rota but have the keys to it.'],
    ['That he does not know the code is no surprise.', 'That they do not know the code is no surprise.'],
  ],
  'verbs in the present': [
    ['He restarts the pod.', 'They restart the pod.'],
    ['She then quickly checks the logs.', 'They then quickly check the logs.'],
    ['At 14:05 she tries the fallback.', 'At 14:05 they try the fallback.'],
    ['He pushes the fix and pages the lead.', 'They push the fix and page the lead.'],
    ['She goes to the room.', 'They go to the room.'],
    [
      'He closes the ticket, opens a new one and asks for help.',
      'They close the ticket, open a new one and ask for help.',
    ],
    ['She restarts the pods and jobs of the cell.', 'They restart the pods and jobs of the cell.'],
    ['He sees that the queue grows and fills the disk.', 'They see that the queue grows and fills the disk.'],
    ['She fixes it and it works again.', 'They fix it and it works again.'],
    ['He passes the pager on.', 'They pass the pager on.'],
    ['She uses the runbook and it says to wait.', 'They use the runbook and it says to wait.'],
    ['He, however, waits for the deploy.', 'They, however, wait for the deploy.'],
    ['She pages the lead and asks him to join.', 'They page the lead and ask them to join.'],
    ['She caches the page.', 'They cache the page.'],
  ],
  'verbs that stay': [
    ['She restarted the pod and paged the lead.', 'They restarted the pod and paged the lead.'],
    ['He will join when she can.', 'They will join when they can.'],
    ['She should have been told, and had asked.', 'They should have been told, and had asked.'],
    ['He and the lead restart the pod.', 'They and the lead restart the pod.'],
    ['He always asked first, as it was the rule.', 'They always asked first, as it was the rule.'],
  ],
  contractions: [
    ["He's been paged and she's been asked.", "They've been paged and they've been asked."],
    ["She's the on-call of the week.", "They're the on-call of the week."],
    ["He's restarted the pods.", "They've restarted the pods."],
    ["She'd seen the page, so he'll know.", "They'd seen the page, so they'll know."],
    ['He’s not sure that it is fixed.', 'They’re not sure that it is fixed.'],
    ["She's got the keys to it.", "They've got the keys to it."],
  ],
  questions: [
    ['Was she on call?', 'Were they on call?'],
    ['Why does he have the keys to it?', 'Why do they have the keys to it?'],
    ['When was he told?', 'When were they told?'],
    ['Has she seen the page?', 'Have they seen the page?'],
    ['Did he restart the pod?', 'Did they restart the pod?'],
    ["Isn't he the owner of that?", "Aren't they the owner of that?"],
    ['The first to see it was she.', 'The first to see it was they.'],
  ],
  'her as an object': [
    ['We paged her at 14:02.', 'We paged them at 14:02.'],
    ['The alert woke her.', 'The alert woke them.'],
    ['The lead told her that the queue was full.', 'The lead told them that the queue was full.'],
    ['We gave her the pager.', 'We gave them the pager.'],
    ['We asked her to join.', 'We asked them to join.'],
    ['The page reached her immediately.', 'The page reached them immediately.'],
    ['We paged her again, and called her first.', 'We paged them again, and called them first.'],
    ['To let her know took an hour.', 'To let them know took an hour.'],
    ['The page went to her, not to us.', 'The page went to them, not to us.'],
    ['It was for her and for the team.', 'It was for them and for the team.'],
  ],
  'her and his in front of a noun': [
    ['Her dashboard was empty.', 'Their dashboard was empty.'],
    ['The graph on her own laptop was red.', 'The graph on their own laptop was red.'],
    ['It was her first shift.', 'It was their first shift.'],
    ['It was her newly built job.', 'It was their newly built job.'],
    ['The alert went to his phone.', 'The alert went to their phone.'],
    ['That was in his late shift.', 'That was in their late shift.'],
    ['To see her `deploy.sh` took time.', 'To see their `deploy.sh` took time.'],
  ],
  'pronouns by themselves': [
    ['The pager was hers.', 'The pager was theirs.'],
    [
      'The fix was his, not ours, and a friend of his was there.',
      'The fix was theirs, not ours, and a friend of theirs was there.',
    ],
    ['We paged him and he answered.', 'We paged them and they answered.'],
    ['She fixed it herself, he told himself.', 'They fixed it themselves, they told themselves.'],
    ['The page went to him.', 'The page went to them.'],
  ],
  'double forms': [
    ['When he/she is paged, s/he has five minutes.', 'When they are paged, they have five minutes.'],
    ['He or she restarts the job and his/her lead is told.', 'They restart the job and their lead is told.'],
    [
      'We page him/her, and (s)he answers by himself/herself.',
      'We page them, and they answer by themselves.',
    ],
    ['We paged Oncall 1 (she/her) and Oncall 2 (he/him/his).', 'We paged Oncall 1 and Oncall 2.'],
  ],
  'what is no pronoun, or not English': [
    ['HE and HER are headers of the packet.', 'HE and HER are headers of the packet.'],
    ['The file `x/his/her.ts` and his.log were left.', 'The file `x/his/her.ts` and his.log were left.'],
    ['They were told that it was theirs.', 'They were told that it was theirs.'],
    ['Den er her nu.', 'Den er her nu.'],
    ['The @she account of the tool was locked.', 'The @she account of the tool was locked.'],
  ],
};

describe('gendered pronouns', () => {
  for (const [title, cases] of Object.entries(groups))
    describe(title, () => {
      for (const [text, wanted] of cases) it(text, () => assert.equal(neutral(text), wanted));
    });

  it('say where a sentence can be read in two ways', () => {
    const sure = (text: string) => pronounsIn(text, pronounWords).every((use) => use.sure);
    for (const text of [
      "She's paged at the start of it.",
      'We made her restart the job.',
      'We sent her 14:02 page to the list.',
    ])
      assert.equal(sure(text), false, text);
    for (const text of ['She was paged.', "He's been told.", 'We let her know.'])
      assert.equal(sure(text), true, text);
  });
});
