/**
 * Whether the staff of the review still act for the participant of a submission `s`, as SQL: they entered it, and the
 * participant has not taken it over. `isEntered` of domain/submission/on-behalf/on-behalf-rules.ts says the same of a row.
 */
export const entered = (s: string) => `(${s}."onBehalf" IS NOT NULL AND ${s}."onBehalf" <> 'taken-over')`;
