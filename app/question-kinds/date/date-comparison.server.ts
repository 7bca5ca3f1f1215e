import { valueComparison } from "~/question-kinds/value-comparison.server";

/** Of two days yours is proposed. */
export const dateComparison = valueComparison(({ yours }) => yours);
