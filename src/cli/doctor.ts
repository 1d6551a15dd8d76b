/** `doctor`: the same as the action's mode, for the folder it is run in. */
import { localPlace } from '../compose/settings.ts';
import type { Finding } from '../doctor/finding.ts';
import { isToCopy, renderFindings } from '../doctor/render.ts';
import { json } from '../markup.ts';
import type { Flags } from './flags.ts';
import { channelInputs, type Environment, logInputs, outsideOf } from './surroundings.ts';
import type { Terminal } from './terminal.ts';
import { inOurTerms, SERVICE_TERMS } from './terms.ts';

export async function doctor(flags: Flags, env: Environment, terminal: Terminal): Promise<number> {
  const { since, until, name, config, repository } = flags;
  terminal.progress('Looking at the log service, GitHub and the channels …');
  const found = await (await import('../compose/doctor.ts')).consult(
    {
      inputs: {
        ...logInputs([], env, flags),
        ...channelInputs(env, flags),
        'github-token': repository === undefined ? undefined : env['GITHUB_TOKEN'],
        repository,
        since,
        until,
        name,
        'config-file': config,
      },
      env: {},
      github: 'optional',
      terms: SERVICE_TERMS,
      place: await localPlace(process.cwd(), config),
      testMessage: flags['test-message'] === true,
    },
    outsideOf(terminal),
  );
  const findings = found.map(translated);
  if (flags.json === true) terminal.printWhole(json(findings));
  else
    for (const line of renderFindings(findings)) {
      if (isToCopy(line)) terminal.printWhole(line);
      else terminal.print(line);
    }
  return findings.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}

/** Lines to add stay as they are: they are those of a workflow. */
function translated(finding: Finding): Finding {
  const { says, fix } = finding;
  return { ...finding, says: inOurTerms(says), fix: fix === null ? null : inOurTerms(fix) };
}
