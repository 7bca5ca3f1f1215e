import { nothingToChoose } from "~/question-kinds/kind-set-up";

/** Nothing is chosen for a text. */
export const textSetUp = nothingToChoose;
