/** Phrases that lay the blame on somebody. */

export interface Accusation {
  /** Matches the phrase, without the accused where `who` says where to look. */
  readonly pattern: RegExp;
  /** Where the accused stands; `said` where the phrase itself accuses, whoever it is. */
  readonly who: 'before' | 'behind' | 'said';
  /** A sentence to flag. */
  readonly flag: string;
  /** A sentence to leave alone. */
  readonly leave: string;
}

const EVENT =
  '(?:outage|incident|failure|fail|breach|delay|downtime|disruption|crash|damage|chaos|mess|problem|error|bug|accident|leak|loss|regression|breakage)';

export const accusations: readonly Accusation[] = [
  {
    pattern: /\b(?:is|are|was|were|be|'s|’s) (?:\w+ly )?(?:to blame|at fault)\b/giu,
    who: 'before',
    flag: 'The network team is to blame.',
    leave: 'A faulty cable was to blame.',
  },
  {
    pattern:
      /\b(?:pin|pins|pinned|pinning|put|puts|putting|place|places|placed|placing|lay|lays|laid|point|points|pointed|pointing|shift|shifts|shifted) (?:the |all |any |most of the )?(?:blame|fault|finger|fingers|responsibility)(?: [^.;,]{1,60}?)? (?:on|at|with|to) (?=\S)/giu,
    who: 'behind',
    flag: 'The draft puts the blame on the vendor.',
    leave: 'The draft puts the blame on a kernel bug.',
  },
  {
    pattern: /\bblam(?:e|es|ed|ing)\b(?: (?!on\b)[^.;,]{1,60}?)? on (?=\S)/giu,
    who: 'behind',
    flag: 'They blamed the outage on a junior developer.',
    leave: 'They blamed the outage on a power surge.',
  },
  {
    pattern: /\bblam(?:e|es|ed|ing) (?=\S)/giu,
    who: 'behind',
    flag: 'The report blames the night shift.',
    leave: 'The report blames a memory leak.',
  },
  {
    pattern:
      /\b(?:(?:all|entirely|partly|solely|clearly|really|simply|just) )?(?:his|her|their) (?:own )?fault\b/giu,
    who: 'said',
    flag: 'It was their fault.',
    leave: 'The fault was in the feeder.',
  },
  {
    pattern:
      /\b(?:is|was|were|been|are) (?:[a-z]+ly )?(?:the )?(?:(?:fault|doing|result) of|work of (?=(?:a single|one|a lone)\b)) (?=\S)/giu,
    who: 'behind',
    flag: 'The outage was the fault of the night shift.',
    leave: 'The outage was the result of a full disk.',
  },
  {
    pattern: new RegExp(
      String.raw`\bresponsible for (?:the |this |that |its |an? )?(?:[\p{L}\d-]+ ){0,3}${EVENT}s?\b`,
      'giu',
    ),
    who: 'before',
    flag: 'The contractor is responsible for the outage.',
    leave: 'The sidecar is responsible for the retries.',
  },
  {
    pattern:
      /\b(?:because of|due to|owing to|on account of|courtesy of|down to|caused by|brought about by|self-inflicted by|came from|as a result of|attributable to|attributed to) (?=\S)/giu,
    who: 'behind',
    flag: 'The site was down because of an intern.',
    leave: 'The site was down because of an expired certificate.',
  },
  {
    pattern: /\b(?:root )?cause (?:of [^.;,]{1,60}? )?(?:was|is) (?=\S)/giu,
    who: 'behind',
    flag: 'The main cause was the operator.',
    leave: 'The main cause was the retry loop.',
  },
  {
    pattern:
      /\b(?:was|were|is|are) (?:the |an? )?(?:sole |main |real |root )?(?:cause of|culprits?|guilty party)\b/giu,
    who: 'before',
    flag: 'The new contractor was the culprit.',
    leave: 'The log shipper was the culprit.',
  },
  {
    pattern: /\b(?:recogni[sz]ed|identified|named|seen) as the (?:culprits?|guilty|offenders?)\b/giu,
    who: 'before',
    flag: 'Two administrators were identified as the culprits.',
    leave: 'Two pods were identified as the culprits.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${EVENT}s?|troubles?|fault|blame|responsibility for (?:this|that|it|the ${EVENT}s?)|cause|trigger|mistake|confusion|it all|this all|everything)\b(?: [^.;,\s]+){0,6}? (?:hangs on|hung on|turns on|turned on|triggered by|provoked by|set off by|stem(?:s|med) from|originat(?:es|ed) (?:from|with)|goes back to|went back to|traced (?:back )?to|start(?:s|ed) with|beg(?:ins|an) with|rest(?:s|ed) (?:squarely |solely )?with|l(?:ies|ay) (?:squarely |solely |entirely |mainly |mostly )?with) (?=\S)`,
      'giu',
    ),
    who: 'behind',
    flag: 'The error originated with a contractor.',
    leave: 'The error originated with a stale cache.',
  },
  {
    pattern:
      /\b(?:we|customers|you|users) (?:owe|owed) (?:this|that|it|these|the|all)(?: \p{L}+){0,3} to (?=\S)|\b(?:have|has|can|may) (?:only )?(?=(?:the |an? )?\p{L}+(?: \p{L}+){0,3} to thank for\b)/giu,
    who: 'behind',
    flag: 'We owe this outage to the cable crew.',
    leave: 'We owe this insight to a packet capture.',
  },
  {
    pattern:
      /\b(?:this|that|this one|that one|the (?:outage|incident|downtime|delay|mess|whole thing)|it)(?: is| was|['’]s| falls| fell) (?:all |squarely |entirely |solely |clearly |mostly |purely )?on (?=(?!the (?:call|team)['’])\S)/giu,
    who: 'behind',
    flag: 'This one is on the database team.',
    leave: 'This one is on the status page.',
  },
  {
    pattern:
      /\bthanks to (?=(?![^.,;]{0,60}\b(?:quick|swift|fast|prompt|work|effort|help|support|alert|vigilan|attent|care|report|experience|response|who|action|knowledge)\w*)[^.;]*\b(?:lost|down|wrong|broke\w*|fail\w*|outage|incident|ended up|stuck|unavailable|without|had to|offline|deleted|leaked|exposed|late|delayed|crashed|never|dead|gone|wiped|overwritten)\b)/giu,
    who: 'behind',
    flag: 'Thanks to an installer, the rack was down for a day.',
    leave: 'Thanks to the new cache, no request was lost.',
  },
  {
    pattern:
      /\b(?:has|have|had|needs?|will have|is going to have) to (?:own (?:this|that|it|up)|answer for|explain (?:himself|herself|themselves)|face the consequences|live with (?:this|that))|\bonly (?:itself|himself|herself|themselves) to blame|\bshould (?:explain (?:himself|herself|themselves)|be ashamed|take a hard look)/giu,
    who: 'before',
    flag: 'The vendor has only itself to blame.',
    leave: 'The parser has to own the buffer.',
  },
  {
    pattern:
      /\b(?:is|was|are|were) (?:the )?(?:deployer|engineer|developer|operator|vendor|contractor|admin|administrator|dba|author|reviewer|manager|team|supplier|provider)s?['’]s?(?= ?(?:[.,;]|fault|doing|own|alone|and|not|$))/giu,
    who: 'said',
    flag: 'The fault is the deployer’s, not the tool’s.',
    leave: 'The console is the operator’s main tool.',
  },
  {
    pattern:
      /\b(?:is|was) (?:exactly |precisely |partly )?(?:what (?:got|brought|led|caused|took|put|cost)|why (?:we (?:lost|were|had)|this|it (?:took|broke|failed|happened)|the (?:outage|incident|site|service))|the reason (?:for the|why|that|this|we))\b(?![^.;]*\bno\b)/giu,
    who: 'before',
    flag: 'The team’s attitude is what got us here.',
    leave: 'The retry loop is what got us here.',
  },
  {
    pattern:
      /\bit took (?=(?:\S+ ){1,9}(?:to (?:even|finally|actually|so much as|bother|wake|admit|react|look|answer)))/giu,
    who: 'behind',
    flag: 'It took the vendor an hour to even look at it.',
    leave: 'It took the pod an hour to even start.',
  },
  {
    pattern:
      /\b(?:only (?:then|later|(?:after|when|at|once) [^.;,]{1,60}?)|not until [^.;,]{1,60}?),? did (?=\S)/giu,
    who: 'behind',
    flag: 'Only after an hour did the operator read the message.',
    leave: 'Only after an hour did the pod restart.',
  },
  {
    pattern: /\bfor (?:some|whatever|unknown|unclear) reasons?,? (?=\S)/giu,
    who: 'behind',
    flag: 'For some reason the operator restarted it.',
    leave: 'For some reason the pod restarted.',
  },
  {
    pattern:
      /\b(?:on|under) (?=\S+(?: \S+){0,3}['’]s? watch\b)|\bwith (?=\S+(?: \S+){0,3} at the (?:keyboard|helm|wheel|controls)\b)/giu,
    who: 'behind',
    flag: 'It happened with a contractor at the keyboard.',
    leave: 'It happened with a proxy at the edge.',
  },
  {
    pattern:
      /\bthe (?:very )?same (?:team|person|people|engineer|developer|contractor|vendor|operator|on-call|technician|crew) (?:that|who) (?:had|was|were|has|did|broke|forgot)\b/giu,
    who: 'said',
    flag: 'It was the same crew that had cut the cable.',
    leave: 'It was the same cache that had run full.',
  },
  {
    pattern:
      /\b(?:second|third|fourth|fifth|latest|another|umpteenth) (?:\p{L}+ ){0,2}(?:incident|outage|failure|mess|breakage|regression) (?:\p{L}+ ){0,4}?(?:from|by|at the hands of|courtesy of) (?=\S)/giu,
    who: 'behind',
    flag: 'It is the third outage this year by the same vendor.',
    leave: 'It is the third outage this year by the same cable.',
  },
  {
    pattern:
      /\b(?:an?|any|no) (?:more |truly |really )?(?:experienced|competent|careful|good|decent|sane|sensible|responsible|professional|attentive|serious|proper|real) (?:engineer|operator|developer|dba|reviewer|admin|administrator|sre|on-call|team|programmer|manager|contractor) (?:would|does|knows|always|never|checks|reads|tests)\b/giu,
    who: 'said',
    flag: 'A careful operator checks the label.',
    leave: 'A careful parser checks the label.',
  },
  {
    pattern:
      /\b(?:everyone|everybody|every (?:engineer|developer|operator))(?: \p{L}+){0,4} (?:knows|knew) (?:that|not to|better|this|how)\b/giu,
    who: 'said',
    flag: 'Everybody knows that the disk is small.',
    leave: 'Every client knows that the disk is small.',
  },
  {
    pattern:
      /\bit was (?=(?:\S+ ){1,4}\S+['’]s? (?:job|duty|turn|responsibility|task) to\b)|\bit is (?=(?:\S+ ){1,4}\S+['’]s? (?:job|duty) to (?:catch|check|notice|know|make sure)\b)/giu,
    who: 'behind',
    flag: 'It was the vendor’s job to check.',
    leave: 'It was the scheduler’s job to check.',
  },
  {
    pattern:
      /(?:^|[,;] )(?:once (?:again|more)|yet again|as (?:usual|always|ever|so often)|not for the first time|true to form|for the (?:second|third|fourth|fifth|umpteenth|nth) time (?:this|in|running)(?: \p{L}+){0,2}),? (?=(?:the|our|an?|their)\b)(?![^.;]*\b(?:quick|well|great|thank|success|restor|mitigat|resolv|help))/giu,
    who: 'behind',
    flag: 'Once again the vendor changed the format.',
    leave: 'Once again the pod restarted.',
  },
  {
    pattern:
      /\bun(?:checked|tested|reviewed|noticed|read|seen|reported|addressed|answered|challenged) by (?=\S)/giu,
    who: 'behind',
    flag: 'The note went unread by the crew.',
    leave: 'The field was left unread by the parser.',
  },
  {
    pattern:
      /\b(?:no|without(?: an?)?|lack(?:ing)?(?: of)?(?: an?)?|missing|absence of(?: an?)?|insufficient|inadequate|poor|late|slow|bad|wrong|incorrect|unauthori[sz]ed|hasty|delayed) (?:check|checks|review|test|testing|response|reaction|communication|follow-up|decision|handling|handover|judgement|judgment|planning|preparation|coordination|command|supervision|escalation|verification|validation|documentation)(?: of [^.;,]{1,40}?)? (?:by|from|on the part of) (?=\S)/giu,
    who: 'behind',
    flag: 'The late response by the vendor prolonged it.',
    leave: 'The late response from the replica prolonged it.',
  },
  {
    pattern: /(?<=\b(?:decision|choice)) not to\b/giu,
    who: 'before',
    flag: 'It was the vendor’s decision not to test.',
    leave: 'It was the scheduler’s decision not to wait.',
  },
  {
    pattern: /\bhad (?:only )?one job\b/giu,
    who: 'before',
    flag: 'The crew had one job.',
    leave: 'The worker had one job.',
  },
  {
    pattern: /\bculprit (?:was|is) (?=\S)/giu,
    who: 'behind',
    flag: 'The culprit was a junior developer.',
    leave: 'The culprit was a retry storm.',
  },
  {
    pattern: /\btook (?=[^.;,]{1,50} (?:far |way |much )?too long\b)/giu,
    who: 'behind',
    flag: 'It took the responder far too long to escalate.',
    leave: 'It took the cache far too long to expire.',
  },
  {
    pattern:
      /\b(?:escalation|reaction|decision|acknowledge?ment|call for help) (?:came|was|happened) (?:\w+ )?too late\b/giu,
    who: 'said',
    flag: 'The escalation came much too late.',
    leave: 'The heartbeat came much too late.',
  },
  {
    pattern:
      /\b(?:real|main|actual|underlying|biggest|only) (?:problem|issue) (?:here )?(?:was|is) (?=\S)/giu,
    who: 'behind',
    flag: 'The real problem was the operator.',
    leave: 'The real problem was the lock.',
  },
  {
    pattern: /\bcan(?:not|[’']t| not) be (?:trusted|relied (?:up)?on)\b/giu,
    who: 'before',
    flag: 'The mobile team cannot be trusted with flags.',
    leave: 'The header cannot be trusted.',
  },
];
