/** Turns of phrase that accuse without a word of blame. */
import type { Accusation } from './accusations.js';

const PERSON_WORD =
  '(?:engineer|developer|operator|dba|reviewer|admin|administrator|sre|on-call|oncall|team|programmer|manager|vendor|contractor)';

export const insinuations: readonly Accusation[] = [
  {
    pattern:
      /\b(?:hard|difficult|impossible|not easy) to (?:understand|see|explain|say|believe|fathom|imagine|justify|follow) (?:why|how|what|that) (?=\S)/giu,
    who: 'behind',
    flag: 'It is hard to understand why the operator went on.',
    leave: 'It is hard to understand why the pod went on.',
  },
  {
    pattern:
      /\b(?:baffling|puzzling|a mystery|astonishing|surprising|remarkable|telling|odd|strange|regrettable|disappointing|frustrating|a pity|a shame|unfortunate|unacceptable|inexplicable|incredible|worrying|inexcusable|unclear|not clear)(?: to \p{L}+)?,? (?:why|how|that|is that) (?!(?:the|our|both|all|an?)? ?(?:\p{L}+ ){1,3}had to\b)(?=\S)/giu,
    who: 'behind',
    flag: 'It is disappointing that the vendor kept it to itself.',
    leave: 'It is surprising that the replica kept up.',
  },
  {
    pattern:
      /\b(?:no thanks to|to be fair to|in fairness to|none other than|nobody but|no one but|no one other than) (?=\S)/giu,
    who: 'behind',
    flag: 'The site came back, no thanks to the vendor.',
    leave: 'The site came back, no thanks to the failover.',
  },
  {
    pattern: /\b(?:in|to) (?=\S+(?: \S+){0,3}['’]s? (?:defen[cs]e|credit)\b)/giu,
    who: 'behind',
    flag: 'In the operator’s defence, it was late.',
    leave: 'In the cache’s defence, it was full.',
  },
  {
    pattern:
      /\b(?:slipped|escaped|eluded|got past|slipped past|slipped by|sailed past|went past|lost on|unnoticed by|missed by) (?=\S)/giu,
    who: 'behind',
    flag: 'The typo escaped both reviewers.',
    leave: 'The typo escaped the linter.',
  },
  {
    pattern:
      /\b(?:would do well|might want|may want|may wish|might like|would be (?:well advised|wise)|(?:has|have) (?:yet|a lot|much|still) to learn|still (?:has|have) to learn|needs? to (?:grow up|wake up|get serious|step up)|should (?:know|realise|realize) (?:that|better|not to|what (?:it|this|they)|the difference))\b/giu,
    who: 'before',
    flag: 'The vendor would do well to test its updates.',
    leave: 'The scheduler would do well with a longer lease.',
  },
  {
    pattern:
      /\b(?:on|at|upon) (?=\S+(?: \S+){0,3}['’]s? (?:orders?|insistence|say-so)\b)|\b(?:at the insistence|on the orders) of (?=\S)/giu,
    who: 'behind',
    flag: 'The check was removed at the manager’s insistence.',
    leave: 'The check was removed at the linter’s insistence.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:unlike (?:every|any|all|the) other ${PERSON_WORD}s?|(?:every|any|all) other ${PERSON_WORD}s? (?:manages?|managed|does|do|would|has|have|tests?|knows?|reads?))\b`,
      'giu',
    ),
    who: 'said',
    flag: 'Every other team manages to test its backups.',
    leave: 'Every other node manages its own lease.',
  },
  {
    pattern:
      /\b(?:there (?:is|was|can be) )?no (?:possible |good |valid )?(?:excuse|justification) for\b(?! the (?:tool|alert|system))/giu,
    who: 'said',
    flag: 'There is no excuse for this.',
    leave: 'There is no default for this.',
  },
  {
    pattern: /\b(?:could|can)(?: not|n['’]t|not) (?:even )?be bothered\b/giu,
    who: 'said',
    flag: 'The crew could not be bothered.',
    leave: 'The crew could not be reached.',
  },
  {
    pattern: /\b(?:learned|learnt|taught) (?=(?:\S+ ){0,2}?(?:lesson|the hard way))|\bwill think twice\b/giu,
    who: 'before',
    flag: 'The contractor learned it the hard way.',
    leave: 'The classifier learned it in an hour.',
  },
  {
    pattern:
      /\b(?:so much for|less said about|in (?:more (?:careful|experienced|capable)|better|safer|capable) hands|anyone who (?:cared|bothered|took the (?:time|trouble))|(?:plain|there) for (?:all|anyone|everyone|everybody) to (?:see|read)|is another (?:question|matter) entirely|amateur hour|what could possibly go wrong)\b/giu,
    who: 'said',
    flag: 'The warning was there for anyone to see.',
    leave: 'The page was there for anyone with a link.',
  },
  {
    pattern:
      /\bstill waiting (?:for|on) (?:an? )?(?:explanation|apology|answer|response|reply|word) from (?=\S)|\bwhat (?=(?:\S+ ){1,4}(?:called|thought was|thought to be|believed to be|took for)\b)|\bnot as (?:if|though) (?=\S)|\btypical (?:of|for) (?=\S)/giu,
    who: 'behind',
    flag: 'We are still waiting for an explanation from the vendor.',
    leave: 'We are still waiting for an answer from the resolver.',
  },
  {
    pattern:
      /\b(?:left|leaves) (?:much|a lot|something|plenty) to be desired|\b(?:was|were)(?: not|n['’]t) (?:up to (?:the|standard|scratch|par)|interested|qualified|thinking|concentrating)\b|\bless than (?:stellar|helpful|careful|diligent|thorough|professional)\b|\bfar from (?:helpful|careful|thorough|professional)\b|\b(?:was|were) (?:of )?(?:no|little) help\b|\bdid (?:a (?:poor|bad|terrible|lousy|sloppy|half-hearted) job|more harm than good)\b|\bhad no (?:concept|grasp|understanding)\b|\b(?:has|have) yet to (?:explain|apologi[sz]e|answer|admit)\b|(?<=\bidea) of an?\b/giu,
    who: 'before',
    flag: 'The contractor did a sloppy job.',
    leave: 'The cleanup did a full pass.',
  },
];
