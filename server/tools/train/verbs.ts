/** Verbs of incidents in the forms that reports use: the past, and the present of minutes and timelines. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Only people do these. */
const HUMAN = words(`
  accept acknowledge admit advise agree announce answer apologise appreciate argue arrive ask assume attend bring brief
  cancel capture chat claim clarify comment communicate complain conclude consult contact contribute coordinate copy
  correct debate debug decide demonstrate describe diagnose discuss document draft email enquire escalate estimate examine
  expect explain express facilitate feel forget formulate gather guess guide help hesitate hypothesise identify ignore
  inform inquire insist inspect interpret interview introduce investigate invite join judge learn mention message
  misinterpret misread mistype misunderstand note observe offer overlook participate phone ping plan point ponder prefer
  prepare present propose question read realise reassure recall recognise recommend remember remind reply request
  research review say search share sign speak speculate spot study submit suggest summarise suspect talk teach tell thank
  think troubleshoot tweet type understand urge verify visit volunteer wait want warn watch wonder work worry write
`);

/** People and systems do these; an object in the first line, none in the second. */
const SHARED = words(`
  add adjust allocate apply archive assign attach block build bump change check clean clear close commit configure
  create cut delete deploy detach detect disable discard drain drop edit enable execute export extend fail find fix flush
  force generate grant halt identify implement import increase initiate insert install isolate kill kick launch limit load
  lower migrate mitigate modify monitor move notify open override page patch pause perform post promote provision publish
  pull purge push raise rebalance reboot rebuild recreate redeploy redirect reduce release reload remove rename renew
  repair replace replay report reproduce reset resize resolve restart restore resume retry revert revoke rewrite roll
  rotate route run scale schedule send set shift silence split start stop suspend swap switch sync tag terminate test
  throttle toggle trace track transfer trigger tune undo uninstall unblock unmount update upgrade upload validate wipe
`);

/** Only systems do these. */
const SYSTEM = words(`
  abort accumulate autoscale balloon break buffer burst collapse compact consume converge corrupt crash deadlock degrade
  desynchronise deteriorate diverge drift duplicate elect emit evict exceed exhaust expire explode failover fill flap
  flatline fluctuate freeze grow hang idle lag leak listen lock loop malfunction misbehave overflow overheat panic peak
  propagate queue rebalance recover refuse reject reindex rendezvous replicate respond return rise saturate segfault shed
  spike spin stall starve stutter surge swell thrash timeout trip truncate vanish
`);

const IRREGULAR: Readonly<Record<string, string>> = {
  break: 'broke',
  bring: 'brought',
  build: 'built',
  burst: 'burst',
  cut: 'cut',
  feel: 'felt',
  find: 'found',
  forget: 'forgot',
  freeze: 'froze',
  grow: 'grew',
  hang: 'hung',
  misread: 'misread',
  misunderstand: 'misunderstood',
  read: 'read',
  rebuild: 'rebuilt',
  reset: 'reset',
  rewrite: 'rewrote',
  rise: 'rose',
  run: 'ran',
  say: 'said',
  send: 'sent',
  set: 'set',
  shed: 'shed',
  speak: 'spoke',
  spin: 'spun',
  split: 'split',
  swell: 'swelled',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  undo: 'undid',
  write: 'wrote',
};

/** Verbs by the slot that they fill in a phrase. */
export const VERBS: Readonly<Record<string, readonly string[]>> = {
  humanly: HUMAN.flatMap(forms),
  commonly: SHARED.flatMap(forms),
  blindly: SYSTEM.flatMap(forms),
};

/** The past twice, for it is the more frequent, and the present. */
function forms(verb: string): readonly string[] {
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`;
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(verb) && /^.{3,4}$|(?:mit|fer|lug)$/.test(verb);
  const stem = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  const past = IRREGULAR[verb] ?? (doubled ? `${verb}${verb.slice(-1)}ed` : `${stem}ed`);
  return [past, past, third];
}
