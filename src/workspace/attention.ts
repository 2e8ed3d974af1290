// Where this tab's person is: the field in focus and the findings already spoken. Tab state only.
import { create } from 'zustand';

interface Attention {
  /** Address of the field with focus, or null. A check speaks of it only after it was left. */
  readonly focused: string | null;
}

export const useAttention = create<Attention>()(() => ({ focused: null }));

/** To be called as focus enters or leaves a field. */
export const attend = (focused: string | null): void => useAttention.setState({ focused });

/** To be called when a field goes off the page: one that had the focus then never says that it lost it. */
export const forget = (address: string): void => {
  if (useAttention.getState().focused === address) attend(null);
};
