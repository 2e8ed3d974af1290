// What the pilot is to teach (step 6.1).
import { ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const learningQuestion = { label: text(), how: text(), owner: ref('stakeholders') };
export type LearningQuestion = Item<typeof learningQuestion>;
