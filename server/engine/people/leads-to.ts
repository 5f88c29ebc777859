/**
 * True where an address or the name of a file holds a form of a person: it would leak what the text no longer says.
 *
 * @param keys the forms of the person, in lower case
 */
export function leadsTo(keys: Iterable<string>, url: string): boolean {
  const address = decodable(url).toLowerCase();
  if (address.startsWith('#')) return false;
  if (address.startsWith('mailto:')) return true;
  const parts = address.split(/[/?&=:@]+/).map(lettersOf);
  const words = address.split(/[^\p{L}\p{N}]+/u);
  return [...keys].some((key) => {
    const letters = lettersOf(key);
    return letters.length > 2 && (parts.includes(letters) || words.includes(letters));
  });
}

/** "ann-lee", "Ann.Lee" and "annlee" are one name to whoever made the address. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decodable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
