type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

function isChoice(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}

const stateOf = (field: Field): string | boolean => (isChoice(field) ? field.checked : field.value);

/** The field is not as the server sent it. */
function isChanged(field: Field): boolean {
  if (field.type === "hidden" || field.type === "file") return false;
  if (isChoice(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement) {
    const marked = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return field.selectedOptions[0] !== marked;
  }
  return field.value !== field.defaultValue;
}

/** Sets a value as typing does: the field's own property is hidden by React, which would take it for its own writing. */
function typeInto(field: Field, value: string): void {
  const caret =
    field instanceof HTMLSelectElement || field !== document.activeElement
      ? null
      : ([field.selectionStart, field.selectionEnd] as const);
  field.value = `${value} `;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  if (caret && !(field instanceof HTMLSelectElement)) field.setSelectionRange(...caret);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}

function putBack(field: Field, state: string | boolean): void {
  if (!field.isConnected) return;
  if (typeof state === "string") typeInto(field, state);
  else if (stateOf(field) !== state) field.click();
}

/**
 * Keeps what somebody enters while the scripts of a page are on their way: taking a page over, React sets text areas
 * to what the server sent. Called before that; calling what it answers enters everything once more, as by hand, so
 * that the page's own scripts learn of it.
 */
export function keepEarlyTyping(): () => void {
  const entered = new Map<Field, string | boolean>();
  const note = (field: Field) => entered.set(field, stateOf(field));
  for (const field of document.querySelectorAll<Field>("input, textarea, select")) if (isChanged(field)) note(field);
  const listen = ({ target, isTrusted }: Event) => {
    if (isTrusted && isField(target)) note(target);
  };
  document.addEventListener("input", listen, true);
  return () => {
    document.removeEventListener("input", listen, true);
    for (const [field, state] of entered) putBack(field, state);
  };
}
