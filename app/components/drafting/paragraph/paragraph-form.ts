/**
 * The id of the one form of a paragraph's page. Buttons and fields beside the text belong to it, so that whatever is
 * pressed, what was typed goes along.
 */
export const paragraphForm = "paragraph-form";
