/**
 * Sends a form by its button as a page without scripts does. It waits until the event of the first try is over: while
 * a browser tells of a submission, it takes no other of the same form.
 */
export function sendForm(form: HTMLFormElement, button: HTMLElement | null): void {
  setTimeout(() => form.requestSubmit(button));
}

/** Sends fields to a page that answers with a page, as a form with these fields does. */
export function postFields(action: string, fields: URLSearchParams): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  form.hidden = true;
  for (const [name, value] of fields) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
