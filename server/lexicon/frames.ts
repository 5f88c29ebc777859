/** Deeds that are told to somebody's discredit by what stands around the verb, and not by the verb. */
import type { Frame } from '../engine/grammar/frames.js';

/** A frame with a sentence to flag and one to leave. */
export interface ExampleFrame extends Frame {
  readonly flag: string;
  readonly leave: string;
}

/** Up to so many words, none of which opens another clause. */
const words = (most: number): string =>
  String.raw`(?:(?!(?:and|but|that|which|who|because|since|as|after|before|when|while|so|if|until)\b)[^\s,;:!?()]+,? ){0,${most}}`;

const frame = (
  hint: RegExp,
  pattern: string,
  flag: string,
  leave: string,
  ofSubject = false,
): ExampleFrame => ({
  hint: new RegExp(hint.source, 'u'),
  pattern: new RegExp(pattern, 'yu'),
  flag,
  leave,
  ofSubject,
});

/** What is done to set a wrong thing right, or to learn of it, is no mistake. */
const NOT_MENDING = String.raw`(?!(?:had |has |was |were |have |been )*(?:see|saw|seen|notic|find|found|fix|correct|report|replac|detect|get|got|receiv|suspect|identif|show|discover|repair|spot|remov|delet(?:e|es|ed) the wrong (?:rows|records|entries|data|value)|revert|roll|explain|confirm|search|recogni|realis|realiz|mark|flag|undo|undid|describ|return|observ|investigat|rul|reject|learn)\p{L}*)`;

/** The right thing missed: another object, place, order or time than the one that was meant. */
export const wrongObjects: readonly ExampleFrame[] = [
  frame(
    /\bwrong\b/i,
    String.raw`${NOT_MENDING}${words(9)}(?:the |a |an |its |their |our )?wrong (?!was\b|with\b)\p{L}+`,
    'The operator restarted the wrong node.',
    'The operator corrected the wrong entry.',
  ),
  frame(
    /\b(?:bad|broken|buggy|faulty|flawed|un\w+|incorrect|invalid|erroneous|defective|malformed|dangerous|risky|half-\w+|sloppy|outdated|obsolete|misleading|false|inaccurate|inefficient|ill-advised|questionable|dubious)\b/iu,
    String.raw`(?:had |has |have )?(?:deploy|push|ship|merg|wrote|writ|commit|releas|appl|ran\b|run\b|execut|issu|set\b|enter|us|gave|giv|provid|made|mak|sent|send|upload|configur|creat|chose|choos|pick|typ|install|submit|import|publish|approv|copied|past)\p{L}* ${words(4)}(?:bad|broken|buggy|faulty|flawed|untested|unreviewed|unapproved|unvalidated|unverified|unsafe|incorrect|invalid|erroneous|defective|malformed|dangerous|risky|unauthori[sz]ed|unannounced|undocumented|half-finished|half-baked|sloppy|outdated|obsolete|misleading|false|inaccurate|inefficient|ill-advised|questionable|dubious) (?!(?:data|requests?|sectors?|blocks?|pods?|nodes?|hosts?|disks?|instances?|certificates?|replicas?|positives?|alarm)\b)\p{L}+`,
    'The contractor pushed a broken build.',
    'The pipeline pushed a broken build.',
  ),
];

const NORM = String.raw`(?:run ?books?|play ?books?|procedures?|polic(?:y|ies)|process(?:es)?|rules?|guidelines?|guidance|instructions?|checklists?|conventions?|standards?|freeze|embargo|manual|documentation|docs|protocols?|agreements?|advice|warnings?|banner|reminders?|objections?|concerns|recommendations?|orders|requests|alarms?|red flags|signs)`;
const NORM_ACT = String.raw`(?:check|test|verify|validat|review|read|ask|call|pag|escalat|wait|follow|consult|confirm|look|think|us(?=ing the (?:tool|runbook|pipeline|proper|official|standard|approved))|tell|inform|notify|announc|document|rais|report|coordinat|discuss|investigat|find|stop|do|go|admit|tak(?=ing (?:responsib|care|the time))|fix)ing`;
const PLACE = String.raw`(?:staging|(?:the |a )?(?:read )?replica|(?:the |a )?(?:test|canary|standby|sandbox|staging|copy|secondary|spare|dry run|backup|single|intended|designated|right|correct)\b)`;

/** Deeds against what is written, said or usual. */
export const againstNorms: readonly ExampleFrame[] = [
  frame(
    /\b(?:instead of|rather than)\b/i,
    String.raw`${words(14)}(?:instead of|rather than) (?:\p{L}+ly )?(?:${NORM_ACT}\b|(?:on |in |to |at |from |against )?${PLACE})`,
    'The operator rebooted it instead of reading the message.',
    'The client rebooted instead of reading the message.',
  ),
  frame(
    /\b(?:despite|in spite of|against|contrary to|in defiance of|regardless of|notwithstanding|in violation of|with no regard|outside of?)\b/i,
    String.raw`${words(14)}(?:despite|in spite of|against|contrary to|in defiance of|regardless of|in violation of|with no regard (?:for|to)) ${words(3)}${NORM}`,
    'The engineer deployed it despite the freeze.',
    'The job ran despite the freeze.',
  ),
  frame(
    /\b(?:even )?though\b|\balthough\b/i,
    String.raw`${words(14)}(?:even though|although|though) (?:${words(5)}(?:says?|said|warn(?:s|ed)?|asks?|asked|forbids?|forbade|states?|stated|calls? for|called for|requires?|required|prohibits?|recommend(?:s|ed)|told|reminded|advised|agreed|knew|known|documented|forbidden|warned)\b)`,
    'The engineer deployed it even though the calendar said freeze.',
    'The engineer deployed it although the queue was long.',
  ),
  frame(
    /\bas (?:the|our|agreed|required|instructed|documented|is|was)\b/i,
    String.raw`${words(12)}(?:rather than|instead of|and not) ${words(9)}as (?:(?:the|our) )?(?:${NORM}|agreed|required|instructed|documented)`,
    'The engineer restarted them together rather than one by one, as the runbook demands.',
    'The engineer restarted them one by one, as the runbook demands.',
  ),
  frame(
    /\bbefore \p{L}+ing\b|\bafterwards\b|\blater\b/iu,
    String.raw`${words(12)}before (?:even |properly |actually )?(?:reading|checking|asking|verifying|testing|looking|thinking|confirming|understanding|telling|informing|warning|consulting|validating|announcing|securing|backing up)\b|${words(8)}first,? (?:and|then) (?:only )?(?:asked|thought|read|told|tested|checked|looked|informed|warned|announced|planned|apologi[sz]ed)\b[^.;]{0,40}?\b(?:afterwards|later|second)`,
    'The operator pressed enter before reading the prompt.',
    'The client sent it before reading the prompt.',
  ),
  frame(
    /\bon (?:his|her|their|its) own\b/i,
    String.raw`(?:had |have |has )?(?:chang|deploy|merg|restart|decid|remov|delet|upgrad|rotat|renam|disabl|switch|chose|ran|push|mov|releas)(?!ing)\p{L}*\b ${words(9)}on (?:his|her|their|its) own\b`,
    'The vendor changed the format on its own.',
    'The pod restarted on its own.',
  ),
];

const LEAD_NORM = String.raw`(?:(?:the|all|our|their|his|her|any|every|clear|explicit|repeated|several|written|standing|known|prior|earlier|previous|better) ){0,3}(?:${NORM}|judge?ment)`;

/** What opens the sentence and holds the deed behind it against its doer. */
export const openings: readonly ExampleFrame[] = [
  {
    inFront: true,
    hint: /^(?:and |but |so )?(?:against|contrary to|despite|in spite of|regardless of|in (?:breach|violation|defiance) of)\b/i,
    pattern: new RegExp(
      String.raw`^(?:and |but |so )?(?:against|contrary to|despite|in spite of|regardless of|in (?:breach|violation|defiance) of) ${LEAD_NORM},? $`,
      'iu',
    ),
    flag: 'Against advice, the team went live on a Friday.',
    leave: 'Against the replica, the team ran a second query.',
  },
  {
    inFront: true,
    hint: /\b(?:clear|explicit|unambiguous|obvious),? (?:but|yet)\b/i,
    pattern: new RegExp(
      String.raw`\b${NORM} (?:was|were|is|are) (?:\w+ly |very |quite )?(?:clear|explicit|unambiguous|obvious),? (?:but|yet) $`,
      'iu',
    ),
    flag: 'The instructions were clear, but the technician rebooted both switches.',
    leave: 'The sky was clear, but the technician stayed inside.',
  },
];

/** The same again, held against whoever did it before. */
export const again: readonly ExampleFrame[] = [
  {
    inFront: true,
    hint: /^(?:and |but )?(?:once again|yet again|as (?:usual|always|so often)|for the \w+ time)\b/i,
    pattern:
      /^(?:and |but )?(?:once again|yet again|as (?:usual|always|so often)|for the (?:second|third|fourth|fifth|umpteenth|hundredth) time),? $/iu,
    flag: 'Once again the mobile team shipped on a Friday.',
    leave: 'On Monday the mobile team shipped again.',
  },
];

/** How it was done, where the manner is the reproach. */
export const manners: readonly ExampleFrame[] = [
  frame(
    /\bstraight (?:to|on|onto|into|in)\b/i,
    String.raw`(?:push|deploy|ship|releas|commit|merg|went|wrote|ran|test|appl|edit|chang|made)\p{L}* ${words(6)}straight (?:to|on|onto|into|in) (?:prod|production|live|main|master|the live \p{L}+)\b`,
    'The release manager pushed the build straight to production.',
    'The pipeline pushed the build straight to production.',
  ),
  frame(
    /, which (?:was|turned|proved)\b/i,
    String.raw`(?:had )?(?:assum|thought|believ|expect|suppos|decid|conclud)\p{L}*[^.;]{1,100}, which (?:was|turned out(?: to be)?|proved(?: to be)?) (?:\p{L}+ )?(?:wrong|false|incorrect|untrue|a mistake)\b`,
    'The operator assumed that the lock was free, which was wrong.',
    'The operator assumed that the lock was free, which the dashboard showed.',
  ),
  frame(
    /\boutside (?:of )?(?:the|our|any)\b/i,
    String.raw`${words(10)}outside (?:of )?(?:the |our |any )(?:process|procedure|change process|change window|maintenance window|approved window|pipeline|rules)\b`,
    'An administrator changed it outside of the process.',
    'An administrator changed it outside of business hours.',
  ),
  frame(
    /\b(?:to save|out of|off the top|for fun|at random|on a whim|on a hunch|in haste|in a hurry|in a rush|without (?:a|much|any|so much|another|giving|further|bothering|even)|on (?:his|her|their|its) own|by gut|for no|with no|half asleep|in one go|from memory|single-handed)/i,
    String.raw`${words(14)}(?:to save (?:time|effort|himself|herself|themselves|a few|some|the trouble)|out of (?:habit|laziness|pride|spite|boredom|impatience|convenience|fear|curiosity|frustration|ignorance)|off the top of|for fun|at random|on a whim|on a hunch|in haste|in a hurry|in a rush|on (?:his|her|their|its) own (?:initiative|authority|accord|terms)|by gut feeling|for no (?:good |apparent |clear |obvious )?reason|with no (?:plan|thought|regard|idea|warning|notice|explanation|clue)|half asleep|from memory|without (?:a (?:second )?(?:thought|word|plan|care|clue|second look|glance|dry run|backup|ticket|rollback plan)|much (?:thought|care)|any (?:thought|plan|warning|notice|care|explanation|idea|regard|attempt|preparation|coordination|consultation|hesitation)|so much as|another thought|giving|further thought|bothering|even \p{L}+ing))`,
    'The operator removed the lock on a whim.',
    'The operator removed the lock at 14:02.',
  ),
  frame(
    /\bmanaged to\b|\bwent and\b/i,
    String.raw`managed to (?:\p{L}+ly )?(?:break|delete|lose|drop|wipe|take (?:down|out|offline)|bring down|crash|corrupt|lock|miss|overwrite|destroy|kill|forget|overlook|ignore|mess|trigger|disable|expose|leak|erase|unplug|ruin|confuse)\b|went and \p{L}+ed\b`,
    'The contractor managed to lose the only copy.',
    'The contractor managed to restore the only copy.',
  ),
  frame(
    /\b(?:idea|fine|okay?|safe|wise|clever|smart|enough|sufficient|important|urgent|unnecessary|worth|necessary|else|assumed)\b/i,
    String.raw`(?:thought|decided|figured|felt|found|considered|deemed) (?:that )?it (?:was |would be |to be )?(?:a (?:good|great|fine|clever|brilliant) idea|fine|okay?|safe|wise|clever|smart|good enough|enough|not (?:important|urgent|necessary|worth)|unnecessary|unimportant|beneath|optional)|(?:thought|decided|figured|assumed|supposed|expected|hoped) (?:that )?(?:someone|somebody|others?|another team|anybody|everyone) else (?:would|had|was)|(?:simply|just|merely|blindly|wrongly|again) assumed|assumed [^.;]{1,80}? (?:and (?:did not|didn.t|never)|without)\b`,
    'The operator decided it was a good idea to reboot.',
    'The operator decided to reboot.',
  ),
  frame(
    /\b(?:more (?:than|time)|rather than|over|opposite|arguing|bickering|debating|chatting|guessing|riskiest|worst|easiest|easy|laziest|lazy|cheapest|most dangerous|pleased|always do\w*)\b/i,
    String.raw`(?:trusted|believed) ${words(6)}(?:more than|rather than|over) |spent more (?:time|effort|energy) ${words(5)}than |spent ${words(6)}(?:arguing|bickering|chatting|guessing|blaming)\b|did (?:exactly )?the opposite|did (?:as|what|whatever) (?:he|she|they|it) (?:pleased|liked|wanted|always do\p{L}*)|(?:chose|picked|took|opted for|went for|went with|settled for) the (?:riskiest|worst|easy|easiest|laziest|lazy|cheapest|most dangerous)\b`,
    'The operator did the opposite of what was asked.',
    'The valve did the opposite of what was asked.',
  ),
  frame(
    /\b(?:anyway|nevertheless|nonetheless|regardless|all the same|as (?:if|though)|playground|toy|sandbox|cowboys?|joke|formality|game)\b/i,
    String.raw`(?!(?:found|fixed|noticed|solved|recovered|restored)\b)${words(12)}\p{L}+,? (?:anyway|nevertheless|nonetheless|all the same|regardless)(?= ?(?:[.,;!]|$))|${words(8)}(?:as (?:if|though) (?:nothing|it|they|he|she|everything|the \p{L}+ (?:was|were|had|did))|like (?:a |an )?(?:playground|toy|sandbox|cowboys?|joke|formality|game))\b`,
    'The engineer deployed it anyway.',
    'The pipeline deployed it anyway.',
  ),
];

/** Habits told as a trait. */
export const habits: readonly ExampleFrame[] = [
  frame(
    /\b(?:habit|history|tendency|reputation|record|keeps?|kept|tends?)\b/i,
    String.raw`(?:has|have|had) (?:a|an) (?:\p{L}+ ){0,2}(?:habit|history|tendency|reputation|track record) (?:of|for|to)\b|keeps? (?:on )?(?!(?:track|pace|run|us|work|grow|com)\p{L}*\b)\p{L}+ing\b|kept (?:on )?(?:pushing|clicking|insisting|poking|guessing|merging|deploying|arguing|tweaking)\b|tends? to (?:forget|ignore|skip|rush|panic|blame|overlook|assume|merge|deploy|break)`,
    'The vendor has a habit of changing the format.',
    'The client has a history of 30 days.',
  ),
  frame(
    /\b(?:known|used to|accustomed|blind|deaf|immune|numb|as)\b/i,
    String.raw`(?:is|was|are|were) (?:well )?known (?:for|to) (?!be\b|have\b|work\b)|(?:had |have |has )?(?:grown|got|gotten|become|became) (?:used|accustomed|blind|deaf|immune|numb) to\b|${words(10)}as (?:so often|(?:it|he|she|they) (?:does|do|did|always do\p{L}*|often do\p{L}*)|every (?:time|year|quarter|month|release))\b`,
    'The vendor is known for late changes.',
    'The client is known for late changes.',
    true,
  ),
];

/** Time held against those who took it. */
export const tooLate: readonly ExampleFrame[] = [
  frame(
    /\btoo (?:early|soon|hastily|quickly|eagerly)\b/i,
    String.raw`(?:gave up|stopped|left|quit|escalat|act|react|decid|merg|restart|conclud|clos|proceed|releas|deploy)\p{L}*\b ${words(8)}(?:far |much |way )?too (?:early|soon|hastily|quickly|eagerly)\b`,
    'The responder gave up too early.',
    'The watchdog gave up too early.',
  ),
  frame(
    /\b(?:longer than|hours? (?:later|late)|minutes late|at (?:his|her|their) leisure|in no hurry|no sense of urgency|sweet time|own (?:sweet )?time|their time|his time|her time|its time)\b/i,
    String.raw`(?:took (?:his|her|their|its) (?:own |sweet |own sweet )?time|was in no hurry|were in no hurry|${words(8)}(?:with )?no sense of urgency|${words(8)}(?:an hour|hours|minutes|days) late\b|${words(6)}(?:longer|later) than (?:necessary|needed|it should|they should|acceptable))`,
    'The vendor took its time.',
    'The retry took its backoff time.',
  ),
  frame(
    /\btook .{1,40} to\b|\bwaiting\b/i,
    String.raw`took (?:\S+ ){1,4}?(?:hours|days|weeks|months|ages|forever) to (?:even |finally )?(?:answer|reply|react|respond|look|wake|call back|get back|bother|notice|realise|realize|admit|accept)\b|kept (?:us|them|customers|everyone|everybody|users|the \p{L}+) waiting`,
    'The vendor took five days to answer.',
    'The queue took five days to answer.',
  ),
];

/** Knowledge and chances held against those who had them. */
export const chances: readonly ExampleFrame[] = [
  frame(
    /\b(?:warned|told|reminded|asked|advised|chance|time|opportunity|reason|warning|notice|everything|all the|plenty|ample|every|aware|front of|open|known)\b/i,
    String.raw`(?:(?:had|was|were) (?:already |repeatedly |explicitly |clearly |specifically )?(?:been )?(?:already |repeatedly |explicitly |clearly |specifically )?(?:warned|reminded|told|advised|asked) (?:${words(6)})?(?:not to|twice|three times|several times|many times|repeatedly|again and again|before|beforehand|in advance|more than once|weeks|months|about th(?:is|e exact|is exact)|of th(?:is|e) (?:risk|danger|exact))|(?:had|has) (?:had )?(?:every|ample|plenty of|more than enough|all the|months of|weeks of|days of|hours of|years of) (?:chance|opportunit|reason|time|notice|warning|information|signal|sign|data|right)\p{L}*|(?:had|has) (?:been aware|known) ${words(10)}(?:for|since) (?:the |\p{L}+ )?(?:months|weeks|days|years|hours|weekend|spring|summer|autumn|winter|last|a|january|february|march|april|may|june|july|august|september|october|november|december)|(?:was|were) (?:fully|well|perfectly|already|painfully) aware)`,
    'The vendor had been warned twice.',
    'The vendor had been told of the new date.',
    true,
  ),
  frame(
    /\bhad to be\b/i,
    String.raw`had to be (?:chased|begged|dragged|pushed|persuaded|pressed|forced|reminded|nagged|talked into|(?:told|asked|paged|called) (?:\p{L}+ ){0,2}(?:times|twice|again))`,
    'The vendor had to be reminded.',
    'The cache had to be reminded.',
    true,
  ),
  frame(
    /\b(?:the whole time|all along|nowhere|no (?:reason|business|right|cause)|the only)\b/i,
    String.raw`had ${words(9)}(?:the whole time|all along)|(?:was|were) nowhere (?:to be|near)|had no (?:reason|business|right|cause) to (?:be|do|touch|run|change|use)\b|(?:was|were) the only (?:ones?|person|people|engineer|team)s? (?:who|that|not to) ?(?:did|had|was|were)?(?: not|n.t)?\b`,
    'The contractor was nowhere to be seen.',
    'The setting was nowhere to be seen.',
    true,
  ),
];

/** Things left as they should not be, and decisions not to act. */
export const leftUndone: readonly ExampleFrame[] = [
  frame(
    /\bleft\b|\bleaving\b/i,
    String.raw`(?:had )?left (?!(?:the|a|an) (?:call|meeting|company|room|team|incident|channel|office|building|project|war room|bridge)\b)${words(6)}(?:on\b(?! \d| the| \p{L}+day)|open|running|enabled|disabled|unattended|unprotected|unlocked|exposed|half-done|half-finished|unfinished|switched (?:on|off)|turned (?:on|off)|as (?:it|they) (?:was|were)|hanging|lying around|behind|out|untouched|unresolved|unread|unanswered|unpatched|undocumented|untested|wide open|to (?:rot|chance|luck|others)|with no \p{L}+|without \p{L}+|in a (?:mess|broken|bad)|for (?:the next|later|tomorrow|monday|others|somebody|someone)\b)`,
    'Somebody left the valve open.',
    'The job left the valve open.',
  ),
  frame(
    /\b(?:chose|decided|opted|preferred|elected|saw|felt|content|happy|reluctant|unwilling|afraid|keen|eager|could n.t|inclined|determined|too)\b/i,
    String.raw`(?:chose|decided|opted|elected|preferred) (?:instead )?(?:not to (?!roll|fail|restart|reboot|revert|deploy|proceed|continue|restore)|(?:simply |just )?to (?:ignore|skip|bypass|wait until|sit|leave it|dismiss|disregard|go home|postpone|put off|look away|keep quiet|say nothing|do nothing|rush|cut|clean up))|(?:saw|felt|found|had) (?:no|little) (?:need|reason|urgency|point|interest) (?:to|in|for)\b|(?:was|were) (?:content|happy|quite happy|only too happy) to|(?:was|were) (?:reluctant|unwilling|afraid|ashamed|too (?:proud|lazy|busy|slow|stubborn|shy|scared|sure|impatient)) to\b|(?:was|were) (?:eager|keen|determined|desperate|impatient) to (?:finish|ship|leave|go|impress|get)`,
    'The operator chose not to report it.',
    'The operator decided to report it.',
    true,
  ),
  frame(
    /\b(?:back to (?:sleep|bed|work)|home|lunch|holiday|vacation|asleep|phone|drinks?|pub|coffee|chatting|elsewhere|moved on|carried on|went on)\b/i,
    String.raw`(?:(?:went|gone|going) (?:straight |right )?(?:back to (?:sleep|bed)|(?:to|for|out for|off to) (?:a )?(?:lunch|dinner|coffee|drinks?|bed|the pub|smoke))|(?:fell|was|were) (?:fast |sound |half )?asleep|(?:was|were) (?:busy )?(?:chatting|playing|texting|scrolling|gossiping|browsing)|moved on (?:to|without|regardless)|(?:carried|went) on as if\b)`,
    'The responder acknowledged the page and went back to sleep.',
    'The process went back to sleep.',
  ),
  frame(
    /\bcould wait\b|\bfind out\b|\b(?:that|it) was (?:not|n.t) (?:urgent|important)\b/i,
    String.raw`(?:decided|thought|felt|figured|assumed|concluded|judged) (?:that )?(?:it|this|that|the \p{L}+) (?:could wait|was(?: not|n.t) (?:urgent|important|worth))|let (?:us|the others|others|everyone|customers) find out`,
    'The operator decided it could wait.',
    'The scheduler decided it could wait.',
  ),
];
