import type { FileForms } from "~/question-kinds/file-forms";

/** The whole text, its line ends with it. */
export const textCsv: FileForms["csv"] = ({ text }) => text;
