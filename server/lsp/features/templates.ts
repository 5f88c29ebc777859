import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  fileNameOf,
  frontMatterEdit,
  insertSectionAt,
  missingSections,
  templateOf,
  withTabStops,
  type Profile,
} from '../../index.js';
import type {
  ChosenProfile,
  MissingSections,
  NewPostmortem,
  NewPostmortemParams,
  ProfileChoice,
} from '../../protocol.js';
import { toTextEdit, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The profiles to choose from. @param current the one of the document, where there is one */
export function choicesOf(profiles: readonly Profile[], current?: Profile): readonly ProfileChoice[] {
  return profiles.map(({ id, title, description }) => ({
    id,
    title,
    description,
    current: id === current?.id,
  }));
}

/** The text and the name of a new postmortem. @throws ResponseError where there is no such profile */
export function newPostmortem(profiles: readonly Profile[], params: NewPostmortemParams): NewPostmortem {
  const profile = profileOf(profiles, params.profile);
  const { title, incident: id, severity, started } = params;
  const incident = { title, id, severity, started };
  return {
    snippet: templateOf(profile, incident),
    fileName: fileNameOf(params.fileName, incident, params.today),
  };
}

/** What the document lacks of its profile; nothing where it is not reviewed, for then it has none. */
export function missingIn({ open, review }: Reviewed, codec: PositionCodec): MissingSections | null {
  const { profile, sections } = review;
  if (!profile) return null;
  return {
    version: open.version,
    profile: profile.title,
    sections: missingSections(sections, profile).flatMap((index) => {
      const section = profile.sections[index];
      const edit = insertSectionAt(open.content, sections, profile, index, withTabStops);
      if (!section || !edit) return [];
      const { heading, hint, required } = section;
      const position = codec.toPosition(open.content, edit.span.start);
      return [{ heading, hint, required, position, snippet: edit.text }];
    }),
  };
}

/** The edit that names a profile in the front matter. @throws ResponseError where there is no such profile */
export function chooseProfile(
  { open }: Reviewed,
  profiles: readonly Profile[],
  id: string,
  codec: PositionCodec,
): ChosenProfile {
  const edit = frontMatterEdit(open.content.text, 'profile', profileOf(profiles, id).id);
  return { version: open.version, ...toTextEdit(codec, open.content, edit) };
}

function profileOf(profiles: readonly Profile[], id: string): Profile {
  const profile = profiles.find((candidate) => candidate.id === id);
  if (profile) return profile;
  throw new ResponseError(
    LSPErrorCodes.RequestFailed,
    `There is no profile "${id}" any more. Run the command again, and choose one of the list.`,
  );
}
