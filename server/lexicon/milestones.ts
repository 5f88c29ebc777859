/** How the rows of a timeline tell that an incident started, was detected, engaged, mitigated, resolved. */
import type { MilestoneWords } from '../engine/timeline/milestone.js';

const NOT_YET =
  /\b(?:not|never|n't|no longer|try|tries|trying|tried|attempt\w*|plan\w*|prepar\w+|should|would|could|will|going to|want\w*|discuss\w*|suggest\w*|propos\w+|consider\w*|decid\w+|until|unless|whether|if|fail(?:s|ed)? to|unable|without success|did not help|begin\w* to|start(?:s|ed)? to)\b|n't\b|\?/i;

export const milestones: MilestoneWords = {
  started: {
    says: /\b(?:deploy(?:s|ed|ment|ments)?|releas(?:e|es|ed)|merg(?:e|es|ed)|rolled out|roll-?out|pushed to production|goes live|went live|(?:change|migration|maintenance|upgrade|job|script) (?:was |is |were )?(?:applied|started|begins|began|starts|runs?|ran|executed)|upgraded|(?:incident|outage|impact|downtime|errors?|failures?|latency|degradation|disruption) (?:\w+ )?(?:starts|started|begins|began|rise|rises|rose|increases?|increased)|first (?:errors?|failures?|failed|timeouts?)|start of (?:the )?(?:incident|impact|outage)|root cause trigger\w*|expire[sd]?|runs out|ran out|goes down|went down|stops (?:working|responding)|stopped (?:working|responding))\b/i,
    unless:
      /\b(?:revert\w*|roll(?:s|ed|ing)? ?back|rollback|fix\w*|hot-?fix|patch\w*|mitigat\w+|restor\w+|recover\w*|re-?deploy\w*)\b/i,
  },
  detected: {
    says: /\b(?:alert(?:s|ed|ing)?|alarm(?:s|ed)?|paged|pages|pager ?duty|page (?:sent|fired|received)|notic(?:e|es|ed)|detect(?:s|ed|ion)?|report(?:s|ed)?|reports? (?:from|of)|complain\w*|customer (?:tickets?|reports?)|tickets? (?:opened|filed|raised)|monitoring (?:shows?|showed|fires|fired)|discover(?:s|ed)|spotted|observ(?:e|es|ed)|became aware|becomes aware|(?:is|was|were) (?:made aware|notified|informed|told))\b/i,
    unless:
      /\b(?:no alert|alert(?:s|ing)? (?:clear(?:s|ed)?|resolved?|recover\w*|closed)|silenced?|muted?|status page|incident report|report (?:written|published|drafted))\b/i,
  },
  engaged: {
    says: /\b(?:acknowledg(?:e|es|ed)|acks?|acked|(?:joins|joined) (?:the )?(?:call|bridge|incident|channel|room)|incident (?:is |was )?(?:declared|opened|created|raised)|declar(?:e|es|ed) (?:an |a |the )?(?:incident|outage|sev)|investigat(?:e|es|ed|ion|ing)|starts? (?:looking|investigating|to look|to investigate|debugging)|started (?:looking|investigating|to look|to investigate|debugging)|(?:began|begins) (?:looking|investigating|to look|to investigate|debugging)|looks? into|looked into|war ?room|bridge (?:opened|call)|responds?|responded|on-?call (?:engineer )?(?:online|logs in|logged in)|escalat(?:e|es|ed))\b/i,
    unless: /^\W*$/,
  },
  mitigated: {
    says: /\b(?:mitigat(?:e|es|ed|ion)|roll(?:s|ed)? (?:\S+ ){0,3}?back|rollback (?:is |was )?(?:done|complete[ds]?|finished|deployed|started)|revert(?:s|ed)?|work-?around (?:\w+ )?(?:applied|deployed|in place)|fail(?:s|ed) ?over|failover (?:is |was )?(?:done|complete[ds]?|finished)|(?:traffic|load) (?:is |was )?(?:shifted|moved|drained|rerouted|re-routed)|disabl(?:e|es|ed)|restart(?:s|ed)|re-?booted|scaled (?:up|out)|hot-?fix (?:is |was )?(?:deployed|applied|released)|(?:fix|patch) (?:is |was |has been )?(?:deployed|applied|released|rolled out|pushed|merged|live)|(?:deploys|deployed|applies|applied|released|pushed) (?:the |a )?(?:hot-?)?(?:fix|patch))\b/i,
    unless: NOT_YET,
  },
  resolved: {
    says: /\b(?:resolv(?:es|ed)|resolution|recover(?:s|ed|y)|(?:fully |service |services |is |was |are |were )restored|back to normal|(?:is|are|was|were) normal(?: again)?|back (?:up|online)|all clear|incident (?:is |was )?(?:closed|over|ended|complete)|(?:outage|impact|incident|downtime) (?:ends|ended|over)|end of (?:the )?(?:incident|impact|outage)|returns? to normal|returned to normal|(?:is|was|are|were) (?:up|healthy|operational|working|available|accessible) again|normal operations?|all systems (?:\w+ )?(?:normal|operational|green)|(?:works|working) again|completely fixed|is fixed|was fixed)\b/i,
    unless: NOT_YET,
  },
};
