import { nothingToChoose, type KindSetUp } from "~/question-kinds/kind-set-up";

export const figuresSetUp: KindSetUp = nothingToChoose;
