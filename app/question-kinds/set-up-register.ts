import type { TypedFields } from "./answer-content";
import { choiceSetUp } from "./choice/choice-set-up";
import { dateSetUp } from "./date/date-set-up";
import { type ByKind, type QuestionKind, questionKinds } from "./kind";
import type { KindSetUp } from "./kind-set-up";
import { figuresSetUp } from "./figures/figures-set-up";
import { listSetUp } from "./list/list-set-up";
import { numberSetUp } from "./number/number-set-up";
import { textSetUp } from "./text/text-set-up";
import { yesNoSetUp } from "./yes-no/yes-no-set-up";

const register: ByKind<KindSetUp> = {
  text: textSetUp,
  choice: choiceSetUp,
  list: listSetUp,
  number: numberSetUp,
  date: dateSetUp,
  "yes-no": yesNoSetUp,
  figures: figuresSetUp,
};

/** How the secretariat chooses what a question of a kind is like. */
export function setUpOf(kind: QuestionKind): KindSetUp {
  return register[kind];
}

/** Whether a question of this kind is answered by choosing, so that other questions can depend on it. */
export function isAnsweredByChoosing(kind: QuestionKind): boolean {
  return register[kind].answers !== undefined;
}

/** What comes before the fields of a kind in a form that has those of all kinds. */
export function settingsPrefix(kind: QuestionKind): string {
  return `${kind}.`;
}

/** The fields of one kind among those of a form, under their own names. */
export function settingsTyped(kind: QuestionKind, form: Readonly<Record<string, unknown>>): TypedFields {
  const prefix = settingsPrefix(kind);
  const own = Object.entries(form).filter((entry): entry is [string, string | string[]] => entry[0].startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** The fields of the settings of all kinds, as a form shows them: those of the stored kind with what is stored. */
export function everySettingsTyped(kind: QuestionKind, stored: Parameters<KindSetUp["toTyped"]>[0]): TypedFields {
  return Object.fromEntries(
    questionKinds.flatMap((one) =>
      Object.entries(register[one].toTyped(one === kind ? stored : null)).map(
        ([name, value]) => [settingsPrefix(one) + name, value] as const,
      ),
    ),
  );
}
