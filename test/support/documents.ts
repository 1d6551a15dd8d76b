/** The documents of this repository and what stands in their fenced blocks. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const readDocument = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const documentsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}${name}`);

export const GUIDES: readonly string[] = documentsIn('docs/guides/');
export const DOCUMENTS: readonly string[] = [
  ...documentsIn(''),
  ...documentsIn('docs/'),
  ...documentsIn('docs/decisions/'),
  ...GUIDES,
];

export interface Block {
  /** `yaml`, `sh`; empty where none is named. */
  readonly language: string;
  readonly text: string;
  /** Of the first line of its text. */
  readonly line: number;
}

/** Fenced blocks, those inside of lists too: their indentation is taken off. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^( *)```(\S*)[^\n]*\n(.*?)^\1```$/gms)].map((match) => {
    const [, indent = '', language = '', text = ''] = match;
    return {
      language,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, match.index).split('\n').length + 1,
    };
  });
}

export const withoutBlocks = (markdown: string): string => markdown.replace(/^( *)```.*?^\1```$/gms, '');

/** Commands of the `sh` blocks, without their comments; those joined by && are several. */
export function commandsOf(markdown: string): string[] {
  return blocksOf(markdown)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

/** `# Where a change goes` -> `where-a-change-goes`, as GitHub makes its anchors. */
export function anchorsOf(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
