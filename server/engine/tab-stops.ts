/** A date, or a date and time, that a template leaves open. */
const DATE = /^YYYY-MM-DD(?: HH:MM)?/;

/** Text as it may stand in a snippet: what would begin a tab stop stands for itself. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * Lines of a template as a snippet: every title, question and date becomes a tab stop that holds the prompt. Behind a
 * "why" of a numbered ladder the stop stands behind the question, for the answer belongs beside it.
 *
 * @param first the number of the first tab stop
 */
export function withTabStops(lines: readonly string[], first = 1): readonly string[] {
  let count = first;
  const stop = (prompt: string) => `\${${count++}${prompt && ':'}${snippetText(prompt)}}`;
  return lines.map((line) => stopsIn(line, stop));
}

function stopsIn(line: string, stop: (prompt: string) => string): string {
  if (line.startsWith('# ')) return `# ${stop(line.slice(2))}`;
  if (line.startsWith('|'))
    return line
      .split('|')
      .map((cell) => inCell(cell, stop))
      .join('|');
  if (/^\d+\. Why\b.*\?$/.test(line)) return `${snippetText(line)} ${stop('')}`;
  const marker = /^(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? '';
  const rest = line.slice(marker.length);
  const date = DATE.exec(rest)?.[0] ?? '';
  const text = rest.slice(date.length).trimStart();
  if (!date && !text.includes('?')) return snippetText(line);
  const asked = text.includes('?') ? stop : snippetText;
  return [marker + (date && stop(date)), asked(text)].filter(Boolean).join(date ? ' ' : '');
}

function inCell(cell: string, stop: (prompt: string) => string): string {
  const text = cell.trim();
  if (!text.includes('?') && !DATE.test(text)) return snippetText(cell);
  // With its padding, so that the bars of the rows stay below each other.
  return cell.replace(text, () => stop(text));
}
