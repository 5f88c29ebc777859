/** Names of people as postmortems write them. */
import type { Gazetteers } from './gazetteers.js';
import { productsLikeNames, wordsLikeNames } from '../../lexicon/look-alikes.js';
import type { Random } from './random.js';

/** The first names most colleagues have: they are drawn more often than the long tail of the lists. */
const FREQUENT =
  `Aaron Abby Adam Adrian Agnieszka Ahmed Aisha Akira Alan Alejandro Alex Alexandra Ali Alice Alicia Amanda Amir Amit Amy
  Ana Anders Andre Andrea Andrei Andrew Andy Angela Anita Anjali Ankit Anna Anne Anthony Anton Antonio Arjun Arun Ashley
  Ben Benjamin Beth Bilal Boris Brad Brandon Brian Bruno Caleb Camille Carl Carla Carlos Carol Caroline Charlie Chen Chloe
  Chris Christian Christina Claire Claudia Colin Connor Craig Dan Daniel Daniela Dave David Deepak Denis Derek Diana Diego
  Dmitri Dominik Don Donna Doug Dylan Ed Eduardo Elena Eli Elisa Elizabeth Emily Emma Eric Erik Erin Esther Ethan Eva Evan
  Fatima Felix Fernando Filip Francesca Francois Fred Gabriel Gareth Gary George Giulia Giovanni Greg Guillaume Gustavo
  Hana Hannah Hans Harry Hassan Heather Helen Henrik Henry Hiroshi Hugo Ian Ibrahim Igor Ines Ingrid Irene Isaac Isabel
  Ivan Jack Jacob Jaime Jake James Jamie Jan Jane Jason Javier Jean Jeff Jen Jennifer Jeremy Jerome Jess Jessica Jim Jing
  Joan Joe Joel Johan John Jon Jonas Jonathan Jorge Jose Josh Juan Judy Julia Julie Julien Justin Kai Karen Karl Karthik
  Kate Katherine Kathy Katie Keith Kelly Ken Kevin Kim Kira Klaus Kumar Kyle Lars Laura Lauren Laurent Lea Lena Leo Leon
  Li Liam Lin Linda Lisa Liu Liz Lorenzo Louis Luca Lucas Lucy Luis Lukas Lydia Magnus Manuel Marc Marco Marcus Maria
  Marie Marina Mario Martin Mary Mateo Matt Matthew Maya Megan Mei Melissa Michael Michelle Miguel Mika Mike Milan Ming
  Mohammed Molly Monica Nadia Naomi Natalie Nathan Neha Neil Nick Nicole Nikhil Nina Noah Nora Oleg Olga Oliver Olivia
  Omar Pablo Paolo Patricia Patrick Paul Paula Pedro Peter Phil Pierre Piotr Priya Rachel Rafael Raj Rajesh Ralph Ramesh
  Raul Rebecca Ricardo Richard Rita Robert Roberto Rohan Roman Ron Rosa Ross Russell Ryan Sam Samantha Samir Samuel Sandra
  Sanjay Santiago Sara Sarah Scott Sean Sebastian Sergei Shannon Shreya Simon Sofia Sonia Sophie Stefan Stephanie Stephen
  Steve Steven Stuart Sunil Susan Suresh Sven Svetlana Tara Ted Teresa Theo Thomas Tim Tina Toby Todd Tom Tomas Tony
  Tracy Tuan Uma Valentina Vera Veronica Vijay Vikram Vincent Vlad Wei Wendy William Xavier Yan Yara Yasmin Yuki Yusuf
  Yvonne Zach Zoe`.split(/\s+/);

/** The share of first names that are also names of products, places or ordinary words: as frequent as those things. */
const LOOKALIKES = { alone: 0.6, withSurname: 0.15 };

const PARTICLES = [
  'van',
  'van der',
  'van den',
  'de',
  'de la',
  'von',
  'di',
  'da',
  'dos',
  'bin',
  'al',
  'ter',
  'del',
];

/** Draws names of people. */
export interface PeopleFiller {
  /** A name in any of its forms. */
  readonly person: () => string;
  readonly first: () => string;
  readonly full: () => string;
}

/** Names drawn from the lists. A share of the first names are also names of products, places or ordinary words. */
export function peopleFiller(random: Random, lists: Gazetteers): PeopleFiller {
  const first = (lookalikes = LOOKALIKES.alone) => {
    if (random.chance(lookalikes))
      return random.pick(random.chance(0.5) ? productsLikeNames : wordsLikeNames);
    if (random.chance(0.05)) return madeUp(random);
    if (random.chance(0.5)) return random.pick(FREQUENT);
    if (random.chance(0.08)) return `${random.pick(FREQUENT)}-${random.pick(FREQUENT)}`;
    return random.pick(random.chance(0.5) ? lists.englishFirstNames : lists.firstNames);
  };
  const surname = () => {
    if (random.chance(0.08)) return madeUp(random);
    const one = random.pick(lists.surnames);
    if (random.chance(0.04)) return `${one}-${random.pick(lists.surnames)}`;
    if (random.chance(0.06)) return `${random.pick(PARTICLES)} ${one}`;
    return random.chance(0.03) ? random.pick(['Mc', 'O’', "O'", 'Mac', "D'"]) + one : one;
  };
  const initial = () => 'ABCDEFGHIJKLMNOPRSTVWYZ'.charAt(random.below(23));
  const full = () => {
    const roll = random.next();
    if (roll < 0.05) return `${first(LOOKALIKES.withSurname)} ${initial()}. ${surname()}`;
    if (roll < 0.09) return `${first(LOOKALIKES.withSurname)} ${first(0)} ${surname()}`;
    return `${first(LOOKALIKES.withSurname)} ${surname()}`;
  };
  const person = () => {
    const roll = random.next();
    if (roll < 0.45) return first();
    if (roll < 0.78) return full();
    if (roll < 0.86) return `${initial()}. ${surname()}`;
    if (roll < 0.89) return `${initial()} ${surname()}`;
    if (roll < 0.93) return `${first()} ${initial()}${random.chance(0.5) ? '.' : ''}`;
    return surname();
  };
  return { person, first, full };
}

const ONSETS = 'b br ch d dr f g gr h j k kr l m n p pr r s sch sh st sz t th tr v w y z zh'.split(' ');
const VOWELS = 'a e i o u ae ai au ei ia ie oo ou'.split(' ');
const CODAS = 'ck d l ll m n nd ng r rd rg rt s ski sen son tz vic wicz yan'.split(' ');

/** A name that is in no list. */
export function madeUp(random: Random): string {
  const inner = random.chance(0.5) ? random.pick(ONSETS) + random.pick(VOWELS) : '';
  const name = random.pick(ONSETS) + random.pick(VOWELS) + inner + random.pick(CODAS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
