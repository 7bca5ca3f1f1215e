import review2024 from "./reviews/ece-2024.json";
import reviewDemo from "./reviews/ece-demo.json";

/** The reviews of the demonstration as the documents that they are: see app/domain/review/document. */
export const reviewFiles = { "ece-2024": review2024, "ece-demo": reviewDemo };

export type DemonstrationReview = keyof typeof reviewFiles;
