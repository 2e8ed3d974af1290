// Step 3.3: which policy fields must move, how deep the change is. Basis: typology [30], principles [23][25].
import { choice, many, ratings } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const missionMap = {
  policyFields: many('policy_field'),
  missionType: choice('mission_type'),
  horizon: choice('horizon'),
  principles: ratings('principle', 0, 3),
};
export type MissionMap = Values<typeof missionMap>;
