import { anonymizeForAgent, peopleForAgent, reviewForAgent } from '../../agents/tools.js';
import type { AgentTool, AgentToolResult } from '../../protocol.js';
import type { Reviewed } from '../reviews.js';

/** What an agent is told of a document. */
export function agentToolOn(reviewed: Reviewed, tool: AgentTool): AgentToolResult {
  return { json: JSON.stringify(resultOf(reviewed, tool), undefined, 1) };
}

function resultOf({ open: { content }, review, again }: Reviewed, tool: AgentTool): object {
  switch (tool) {
    case 'review':
      return reviewForAgent(content, review);
    case 'anonymise':
      return anonymizeForAgent(content, again);
    case 'list_people':
      return peopleForAgent(content, review);
  }
}
