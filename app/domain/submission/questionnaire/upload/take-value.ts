/** The value of the box with which the answer of a file is accepted: "2.3" for session 2, question 3. */
export function takeValue({ session, question }: { session: number; question: number }): string {
  return `${session}.${question}`;
}
