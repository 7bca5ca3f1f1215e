/**
 * What stops a report from being approved without a recorded decision, each counted in paragraphs: sources that changed,
 * no passage that is counted, a language that is missing, a translation older than its original, a cited passage that says
 * otherwise and of which the text does not speak.
 */
export const openPointNames = ["amber", "uncited", "incomplete", "outdated", "contradicted"] as const;

/** How many paragraphs are open in each way. */
export type OpenPoints = Record<(typeof openPointNames)[number], number>;
