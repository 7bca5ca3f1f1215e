/** The place of an excerpt in the text. */
export const passageAnchor = (id: string) => `passage-${id}`;

/** The excerpt in the list beside the text. */
export const excerptAnchor = (id: string) => `excerpt-${id}`;
