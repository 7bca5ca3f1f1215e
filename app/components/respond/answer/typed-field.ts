import { answerPrefix } from "~/domain/submission/answer/session-fields";

/** The field in which someone typed, under the name that it has where the answer is alone on the page, and the caret in it. */
export type TypedField = { name: string; caret: number | null };

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element | null): element is Field {
  if (element === null) return false;
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

const questionOf = (place: string) => Number(place.split(":").at(-1));

/** The field of this answer (submission, session and question) that has the focus; null where none has. */
export function fieldOfAnswer(place: string): TypedField | null {
  const focused = typeof document === "undefined" ? null : document.activeElement;
  if (!isField(focused) || focused.name === "") return null;
  const prefix = answerPrefix(questionOf(place));
  const name = focused.name.startsWith(prefix) ? focused.name.slice(prefix.length) : focused.name;
  // Of another answer on the page of a session, or of no answer.
  if (name.includes(".") || !focused.form?.matches(".answer-form, .session-form")) return null;
  return { name, caret: focused instanceof HTMLTextAreaElement ? focused.selectionStart : null };
}

function fieldNamed(name: string, question: number): Field | null {
  const found = [name, answerPrefix(question) + name].map((one) =>
    document.querySelector(`.answer-form [name="${CSS.escape(one)}"], .session-form [name="${CSS.escape(one)}"]`),
  );
  return found.find(isField) ?? null;
}

/** The newest text that this page led back to, and the field to which it led. */
let returned: { at: Date; field: Field } | null = null;

type Return = { at: Date; field: TypedField | null };

/**
 * Leads back to where someone typed before the sign-in ended or the browser was closed: of several texts on one page to
 * the newest. A person who has already chosen another field stays there.
 */
export function returnToField({ at, field }: Return, question: number): void {
  const target = fieldNamed(field?.name ?? "text", question);
  const { activeElement } = document;
  const free = activeElement === document.body || activeElement === null || activeElement === returned?.field;
  if (!target || !free || (returned && returned.at > at)) return;
  returned = { at, field: target };
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  if (target instanceof HTMLTextAreaElement) {
    const caret = field?.caret ?? target.value.length;
    target.setSelectionRange(caret, caret);
  }
}
