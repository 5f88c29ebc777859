/** How texts tell what an incident did to customers, and how it was noticed. */

/** A figure, written in digits or as a word, or the plain statement that nobody was affected. */
export const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|half|third|quarter|dozens?)\b|\b(?:no|zero|not any|none of (?:the|our)) (?:\w+ )?(?:users?|customers?|clients?|requests?|data|impact|downtime|loss|effects?|orders?|payments?|funds?|members?|services?)\b|\bnobody\b|\bno one\b|\bnot affected\b|\bunaffected\b/i;

/** A stretch of time, or two points in time. */
export const DURATION =
  /\b(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|an|a) ?-?(?:s|sec(?:ond)?s?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?)\b|\d{1,2}:\d{2}|\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:no|zero) (?:\w+ )?(?:downtime|impact|users?|customers?)\b/i;

/** Words that stand where a count of people or requests belongs. */
export const VAGUE_QUANTITY =
  /\b(?:some|several|many|a few|few|numerous|various|a number of|a (?:small|large|good|significant|certain) (?:number|amount|share|portion|percentage|fraction|subset) of|a (?:subset|portion|fraction|lot|handful|minority|majority) of|lots of|a lot of|most|a significant (?:number|amount|share|part)|multiple) (?:of )?(?:the |our |its |these )?(?:\p{L}+ ){0,2}(?:users?|customers?|clients?|tenants?|merchants?|requests?|queries|orders?|payments?|jobs?|messages?|e-?mails?|events?|builds?|errors?|calls?|visitors?|members?|accounts?|transactions?)\b/iu;

/** Words that make an incident smaller than a figure would. */
export const SOFTENED_IMPACT =
  /\b(?:minor |small |slight |little |brief |short |tiny )?(?:blip|hiccup|glitch|snafu|hick-up)s?\b|\b(?:minor|slight|small|negligible|minimal|little|limited|brief|momentary|short[- ]lived|temporary) (?:\p{L}+ )?(?:issues?|problems?|inconveniences?|disruptions?|impact|outages?|interruptions?|downtime|degradation|delays?|slow-?downs?)\b/iu;

/** A rise or fall to a bare number: "errors rose to 40." */
export const BARE_NUMBER =
  /\b(?:rose|risen|increased|grew|jumped|climbed|spiked|peaked|dropped|fell|went (?:up|down)|decreased) (?:(?:from \d[\d,.]{0,12} )?(?:to|by|at)) \d[\d,]{0,12}(?:\.\d{1,6})?(?=[.,;:!)]?(?:\s*$|\.\s|[,;)]\s))/i;

/** Says that those who use the service noticed first. */
export const TOLD_BY_CUSTOMERS =
  /\b(?:customers?|users?|clients?|tenants?|merchants?|community|members?|visitors?|readers?) (?:\p{L}+ ){0,2}(?:reported|report|noticed|complained|complaints?|told|contacted|alerted|wrote|notified|pointed|asked|tickets?|called|reports?|raised|opened)\b|\b(?:reported|raised|noticed|flagged|discovered|detected|notified|alerted|told|found) (?:to us |first |initially |manually )?(?:by|from|through|via) (?:\p{L}+ ){0,3}(?:customers?|users?|clients?|tenants?|merchants?|community|members?|visitors?|support|twitter|social media)\b|\b(?:support tickets?|customer reports?|user reports?|bug reports?|complaints?)\b/iu;
