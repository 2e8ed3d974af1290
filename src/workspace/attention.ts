// Where this tab's person is: the field in focus and the findings already spoken. Tab state only.
import { create } from 'zustand';

interface Attention {
  /** Address of the field with focus, or null. A check speaks of it only after it was left. */
  readonly focused: string | null;
}

export const useAttention = create<Attention>()(() => ({ focused: null }));

/** To be called as focus enters or leaves a field. */
export const attend = (focused: string | null): void => useAttention.setState({ focused });
