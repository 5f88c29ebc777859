/**
 * The style sheet of the picture. In VS Code the variables of the theme win; elsewhere the reader's preference decides.
 * Bars carry their words, so that none is told by its colour alone.
 */
export const PICTURE_STYLE = `
.bar-raiser-figure { margin: 0.5em 0 1em; overflow-x: auto; }
.bar-raiser-timeline {
  --bar-raiser-ink: var(--vscode-editor-foreground, #1f2328);
  --bar-raiser-quiet: var(--vscode-descriptionForeground, #59636e);
  --bar-raiser-detected: var(--vscode-charts-yellow, #b08800);
  --bar-raiser-engaged: var(--vscode-charts-purple, #8250df);
  --bar-raiser-mitigated: var(--vscode-charts-blue, #0969da);
  --bar-raiser-resolved: var(--vscode-charts-green, #1a7f37);
  display: block;
  width: 100%;
  min-width: 22em;
  max-width: 42em;
  height: auto;
  font: 13px var(--vscode-font-family, system-ui, sans-serif);
}
.bar-raiser-timeline text { fill: var(--bar-raiser-ink); }
.bar-raiser-timeline .bar-raiser-quiet { fill: var(--bar-raiser-quiet); }
.bar-raiser-axis { stroke: var(--bar-raiser-quiet); stroke-width: 2; }
.bar-raiser-row { fill: var(--bar-raiser-ink); }
.bar-raiser-hatch { stroke: var(--bar-raiser-quiet); stroke-width: 1.5; stroke-opacity: 0.45; }
.bar-raiser-gap { stroke: var(--bar-raiser-quiet); stroke-opacity: 0.6; }
.bar-raiser-phase { fill-opacity: 0.25; stroke-width: 1.5; }
.bar-raiser-detected { fill: var(--bar-raiser-detected); stroke: var(--bar-raiser-detected); }
.bar-raiser-engaged { fill: var(--bar-raiser-engaged); stroke: var(--bar-raiser-engaged); }
.bar-raiser-mitigated { fill: var(--bar-raiser-mitigated); stroke: var(--bar-raiser-mitigated); }
.bar-raiser-resolved { fill: var(--bar-raiser-resolved); stroke: var(--bar-raiser-resolved); }
.vscode-high-contrast .bar-raiser-phase,
.vscode-high-contrast-light .bar-raiser-phase { fill-opacity: 0; stroke: var(--vscode-contrastBorder, currentColor); }
.vscode-high-contrast .bar-raiser-timeline .bar-raiser-quiet,
.vscode-high-contrast-light .bar-raiser-timeline .bar-raiser-quiet { fill: var(--bar-raiser-ink); }
@media (prefers-color-scheme: dark) {
  .bar-raiser-timeline {
    --bar-raiser-ink: var(--vscode-editor-foreground, #e6edf3);
    --bar-raiser-quiet: var(--vscode-descriptionForeground, #9198a1);
    --bar-raiser-detected: var(--vscode-charts-yellow, #d29922);
    --bar-raiser-engaged: var(--vscode-charts-purple, #ab7df8);
    --bar-raiser-mitigated: var(--vscode-charts-blue, #4493f8);
    --bar-raiser-resolved: var(--vscode-charts-green, #3fb950);
  }
}
@media (forced-colors: active) {
  .bar-raiser-timeline text, .bar-raiser-row { fill: CanvasText; }
  .bar-raiser-axis, .bar-raiser-phase { stroke: CanvasText; }
}
@media print {
  .bar-raiser-timeline { --bar-raiser-ink: #000; --bar-raiser-quiet: #444; break-inside: avoid; }
}
`;
