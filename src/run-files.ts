/** The files of a run, which both entries write: `report.json` for programs, `digest.md` for people. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMarkdown } from './digest/markdown.ts';
import type { Report } from './digest/report.ts';
import type { AuditResult } from './run.ts';

/** @returns the path of the file; likewise below */
export async function writeReport(folder: string, report: Report): Promise<string> {
  return write(folder, 'report.json', `${JSON.stringify(report, null, 2)}\n`);
}

export async function writeDigest(folder: string, { digest }: Pick<AuditResult, 'digest'>): Promise<string> {
  return write(folder, 'digest.md', renderMarkdown(digest));
}

async function write(folder: string, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
