import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../host/browser.js';
import { ensureChromium } from '../host/chromium.js';
import { ensureServer, type VSCodeServer } from '../host/install.js';
import type { Profile } from '../host/profile.js';
import { root } from '../host/root.js';
import { startServer } from '../host/server.js';
import { openWindow, type WindowOptions } from '../host/window.js';

/** Where pictures of the windows are kept. Git ignores it. */
export const screenshots = path.join(root, 'screenshots');

const DEADLINE_MS = 60_000;

/** A menu takes no longer than this many milliseconds, if it comes at all. */
const MENU_MS = 5_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The VS Code server, installed where it is not. */
export const vscodeServer = (): Promise<VSCodeServer> => ensureServer(say);

/** A window of VS Code, driven as a person would: by keys and by what is to be seen. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly prefix: string,
    private readonly ends: readonly (() => Promise<void>)[],
  ) {}

  /** Opens a window. Its pictures are named `<prefix>-<name>.png`. */
  static async open(prefix: string, profile: Profile, window: WindowOptions): Promise<Workbench> {
    await mkdir(screenshots, { recursive: true });
    await rm(path.join(screenshots, `${prefix}-failure.png`), { force: true });
    const server = await startServer(await vscodeServer(), { profile });
    try {
      const { browser, context } = await openBrowser(ensureChromium(say));
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(DEADLINE_MS);
        await openWindow(server, page, window);
        await page.locator('.monaco-workbench').waitFor();
        return new Workbench(page, prefix, [() => browser.close(), () => server.stop()]);
      } catch (error) {
        await browser.close();
        throw error;
      }
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const end of this.ends) await end();
  }

  /** The editor that is open, or the first of several. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** A line of the editor that holds a text, as far as it is scrolled into view. */
  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: text }).first();
  }

  /** Opens a file of the folder from the explorer. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Puts the caret at a line and a column, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Shows what the editor tells about the place of the caret. */
  async showHover(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+i');
  }

  /** Runs a command by its title from the palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The rows of the palette, or of the question that is asked in its place. */
  choice(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** The entry of the extension in the status bar. */
  get statusItem(): Locator {
    return this.page.locator('.statusbar-item[id="bar-raiser.bar-raiser.barRaiser.review"]');
  }

  /** Opens the menu of quick fixes at the caret and takes the one with this title. */
  async takeFix(title: string, picture?: string): Promise<void> {
    const menu = this.page.locator('.action-widget').first();
    const entry = menu.locator('.monaco-list-row.action', { hasText: title }).first();
    await this.openFixes(entry);
    if (picture) await this.picture(picture);
    await entry.click();
    await menu.waitFor({ state: 'hidden' });
  }

  /**
   * VS Code drops the wish for a menu when marks or providers of fixes change under it, as they do while extensions
   * start: the light bulb tells that it has looked, and a person who sees no menu asks again. VS Code hides the bulb for
   * good when its answer comes while a hover or the palette has the focus; a step of the caret makes it look anew.
   */
  private async openFixes(entry: Locator): Promise<void> {
    await this.page.keyboard.press('ArrowRight');
    // Where there is no room for it in the text it stands in the margin.
    const bulb = this.page.locator('.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible');
    await bulb.first().waitFor();
    const deadline = Date.now() + DEADLINE_MS;
    do {
      await this.page.keyboard.press('Control+.');
      const shown = await entry.waitFor({ timeout: MENU_MS }).then(
        () => true,
        () => false,
      );
      if (shown) return;
    } while (Date.now() < deadline);
    throw new Error('The menu of quick fixes does not open, or does not hold the fix.');
  }

  /** Keeps a picture of the window. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(screenshots, `${this.prefix}-${name}.png`) });
  }
}
