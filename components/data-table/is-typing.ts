const EDITABLE =
  "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]";
const OVERLAY = "[role=dialog], [role=menu], [role=listbox]";

/** Whether a single-key shortcut has to keep still: someone types, or something lies over the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  return Boolean(target?.closest(`${EDITABLE}, ${OVERLAY}`));
}
