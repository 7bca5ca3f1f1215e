import * as z from "zod";

/** How many comments an answer can have. */
export const mostComments = 200;

const textField = z.string().trim().min(1, "commentMissing").max(2000, "commentTooLong");

const asList = (value: unknown) => (value === undefined ? [] : [value].flat());

export const newCommentSchema = z.object({
  text: textField,
  /** Who is told of it by mail. */
  tell: z.preprocess(asList, z.array(z.string().max(64)).max(100)),
});
export type NewComment = z.output<typeof newCommentSchema>;

export const commentKeySchema = z.object({ comment: z.string().max(64) });
export type CommentKey = z.output<typeof commentKeySchema>;

export const changedCommentSchema = commentKeySchema.extend({ text: textField });
export type ChangedComment = z.output<typeof changedCommentSchema>;
