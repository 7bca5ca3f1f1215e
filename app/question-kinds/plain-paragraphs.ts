import type { FileForms } from "./file-forms";

/** A blank line ends a paragraph; single line ends stay in it. */
export const plainParagraphs: FileForms["paragraphs"] = ({ text }) =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== "");
