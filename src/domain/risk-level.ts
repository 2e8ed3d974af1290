// How grave a risk is: likelihood times impact. Source: 5x5 matrix (k), bands of our own (d).
import type { Risk } from '#domain/records/risk.ts';
import type { RiskLevel } from '#domain/vocabularies/plan.ts';

/** Bands 1-4, 5-9, 10-15, 16-25; null while one of the two is not given. */
export function riskLevel({
  likelihood,
  impact,
}: Pick<Risk, 'likelihood' | 'impact'>): RiskLevel | null {
  if (likelihood === null || impact === null) return null;
  const product = likelihood * impact;
  if (product >= 16) return 'critical';
  if (product >= 10) return 'high';
  return product >= 5 ? 'moderate' : 'low';
}
