/**
 * Sends a form by its button as a page without scripts does. It waits until the event of the first try is over: while
 * a browser tells of a submission, it takes no other of the same form.
 */
export function sendForm(form: HTMLFormElement, button: HTMLElement | null): void {
  setTimeout(() => form.requestSubmit(button));
}
