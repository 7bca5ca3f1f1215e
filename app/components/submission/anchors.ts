/** Where a session stands in the text of a submission. */
export function sessionAnchor(session: number): string {
  return `s${session}`;
}

/** Where the answer to a question stands in the text of a submission. */
export function answerAnchor({ session, question }: { session: number; question: number }): string {
  return `s${session}-q${question}`;
}

/** Where a cited passage stands in the text of a submission. */
export function passageAnchor(excerptId: string): string {
  return `e-${excerptId}`;
}
