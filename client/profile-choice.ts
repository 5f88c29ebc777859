import { window, type QuickPickItem } from 'vscode';
import { PROFILES, type ProfileChoice, type ProfilesParams } from '../server/protocol.js';
import type { Session } from './session.js';

/** Asks for a profile; the id of the chosen one, or nothing after Escape. @param uri as the server knows it */
export async function pickProfile(session: Session, uri: string, title: string): Promise<string | undefined> {
  const params: ProfilesParams = { uri };
  const profiles = await session.ask<readonly ProfileChoice[]>(PROFILES, params);
  if (!profiles) return undefined;
  const items = profiles.map((profile): QuickPickItem & { readonly id: string } => ({
    id: profile.id,
    label: profile.title,
    detail: profile.description,
    ...(profile.current ? { description: 'current' } : {}),
  }));
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: 'Which profile should the postmortem follow?',
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.id;
}
