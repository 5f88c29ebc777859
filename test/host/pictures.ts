/** `npm run pictures`: takes the pictures of the README from those that the tests made of real windows. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.js';

/** What a picture is called in the documentation, and which test makes it. */
const PICTURES: Readonly<Record<string, string>> = {
  'review.png': 'review-1-panel.png',
  'quick-fixes.png': 'walk-3-quick-fixes.png',
  'anonymize.png': 'anonymize-5-preview.png',
  'preview.png': 'reading-4-preview-light-1280.png',
};

const folder = path.join(root, 'docs', 'images');
mkdirSync(folder, { recursive: true });
for (const [name, screenshot] of Object.entries(PICTURES)) {
  const made = path.join(root, 'screenshots', screenshot);
  if (!existsSync(made)) {
    console.error(`There is no ${screenshot}. "npm run test:editor" makes it.`);
    process.exit(1);
  }
  copyFileSync(made, path.join(folder, name));
}
