/** `doctor`: the same as the action's mode, for the folder it is run in. */
import { localPlace } from '../compose/settings.ts';
import { renderFindings } from '../doctor/render.ts';
import type { Flags } from './flags.ts';
import { channelInputs, type Environment, logInputs, outsideOf } from './surroundings.ts';
import type { Terminal } from './terminal.ts';

export async function doctor(flags: Flags, env: Environment, terminal: Terminal): Promise<number> {
  const { since, until, name, config, repository } = flags;
  terminal.progress('Looking at the log service, GitHub and the channels …');
  const findings = await (await import('../compose/doctor.ts')).consult(
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
      place: await localPlace(process.cwd(), config),
      testMessage: flags['test-message'] === true,
    },
    outsideOf(terminal),
  );
  for (const line of renderFindings(findings)) terminal.print(line);
  return findings.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}
