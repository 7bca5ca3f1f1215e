import type { FileForms } from "~/question-kinds/file-forms";

export const textJson: FileForms["json"] = ({ text, language }) => ({ text, language });
