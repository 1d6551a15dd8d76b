/**
 * Our labels. Labels with our prefix are ours; all others belong to people and are never touched.
 */
import { SEVERITIES, type Severity } from '../../failures/failure.ts';
import type { Label } from './tracker.ts';

export const FAILURE_LABEL = 'celery-failure';
export const DASHBOARD_LABEL: string = `${FAILURE_LABEL}/dashboard`;
/** Set by a person: the issue is kept up to date, but says and reopens nothing. */
export const MUTED_LABEL: string = `${FAILURE_LABEL}/muted`;
/** Set by a person: muted, but an escalation takes the label off and is told. */
export const MUTED_UNTIL_WORSE_LABEL: string = `${FAILURE_LABEL}/muted-until-worse`;
/** Opened again so often that it neither closes by itself nor says anything more. A person takes it off. */
export const FLAPPING_LABEL: string = `${FAILURE_LABEL}/flapping`;

export const severityLabel = (severity: Severity): string => `${FAILURE_LABEL}/${severity}`;
export const SEVERITY_LABELS: readonly string[] = SEVERITIES.map(severityLabel);

export const isMuted = (labels: readonly string[]): boolean =>
  labels.includes(MUTED_LABEL) || labels.includes(MUTED_UNTIL_WORSE_LABEL);

export const LABELS: readonly Label[] = [
  {
    name: FAILURE_LABEL,
    color: '37814a',
    description: 'A recurring failure of a Celery task, kept by Celery Failure Audit',
  },
  { name: severityLabel('critical'), color: 'b60205', description: 'Celery failure: critical' },
  { name: severityLabel('high'), color: 'd93f0b', description: 'Celery failure: high' },
  { name: severityLabel('medium'), color: 'fbca04', description: 'Celery failure: medium' },
  { name: severityLabel('low'), color: 'c5def5', description: 'Celery failure: low' },
  { name: MUTED_LABEL, color: 'ededed', description: 'Set by a person: counted, but silent' },
  { name: MUTED_UNTIL_WORSE_LABEL, color: 'ededed', description: 'Set by a person: silent until it fails more often' },
  { name: FLAPPING_LABEL, color: 'd4c5f9', description: 'Closed and reopened again and again: only people close it' },
  {
    name: DASHBOARD_LABEL,
    color: '0e8a16',
    description: 'Overview of all Celery failures, kept by Celery Failure Audit',
  },
];
