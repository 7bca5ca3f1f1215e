/**
 * The id of the one form of a paragraph's page. Buttons and fields beside the text belong to it, so that any button
 * also sends what was typed.
 */
export const paragraphForm = "paragraph-form";
