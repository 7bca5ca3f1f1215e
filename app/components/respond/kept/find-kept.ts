import { localCopyOf, type LocalCopy, type StoredCopy } from "~/components/respond/answer/local-copy";
import { placesOfCopies } from "~/components/form/saving/browser-storage";
import { toBody } from "~/components/respond/answer/send-answer";
import type { Send } from "~/components/form/saving/saver";
import { waits } from "~/components/respond/queue/queue-rules";
import type { Task, TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import { contentMark } from "~/question-kinds/answer-content";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

/** A text of a submission that is in this browser alone. */
export type KeptText = {
  task: Task;
  copy: LocalCopy;
  stored: StoredCopy;
  /** Nobody saved since it was typed. */
  current: boolean;
};

/** A text of an answer that the person does not see any more, or that is closed: it can be copied, and nothing else. */
export type LostText = {
  why: "notGiven" | "closed";
  place: { session: number; question: number };
  copy: LocalCopy;
  stored: StoredCopy;
};

/** What is left to the page: all but the texts of which the queue tells, that it could not save them, or has yet to try. */
const isLeftToPage = (stored: StoredCopy) => stored.status !== "lost" && !waits(stored);

export type Source = { submissionId: string; userId: string; groups: TaskGroup[] };

/** The texts of a person that only this browser has; the copy of what is saved already is removed. */
export function findKept({ submissionId, userId, groups }: Source): KeptText[] {
  return groups
    .flatMap(({ tasks }) => tasks)
    .flatMap((task) => {
      const copy = localCopyOf(userId, `${submissionId}:${task.session}:${task.question}`);
      const stored = copy.read();
      if (!stored) return [];
      const content = rulesOf(stored.answer.kind).fromTyped(stored.answer);
      if (contentMark(content) !== task.saved.mark) {
        return [{ task, copy, stored, current: stored.revision === task.saved.revision }];
      }
      copy.clear();
      return [];
    });
}

/** Texts that were never sent, of a submission that nobody can change now. */
export function closedTexts(kept: readonly KeptText[]): LostText[] {
  return kept
    .filter(({ stored }) => isLeftToPage(stored))
    .map(({ task: { session, question }, copy, stored }) => ({
      why: "closed",
      place: { session, question },
      copy,
      stored,
    }));
}

/** The texts of a person to questions that were taken from them in the meantime. */
export function findLost({ submissionId, userId, groups }: Source): LostText[] {
  const tasks = groups.flatMap((group) => group.tasks);
  return placesOfCopies("answer", { userId, place: `${submissionId}:` }).flatMap((name) => {
    const [session = NaN, question = NaN] = name
      .slice(submissionId.length + 1)
      .split(":")
      .map(Number);
    const copy = localCopyOf(userId, name);
    const stored = copy.read();
    const isSeen = tasks.some((task) => task.session === session && task.question === question);
    if (!stored || isSeen || !isLeftToPage(stored)) return [];
    return [{ why: "notGiven", place: { session, question }, copy, stored }];
  });
}

/** Saves one; answers whether it is saved. A text that is saved is kept no longer. */
export async function saveKept({ copy, stored }: KeptText, send: Send<TypedAnswer>): Promise<boolean> {
  const result = await send(stored.answer, { revision: stored.revision, leaving: false });
  if (result.kind !== "saved") return false;
  copy.clear();
  return true;
}

/** The fields with which the page of the answer shows both texts. */
export function fieldsToCompare({ stored }: KeptText): URLSearchParams {
  const fields = toBody(stored.answer, stored.revision);
  fields.set("intent", "compare");
  return fields;
}
