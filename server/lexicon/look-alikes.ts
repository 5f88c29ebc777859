/** Names of people that also name something else. No list can tell which: only what stands around the word can. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names of products that are also names of people; only the clause tells which. */
export const productsLikeNames = words(`
  Jenkins Travis Cassandra Ruby Jasmine Julia Julius Ada Pascal Hudson Athena Apollo Mercury Luna Selene Ceres Pandora
  Flora Aurora Atlas Hugo Jade Pearl Crystal Amber Scarlett Sage Rose Iris Daisy Ivy Olive Basil Ginger Rosemary Chef Cooper
  Chase Ambassador Consul Nomad Vault Harbor Marathon Chronos Hermes Hera Zeus Artemis Odin Thor Loki Freya Osiris Isis
  Phoenix Sierra Ventura Monterey Catalina Jaeger Grafton Merlin Gandalf Arthur Lancelot Galahad Percival Avalon Camelot
  Jordan Austin Dallas Paris London Sydney Virginia Georgia Carolina Madison Jackson Lincoln Washington Charlotte
  Florence Vienna Milan Victoria Adelaide Brooklyn Savannah Dakota Phoenix Chelsea Kent Devon Chester Lancaster
  Felix Rex Leo Otto Oscar Victor Walter Ernie Bert Elmo Percy Alexa Siri Clippy Dexter Fiona Gus Hal Jarvis Watson
  Marvin Hopper Lovelace Turing Newton Tesla Kepler Galileo Darwin Pascal Fermi Curie Maxwell Ampere Volta Euler Gauss
  Babel Karma Mocha Nest Ember Meteor Laurel Eve Alice Bob Carol Trent Mallory Oscar Peggy Flynn Celery Kerberos
  Maria Samba Bonnie Wren Robin Jay Martin Swift Raven Phoebe Rhea Dione Calypso Io Callisto Juno Vega Stella Nova
  Blaze Ray Sky River Brook Heath Cliff Rocky Sandy Storm Misty Gale Rainer Winter Angel Star Lucky Buddy Sonny Happy
  Penny Buck Dollar Rand Frances Sol Mars Pluto Harvey Katrina Irma Sandy Andrew Florence Roman Norman German Israel
  Chad India China Kenya Asia Cuba Troy Holland Ireland Cyprus Malta Guinea Sudan Lebanon
`);

/** Ordinary words, trades, titles and months that are also first names. */
export const wordsLikeNames = words(`
  Max Mark Will Grant Chase Rob Bill Drew Pat Chip Dale Hope Faith Grace Joy Dawn Summer Autumn April May June August
  Skip Miles Lance Wade Frank Ernest Rich Page Gene Art Norm Case Carter Mason Hunter Tyler Taylor Parker Jack Jimmy
  Porter Sawyer Turner Fisher Archer Baker Cooper Weaver Potter Bishop Dean Duke Earl King Prince Marshall Sterling
  Justice Reed Wright Stone Woods Rivers Banks Bush Price Cash Young Noble Day Love Rush Bell Lane Heath Ward Rod Nick
  Penny Robin Guy Dick Harry Josh Matt Rocky Sandy Buck Ray Rose Iris Ivy Violet Melody Harmony Serenity Mercy Patience
  Constance Prudence Honor Christian Dominic Major Barb Carol Holly Noel Pearl Ruby Amber Jade Coral Ginger Olive Sage
`);

/** All of them, in lower case. */
export const lookAlikes: ReadonlySet<string> = new Set(
  [...productsLikeNames, ...wordsLikeNames].map((name) => name.toLowerCase()),
);
