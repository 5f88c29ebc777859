/**
 * What the words around a capitalised word say about its being a person's name. The odds are natural logarithms, set by
 * hand in steps of a half and checked on documents that had no part in choosing them (see the model card).
 */
import type { NameCue } from '../engine/lexicon.js';

const MONTH_LEAD = 'in|since|until|till|during|early|late|mid|last|next|this|before|after|of|through|by';

/** Cues for a person add to the odds, cues for a thing take from them. */
export const nameCues: readonly NameCue[] = [
  {
    says: 'a title',
    before: /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s$/,
    odds: 4,
    speaks: 'A call with Mr. «Harbor» about the contract.',
    silent: 'A call with «Harbor» about the contract.',
  },
  {
    says: 'somebody is asked, told, thanked or fetched',
    before:
      /\b(?:ask(?:s|ed|ing)?|thank(?:s|ed|ing)?(?: (?:also |again )?to)?|tells?|telling|told|remind(?:s|ed)?|wakes?|woke|pag(?:ed|es)|ping(?:s|ed)|phoned|messaged|e-?mailed|spoke (?:to|with)|talk(?:ed)? to|check(?:ed)? with|sync(?:ed)? with|according to|(?:approval|request|message|e-?mail|help|confirmation|handover) from|(?:call|meeting|chat|pairing) with|(?:ping|call|contact|page)|assign(?:ed)? (?:\w+ ){0,3}to|cc|kudos to|shout-?out to|thanks,?|fyi)\s$/i,
    odds: 1.5,
    speaks: 'Please ask «Ember» for the keys.',
    silent: 'Please upgrade «Ember» first.',
  },
  {
    says: 'it stands behind what a person is',
    before:
      /\b(?:colleague|teammate|engineer|developer|manager|dba|intern|contractor|administrator|commander|responder|analyst|scribe|director|cto|nobody but|no one but|nobody told|only)(?:,|\s\(|:)?\s?$/i,
    odds: 2,
    speaks: 'Our colleague «Flora» knew the answer.',
    silent: 'Our cluster «Flora» knew the answer.',
  },
  {
    says: 'something personal of somebody',
    before:
      /\b(?:laptop|phone|desk|shift|idea|suggestion|commit|pull request|patch|account|password|home|change|revert|rollback|fix|review|analysis|help|first (?:day|week)|handover) (?:of|by|from)\s$/i,
    odds: 2,
    speaks: 'The revert by «Orla» came late.',
    silent: 'The memory of «Orla» came back.',
  },
  {
    says: 'the doer of what was done',
    before: /\b(?:\p{L}+ed|written|done|made|run|sent|taken|begun|found|built|caught|seen|given) by\s$/iu,
    odds: 1,
    speaks: 'The change was reviewed by «Ines».',
    silent: 'The service is close by «Ines».',
  },
  {
    says: 'something personal that somebody has',
    behind:
      /^['’]s?\s(?:\p{L}+\s)?(?:laptop|phone|desk|shift|commit|change|deploy|deployment|pull request|PR|patch|fix|script|review|suggestion|question|comment|account|password|credentials|terminal|machine|manager|mistake|idea|message|note|draft|branch|proposal|absence|vacation|team)\b/iu,
    odds: 2,
    speaks: "«Torvald»'s commit removed the check.",
    silent: "«Torvald»'s memory ran out.",
  },
  {
    says: 'a clause about somebody',
    behind: /^,?\s(?:who|whose|whom)\b/,
    odds: 3,
    speaks: '«Jenkins», who runs storage, restarted it.',
    silent: '«Jenkins», which runs builds, restarted.',
  },
  {
    says: 'somebody is spoken of again',
    behind: /^[^.!?\n]{1,80}\b(?:he|she|his|her|himself|herself)\b/,
    odds: 2,
    speaks: '«Miles» was driving when he was paged.',
    silent: '«Miles» was rebooted when it was full.',
  },
  {
    says: 'a state that only people are in',
    behind:
      /^(?: and \p{Lu}\p{L}+)? (?:was|is|were|are|had been|has been)(?: still| already| also| not| both)? (?:asleep|on[- ]call|on (?:vacation|leave|holiday|the (?:call|bridge|phone|train))|in (?:a meeting|the air|the office)|at (?:lunch|home|the office)|driving|travelling|traveling|away|afk|sick|new to|unaware|told|asked|woken|unsure|convinced|sure that|the (?:only one|first|last) (?:to|with|who))/u,
    odds: 2.5,
    speaks: '«Ivy» was asleep at the time.',
    silent: '«Ivy» was unreachable at the time.',
  },
  {
    says: 'somebody took it up',
    behind: /^ (?:(?:is|was|got) )?on (?:it|the (?:phone|call|bridge|case|line))\b/,
    odds: 3.5,
    speaks: '«Grace» on the phone with the vendor.',
    silent: '«Grace» on the hosts of the vendor.',
  },
  {
    says: 'somebody was paged',
    behind: /^ (?:was|were|got|gets|is)(?: also| then| never| not)? paged\b/,
    odds: 2,
    speaks: '«Art» was paged as well.',
    silent: '«Art» was restored as well.',
  },
  {
    says: 'what people do with the work of others',
    behind:
      /^ (?:took over as|takes over as|had left|left the company|joined the|handed (?:over|off)|hands (?:over|off)|jumped in|dialed in|dialled in|logged in|sign(?:s|ed) off|reach(?:es|ed) out|looked (?:into|at)|looks (?:into|at)|was looking|forgot|forgets|misread|mistyped|mistook|drove|flew|remembered|hoped|believed|worried|wanted|decided|apologi[sz]ed)\b/,
    odds: 2,
    speaks: '«Sydney» took over as incident commander.',
    silent: '«Sydney» took over all traffic.',
  },
  {
    says: 'somebody of a team',
    behind: /^ (?:from|of|in|on) (?:the )?\p{L}+ team\b|^ \((?:he|she|they)\//u,
    odds: 1.5,
    speaks: '«Dale» from the network team replaced it.',
    silent: '«Dale» from the rack behind was replaced.',
  },
  {
    says: 'an article, or which one of several',
    before: /(?:^|[\s("])(?:the|an?|our|this|that|these|those|each|every|any|new|old|next|another|both)\s$/i,
    odds: -3,
    speaks: 'Then the «Kafka» cluster fell behind.',
    silent: 'Then «Kafka» fell behind.',
  },
  {
    says: 'a place or an instrument; people are turned to, not run on',
    before:
      /\s(?:on|in|into|onto|across|inside|within|using|against|via|through|behind|between|at|off|without)\s$/i,
    odds: -1.5,
    speaks: 'All hosts in «Virginia» were replaced.',
    silent: 'All hosts of «Virginia» were replaced.',
  },
  {
    says: 'one of several places or instruments',
    before:
      /\s(?:on|in|into|onto|across|inside|within|at|off)\s(?:\p{Lu}[\p{L}\d-]{1,20}(?:, and |, | and |\/)){1,3}$/u,
    odds: -1.5,
    speaks: 'All hosts in Delft and «Virginia» were replaced.',
    silent: 'All hosts of Delft and «Virginia» were replaced.',
  },
  {
    says: 'what is installed, moved or restarted',
    before:
      /\b(?:install(?:ed|ing)?|upgrad(?:e|ed|ing)|downgrad(?:e|ed|ing)|reboot(?:ed|ing)?|restart(?:ed|ing)?|restor(?:e|ed|ing)|drain(?:ed|ing)?|decommission(?:ed|ing)?|configur(?:e|ed|ing)|migrat(?:e|ed|ing)(?: from| to)?|moved? (?:from|to)|switch(?:ed)? (?:from|to)|cluster|server|hosts?|service|region|node|database|project|version of|called|named)\s$/i,
    odds: -2,
    speaks: 'Then we restarted «Jenkins» twice.',
    silent: 'Then we asked «Jenkins» twice.',
  },
  {
    says: 'the value of a field that is about things',
    before:
      /(?:^|[\n|*])\s*\**(?:hosts?|team|services?|regions?|impact|severity|priority|status|clusters?|environment|components?|versions?|products?|systems?|detection|category|type|tags?|project|platform|database)\**:\**\s$/i,
    odds: -5,
    speaks: 'Service: «Mercury»',
    silent: 'Owner: «Mercury»',
  },
  {
    says: 'where traffic and people go',
    before:
      /\b(?:fail(?:s|ed)? over|failover|flew|fl(?:y|ies)|travel(?:s|l?ed)|shipped|replicat(?:es|ed)|routed|rerouted|traffic) (?:from|to)\s$/i,
    odds: -3,
    speaks: 'We failed over to «Siena».',
    silent: 'We failed before «Siena».',
  },
  {
    says: 'a wish or a condition',
    behind: /^ (?:would|could|might|must|may) (?:not )?(?:have|be)\b/,
    odds: -1,
    speaks: '«Prudence» would have meant less haste.',
    silent: '«Prudence» meant less haste.',
  },
  {
    says: 'a version',
    behind: /^\sv?\d{1,3}(?:\.\d+)*(?![\d:+/-])/,
    odds: -3,
    speaks: 'We run «Ruby» 3.2 everywhere.',
    silent: 'We called «Ruby» at 3.',
  },
  {
    says: 'an acronym or a noun that makes a compound with it',
    behind:
      /^\s(?:\p{Lu}{2,}\b|(?:apis?|agents?|builds?|clusters?|configs?|consoles?|dashboards?|data|databases?|images?|instances?|integrations?|jobs?|logs?|metadata|nodes?|packages?|pages?|pipelines?|platforms?|plugins?|pods?|profiles?|programs|queries|queues?|releases?|repos?|repository|ring|runs?|servers?|services?|sites?|systems?|tables?|teams?|tests?|tool|version|website|workers?)\b)/u,
    odds: -3,
    speaks: '«Cassandra» nodes were down.',
    silent: '«Cassandra» was down.',
  },
  {
    says: 'a part that only things have',
    behind:
      /^['’]s?\s(?:\p{L}+\s)?(?:memory|router|cooling|status|API|limits?|console|dashboard|clusters?|nodes?|leader|region|docs|documentation|default|algorithm|support|outage|servers?|network|power|cache|disk|load|latency|metrics)\b/u,
    odds: -2.5,
    speaks: "«Lincoln»'s cooling failed.",
    silent: "«Lincoln»'s deploy failed.",
  },
  {
    says: 'a state that only things are in',
    behind:
      /^ (?:was|were|is|are|has been|had been)(?: \p{L}+ly| also| then| again)? (?:down|unavailable|deprecated|unreachable|offline|out of (?:disk|memory|sync|space)|upgraded|migrated|rebuilt|restored|decommissioned|rebooted|deployed|reverted|overloaded|slow|healthy|sealed|restarted|drained|installed|configured|updated)\b/u,
    odds: -2.5,
    speaks: '«Mercury» has been deprecated since spring.',
    silent: '«Mercury» has been ill since spring.',
  },
  {
    says: 'a verb, not a name: a question, a wish or a request',
    behind: /^ (?:(?:not|also|still|only) )?(?:be|have|the|all|an?|every|your|it|up|that|as)\b/,
    odds: -3,
    speaks: '«Mark» the host as unhealthy.',
    silent: '«Mark» asked for the host.',
  },
  {
    says: 'what only machines do',
    behind:
      /^ (?:timed out|times out|crashed|converged|rebalanced|failed over|went down|goes down|returned \d|ran out of (?:disk|memory)|compiles?|refused to serve|lost (?:quorum|connectivity|its))\b/,
    odds: -2.5,
    speaks: '«Chef» converged on all nodes.',
    silent: '«Chef» agreed on all counts.',
  },
  {
    says: 'a month with its day or year',
    behind: /^\.?,?\s?\d{1,4}\b(?!:)/,
    calendar: true,
    odds: -5,
    speaks: 'It began «April» 4 in the evening.',
    silent: 'It began when «April» slept.',
  },
  {
    says: 'a month that something happened in',
    before: new RegExp(String.raw`(?:\b(?:${MONTH_LEAD})|\d(?:st|nd|rd|th)?)[\s./-]$`, 'i'),
    calendar: true,
    odds: -4,
    speaks: 'It began in «May» already.',
    silent: 'It began when «May» slept.',
  },
];
