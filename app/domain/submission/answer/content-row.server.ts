import { databaseNull } from "~/db/database-null";
import { contentOf, type AnswerContent } from "~/question-kinds/answer-content";

/** A content as it is written into its columns; a value that is no longer there is emptied. */
export function contentRow(content: AnswerContent) {
  const { text, value } = contentOf(content);
  return { text, value: value ?? databaseNull };
}
