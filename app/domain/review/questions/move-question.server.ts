import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { canRenumber, setUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { questionToChange } from "./change-question.server";
import { isSamePlace } from "./question-places";

export type MoveQuestionInput = { review: string; question: number; direction: "up" | "down" };

/**
 * Exchanges a question with the one before or after it in the same place: both exchange their numbers. Once anybody has
 * begun to answer, questions keep their numbers: a number leads to the question on a page that is open.
 * @throws DomainError notFound; invalid
 */
export async function moveQuestion(ctx: CommandContext, { review, question: number, direction }: MoveQuestionInput) {
  await ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { stored } = questionToChange(own, number);
      if (!canRenumber(own)) throw invalid({ "": ["orderHeld"] });
      const beside = own.setup.questions.filter((other) => isSamePlace(other, stored));
      const at = beside.findIndex(({ id }) => id === stored.id);
      const other = beside[direction === "up" ? at - 1 : at + 1];
      if (!other) return;
      const give = (id: string, to: number) =>
        tx.guidingQuestion.update({ where: { id }, data: { number: to }, select: { id: true } });
      await give(stored.id, -1);
      await give(other.id, number);
      await give(stored.id, other.number);
      const subject = { subjectType: "GuidingQuestion", subjectId: stored.id };
      const detail = { before: number, after: other.number };
      await recordAuditEvent(tx, ctx, { action: "question.move", ...subject, detail });
    },
    { publishes: true },
  );
}
