/** Terms of the trade that hold a word of blame and mean none; no rule on wording sees what they say. */
import { listed } from './wording.js';

export const termsOfArt: readonly string[] = listed(`
  blame view, git blame, svn blame, blame layer, blameless, blame-free, fault tolerance, fault tolerant, fault-tolerant,
  fault injection, fault domain, fault domains, page fault, page faults, segmentation fault, ground fault, double fault,
  error budget, error budgets, error rate, error rates, error handling, error code, error codes, error message,
  error messages, user error message, human-in-the-loop, human in the loop, mistake-proof, mistake-proofing, poka-yoke,
  dead man's switch, kill switch, kill switches, fail-safe, fail-open, fail-closed, failure mode, failure modes,
  failure domain, failure domains, single point of failure, single points of failure, points of failure, dumb pipe,
  dumb terminal, dumb-init, lazy loading, lazy load, lazy evaluation, lazy initialisation, lazy initialization, lazy init,
  naive Bayes, naive datetime, naive timestamp, naive algorithm, sloppy quorum, bad request, bad requests, bad gateway,
  bad gateways, bad block, bad blocks, bad sector, bad sectors, bad data, poor cache locality, culprit commit,
  culprit finder, junior-queue, disaster recovery, catastrophic backtracking, sanity check, sanity checks, hero image,
  hero banner, penalty box, rogue access point, rogue process, rogue DHCP, guilty process, admission controller,
  false negative, false positive, orphan process, zombie process, dirty read, race condition
`);
