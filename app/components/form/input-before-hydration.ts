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

type Caret = readonly [number, number];

function caretOf(field: Field): Caret | null {
  if (field instanceof HTMLSelectElement) return null;
  // Only fields of text have one; others answer null or throw.
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/** Sets a value as typing does: the field's own property is hidden by React, which would take it for its own writing. */
function typeInto(field: Field, value: string): void {
  field.value = `${value} `;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}

/** What was entered into a field, and where the caret was then. */
type Entered = { state: string | boolean; caret: Caret | null };

/**
 * The field that is in the page now under the name of this one. A page that the scripts had to build again, because an
 * extension of the browser had changed it, has another.
 */
function presentField(field: Field): Field | null {
  if (field.isConnected) return field;
  const name = CSS.escape(field.name);
  const named = [...document.querySelectorAll<Field>(`${field.localName}[name="${name}"]`)];
  return named.find((other) => !isChoice(field) || other.value === field.value) ?? null;
}

/** Shows what was entered, with the caret, before the page's own scripts are told of it: what is typed next follows it. */
function showAgain(field: Field, { state, caret }: Entered): void {
  const present = presentField(field);
  if (!present || typeof state !== "string" || present.value === state) return;
  present.value = state;
  putCaret(field, caret);
}

function putBack(field: Field, { state }: Entered): void {
  const present = presentField(field);
  if (!present) return;
  if (typeof state === "string") typeInto(present, state);
  else if (stateOf(present) !== state) present.click();
}

function putCaret(field: Field, caret: Caret | null): void {
  const present = presentField(field);
  if (!present) return;
  if (present !== document.activeElement && document.activeElement === document.body) present.focus();
  if (caret && present === document.activeElement && !(present instanceof HTMLSelectElement)) {
    present.setSelectionRange(...caret);
  }
}

/** `show` belongs to the moment in which React has taken over, `enter` to the one in which the page's scripts listen. */
export type EarlyTyping = { show: () => void; enter: () => void };

/**
 * Keeps what someone enters while the scripts of a page are on their way: taking a page over, React sets text areas
 * to what the server sent, or builds the page again where it does not find it as it was. Called before that; what it
 * answers shows everything again and enters it as by hand, so that the page's own scripts learn of it, and puts the
 * caret and the focus where they were.
 */
export function keepEarlyTyping(): EarlyTyping {
  const entered = new Map<Field, Entered>();
  let last: Field | null = isField(document.activeElement) ? document.activeElement : null;
  const note = (field: Field) => {
    for (const other of entered.keys()) if (other !== field && presentField(other) === field) entered.delete(other);
    entered.set(field, { state: stateOf(field), caret: caretOf(field) });
  };
  for (const field of document.querySelectorAll<Field>("input, textarea, select")) if (isChanged(field)) note(field);
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const listen = ({ target, isTrusted }: Event) => {
    if (isTrusted && isField(target)) note(target);
  };
  const focus = ({ target }: Event) => (last = isField(target) ? target : null);
  // The caret moves without typing too; what React puts into a field moves it to the end, and is not what was entered.
  const select = () => {
    const field = document.activeElement;
    if (!isField(field) || entered.get(field)?.state !== stateOf(field)) return;
    note(field);
  };
  document.addEventListener("input", listen, options);
  document.addEventListener("focusin", focus, options);
  document.addEventListener("selectionchange", select, options);
  return {
    show: () => {
      for (const [field, was] of entered) showAgain(field, was);
      if (last && !last.isConnected) putCaret(last, entered.get(last)?.caret ?? null);
    },
    enter: () => {
      ending.abort();
      for (const [field, was] of entered) putBack(field, was);
      if (last) putCaret(last, entered.get(last)?.caret ?? null);
    },
  };
}
