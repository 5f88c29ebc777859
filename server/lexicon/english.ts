/**
 * Words without which no English text does for long, less those that other languages write alike: "was" is German, "of" and
 * "in" are Dutch, "on" is French. "The pool of connections was empty, and the alert fired after it" holds many,
 * "Der Alarm ging ein, als die Verbindungen erschöpft waren" none.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the and to that with by from this these those been has have had which not be are were but after when while ' +
    'it its an as at for than then they their we our you would could should did does into because before until out'
  ).split(' '),
);
