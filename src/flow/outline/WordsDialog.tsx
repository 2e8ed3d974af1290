// The flow in words from any look: on the map, the description of what others see.
// Must not change the flow.
import { closeDialog } from '#flow/flow-ui.ts';
import { FlowWords } from '#flow/outline/FlowWords.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useText } from '#workspace/text-context.ts';

/** The dialog behind "The flow in words". */
export function WordsDialog() {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('outline:words.title')}
      closeLabel={text.t('common:close')}
      size="large"
    >
      <FlowWords />
    </Dialog>
  );
}
