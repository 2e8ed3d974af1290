// Copy, cut and paste on the map. For other programs a copy is a list of lines; a list of lines from
// them becomes Nodes. Must not know what a copy is made of.
import type { ClipboardEvent } from 'react';
import type { FlowActs } from '#flow/acts.ts';
import type { ArrangeActs } from '#flow/arrange-acts.ts';
import { CLIP_TYPE, readClip, writeClip } from '#flow/copying.ts';
import { askLines, useFlowUi } from '#flow/flow-ui.ts';

/** Handlers for the map's frame. */
export function clipboard(acts: FlowActs, arrange: ArrangeActs, readOnly: boolean) {
  const isText = ({ target }: ClipboardEvent): boolean =>
    target instanceof Element && target.matches('input, textarea');
  const onCopy = (event: ClipboardEvent): void => {
    const { selected } = useFlowUi.getState();
    if (isText(event)) return;
    const copy = arrange.copy(selected);
    if (!copy) return;
    event.preventDefault();
    event.clipboardData.setData(CLIP_TYPE, writeClip(copy.clip));
    event.clipboardData.setData('text/plain', copy.lines);
  };
  return {
    onCopy,
    onCut(event: ClipboardEvent): void {
      onCopy(event);
      if (event.defaultPrevented && !readOnly) acts.remove(useFlowUi.getState().selected);
    },
    onPaste(event: ClipboardEvent): void {
      if (isText(event) || readOnly) return;
      const clip = readClip(event.clipboardData.getData(CLIP_TYPE));
      const lines = event.clipboardData.getData('text/plain').trim();
      if (clip) arrange.paste(clip);
      else if (lines !== '') askLines(lines);
      else return;
      event.preventDefault();
    },
  };
}
