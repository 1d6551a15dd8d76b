/** The form of links: names and templates of addresses. */
import * as z from 'zod';
import type { Link } from '../failures/rules/policy.ts';
import { leaf } from './form.ts';
import { readLinkTemplate } from './readers.ts';

/** Shown as the text of a link. */
const LINK_NAME = /^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/;

export function linksSchema(): z.ZodType<Record<string, string>, Record<string, string>> {
  return z.record(z.string().regex(LINK_NAME), leaf(readLinkTemplate, 'an https:// address'), {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? 'a name of at most 40 letters, digits, spaces, dots, hyphens and underscores'
        : 'a mapping of names to addresses',
  });
}

export function named(links: Readonly<Record<string, string>>): Link[] {
  return Object.entries(links).map(([name, template]) => ({ name, template }));
}
