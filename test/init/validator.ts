/** GitHub's own validator of workflow files: its problems, one line each. */
import { tsImport } from 'tsx/esm/api';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The package imports JSON without the attribute Node asks for, so it has to go through a loader.
const { validate } = (await tsImport(
  '@actions/languageservice',
  import.meta.url,
)) as typeof import('@actions/languageservice');

let documents = 0;

export async function workflowProblems(text: string): Promise<string[]> {
  // It caches by address.
  documents += 1;
  const address = `file:///${documents}/.github/workflows/a.yml`;
  const found = await validate(TextDocument.create(address, 'yaml', 0, text));
  return found.map(
    ({ range, message }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}
