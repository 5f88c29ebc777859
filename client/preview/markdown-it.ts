/** As much of markdown-it, the library behind VS Code's Markdown preview, as the picture of the timeline asks for. */
export interface Token {
  readonly level: number;
  /** 1 opens, -1 closes, 0 stands alone. */
  readonly nesting: number;
  /** The zero-based lines that it comes from, the second one past the end. */
  readonly map: readonly [number, number] | null;
  content: string;
}

export interface CoreState {
  readonly src: string;
  readonly tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: {
    render(tokens: readonly Token[], options: unknown, env: unknown): string;
  };
}
