import type { FileForms } from "~/question-kinds/file-forms";
import { figuresOf } from "./figures-value";
import { figuresWord } from "./figures-word";

export const figuresFiles: FileForms = {
  paragraphs: ({ text }) => text.trim().split("\n"),
  csv: ({ text }) => text,
  json: (content) => ({ figures: figuresOf(content), text: content.text, language: content.language }),
  data: figuresOf,
  word: figuresWord,
};
