/**
 * The YAML library nests calls as deep as the text nests values. Near the end of the stack it may have a regular expression
 * compiled, and V8 then ends the whole process instead of throwing, so such texts must not reach it.
 */

/** No settings, front matter or manifest nests as deep as this. */
const DEEPEST = 100;

/** True where a YAML text nests deeper than anything sensible; may take a text for deep that quotes a lot of brackets. */
export function isNestedTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return yaml.split('\n').some(opensMany);
}

/** Each level of a block takes a blank more, or an indicator on the same line. */
function opensMany(line: string): boolean {
  if (line.length <= DEEPEST) return false;
  const blanks = line.search(/[^ ]/);
  const indicators = line.match(/[-?:](?=[ \t])/g)?.length ?? 0;
  return blanks > DEEPEST || indicators > DEEPEST;
}
