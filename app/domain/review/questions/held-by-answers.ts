import { isDeepStrictEqual } from "node:util";
import type { DocumentQuestion } from "~/domain/review/document/review-document";
import type { FieldErrors } from "~/domain/shared/domain-error";
import { setUpOf } from "~/question-kinds/set-up-register";
import { prefixed } from "./question-form";

type Change = { before: DocumentQuestion; after: DocumentQuestion };

function placeChanges({ before, after }: Change): boolean {
  const place = ({ scope, session, objective }: DocumentQuestion) => [scope, session ?? null, objective ?? null];
  return !isDeepStrictEqual(place(before), place(after));
}

/** A condition that is added or changed could hide a question that is answered; one that is dropped hides nothing. */
function conditionHides({ before, after }: Change): boolean {
  return after.shownWhen !== undefined && !isDeepStrictEqual(before.shownWhen, after.shownWhen);
}

/**
 * What of a change to a question that has answers would lose one or give it another meaning, by field: its place and kind,
 * what its kind says of its settings, and a condition under which it would not be shown any more.
 */
export function heldByAnswers(change: Change): FieldErrors {
  const { before, after } = change;
  const held: FieldErrors = {
    ...(placeChanges(change) ? { scope: ["placeHeld"] } : {}),
    ...(conditionHides(change) ? { shownWhen: ["conditionHeld"] } : {}),
  };
  if (before.kind !== after.kind) return { ...held, kind: ["kindHeld"] };
  const settings = { before: before.settings ?? null, after: after.settings ?? null };
  return { ...held, ...prefixed(after.kind, setUpOf(after.kind).reinterprets(settings)) };
}
