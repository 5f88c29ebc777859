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
    pattern: /\b(?:is|was|were|been|are) (?:[a-z]+ly )?(?:the )?(?:fault|doing|work|result) of (?=\S)/giu,
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
    pattern: /\b(?:because of|due to|down to|caused by|came from|as a result of) (?=\S)/giu,
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
    pattern: /\bculprit (?:was|is) (?=\S)/giu,
    who: 'behind',
    flag: 'The culprit was a junior developer.',
    leave: 'The culprit was a retry storm.',
  },
];
