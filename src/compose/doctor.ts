/**
 * The composition root of the doctor: inputs -> the facts it looks at -> findings. What cannot be asked becomes a fact, too,
 * never an error: one thing that is wrong must not hide the others.
 */
import { type Given, type Loaded, policyFilePath } from '../config/load.ts';
import { problemText } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import { diagnose } from '../doctor/diagnosis.ts';
import type { ClockFacts, ConfigFacts, WorkflowText } from '../doctor/facts.ts';
import type { Finding, Refusal } from '../doctor/finding.ts';
import { actionRefs } from './action-refs.ts';
import { channelFacts, heartbeatFacts } from './channel-facts.ts';
import { refusalOf } from './explain.ts';
import { githubFacts } from './github-facts.ts';
import { logFacts } from './log-facts.ts';
import type { Outside } from './outside.ts';
import { loadSettings, type PolicyPlace, type PolicyText, readPolicyText } from './settings.ts';
import { workflowTexts } from './workflow-texts.ts';

export interface Patient extends Pick<Given, 'inputs' | 'env' | 'terms'> {
  /** Whether the run needs a repository to write to: the command line can do without. */
  readonly github: 'required' | 'optional';
  readonly place: PolicyPlace;
  /** A message is sent to each channel, and the heartbeat fetched. */
  readonly testMessage: boolean;
}

export async function consult(patient: Patient, outside: Outside): Promise<readonly Finding[]> {
  const { inputs, env, github, terms, place, testMessage } = patient;
  const policy = await lookForPolicy(patient, outside);
  const loaded = await loadSettings({ inputs, env, github, ...(terms && { terms }) }, policy, place, outside);
  const config = 'config' in loaded ? loaded.config : null;
  const workflows = await workflowTexts(place, config, outside);
  const clocks: ClockFacts[] = [];
  return diagnose({
    config: configFacts(policy, loaded, workflows),
    logs: config && (await logFacts(config, outside, clocks)),
    github: config && (await githubFacts(config, outside, clocks)),
    clocks,
    channels: config && (await channelFacts(config, testMessage, outside)),
    heartbeat: await heartbeatFacts(config, testMessage, outside),
    workflows,
    actionRefs: config === null ? [] : await actionRefs(workflows, config, outside),
  });
}

/** `refused`: it could not even be asked for. */
type SoughtPolicy = PolicyText & { readonly refused: Refusal | null };

async function lookForPolicy({ inputs, place }: Patient, outside: Outside): Promise<SoughtPolicy> {
  try {
    return { ...(await readPolicyText(inputs, place, outside)), refused: null };
  } catch (error) {
    return { path: policyFilePath(inputs), text: null, askedOf: null, refused: refusalOf(error) };
  }
}

function configFacts(
  { path, text, askedOf, refused }: SoughtPolicy,
  loaded: Loaded,
  workflows: readonly WorkflowText[] | null,
): ConfigFacts {
  const config: Config | null = 'config' in loaded ? loaded.config : null;
  return {
    path,
    fileFound: text !== null,
    // A repository that was asked has a workflow: the one that asks. Who does not see it sees no policy file, either.
    hiddenIn: text === null && workflows === null ? askedOf : null,
    refused,
    problems: 'problems' in loaded ? loaded.problems.map((p) => ({ says: problemText(p), place: p.position })) : [],
    notes: 'notes' in loaded ? loaded.notes : [],
    policy: config?.policy ?? null,
    name: config?.name ?? 'default',
    digest: config?.digest ?? 'changes',
    queryDelayMs: config?.window.queryDelayMs ?? 0,
    maxCatchUpMs: config?.window.maxCatchUpMs ?? Number.POSITIVE_INFINITY,
  };
}
