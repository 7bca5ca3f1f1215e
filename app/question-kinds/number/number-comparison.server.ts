import { valueComparison } from "~/question-kinds/value-comparison.server";

/** Of two numbers yours is proposed. */
export const numberComparison = valueComparison(({ yours }) => yours);
