import assert from 'node:assert/strict';
import type { AgentAnonymized, AgentPeople, AgentReview } from '../../server/agents/tools.js';
import { AGENT_TOOL, type AgentTool, type AgentToolResult } from '../../server/protocol.js';
import { endSessions, startSession } from './session.js';
import { CHECKOUT, RECIPE } from './texts.js';

const URI = 'file:///work/notes/checkout.md';

/** What each tool tells of a text, as JSON. */
async function toldOf(text: string): Promise<(tool: AgentTool) => Promise<string>> {
  const session = await startSession();
  await session.open(URI, text);
  return async (tool) => {
    const result: AgentToolResult | null = await session.connection.sendRequest(AGENT_TOOL, {
      uri: URI,
      tool,
    });
    return result?.json ?? assert.fail('nothing was told');
  };
}

describe('what agents are told', () => {
  afterEach(endSessions);

  it('holds labels and places, and no name', async () => {
    const ask = await toldOf(CHECKOUT);
    const answers = {
      review: await ask('review'),
      text: await ask('anonymise'),
      people: await ask('list_people'),
    };
    for (const answer of Object.values(answers)) assert.doesNotMatch(answer, /karlsen|moreau/i);
    const review = JSON.parse(answers.review) as AgentReview;
    assert.deepEqual([review.postmortem, review.passed, review.more], [true, false, 0]);
    assert.ok(review.findings.some(({ rule }) => rule === 'blame/counterfactual'));
    const { text, left } = JSON.parse(answers.text) as AgentAnonymized;
    assert.match(text, /^- 14:02 Oncall 1 drained the cell\.$/m);
    assert.equal(left, 0);
    const { people } = JSON.parse(answers.people) as AgentPeople;
    assert.deepEqual(people[0]?.mentions[0], { line: 13, column: 9 });
  });

  it('is nothing but that where the document is no postmortem', async () => {
    const ask = await toldOf(RECIPE);
    assert.deepEqual(JSON.parse(await ask('review')), {
      postmortem: false,
      passed: false,
      questions: [],
      findings: [],
      more: 0,
    });
  });

  it('is nothing of a document that is not open', async () => {
    const session = await startSession();
    assert.equal(await session.connection.sendRequest(AGENT_TOOL, { uri: URI, tool: 'review' }), null);
  });
});
