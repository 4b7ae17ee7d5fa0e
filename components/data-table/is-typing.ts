const EDITABLE =
  "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]";
const OVERLAY = "[role=dialog], [role=menu], [role=listbox]";

/** Whether a single-key shortcut has to keep still: someone types, or something lies over the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  return isElsewhere(event);
}

/** Whether the key belongs to a field, or to something that lies over the page. */
export function isElsewhere({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(`${EDITABLE}, ${OVERLAY}`) !== null;
}
