import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { CommentsPage } from "~/components/respond/comment/comments-page";
import { RespondShell } from "~/components/respond/respond-shell";
import type { CommandContext } from "~/domain/shared/context";
import { changedCommentSchema, commentKeySchema, newCommentSchema } from "~/domain/submission/comment/comment-schema";
import { readComments } from "~/domain/submission/comment/read-comments.server";
import {
  addComment,
  changeComment,
  deleteComment,
  resolveComment,
} from "~/domain/submission/comment/write-comment.server";
import { answerKeySchema, type AnswerKey } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { placeWords } from "~/i18n/place-words";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: answerKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const page = await readComments(ctx, { ...params, language });
    const title = `${t("team:comments.title")}: ${placeWords(t, params)}`;
    return { meta: { title, clock: clockOf(page.data.head) }, page };
  },
);

type Act<Form> = (ctx: CommandContext, input: AnswerKey & Form) => Promise<void>;

/** Each act leads back to the page, with the comments as they are then. */
export const action = defineIntents({ params: answerKeySchema }, (intent) => {
  const act = <Form extends z.ZodType<object>>(form: Form, run: Act<z.output<Form>>) =>
    intent({ can: "team.comment", form }, async ({ ctx, params, form: typed, language }) => {
      await run(ctx, { ...params, ...typed });
      return redirect(paths.respondComments(language, params));
    });
  return {
    add: act(newCommentSchema, addComment),
    change: act(changedCommentSchema, changeComment),
    delete: act(commentKeySchema, deleteComment),
    resolve: act(commentKeySchema, (ctx, key) => resolveComment(ctx, { ...key, resolved: true })),
    reopen: act(commentKeySchema, (ctx, key) => resolveComment(ctx, { ...key, resolved: false })),
  };
});

export default function CommentsOfAnswer() {
  const { page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={page.data.head} current="answer">
      <CommentsPage page={page} failure={failure ?? null} />
    </RespondShell>
  );
}
