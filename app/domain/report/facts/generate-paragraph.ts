import { z } from "zod";
import type { Language } from "~/language/language";
import { type GeneratedParagraph, sentencesOnly } from "./generated-paragraph";
import {
  generateAttendanceOfOthers,
  generateAttendanceOfStakeholders,
  generateAttendanceOfStates,
  generateAttendanceOfUnEntities,
  generateAttendanceOfRegionalOrganizations,
} from "./generators/generate-attendance";
import { generateCounts } from "./generators/generate-counts";
import { generateObjective } from "./generators/generate-objective";
import {
  generateAdoption,
  generateMeeting,
  generateOrganizers,
  generateProgramme,
} from "./generators/generate-organization";
import { generateStatements } from "./generators/generate-statements";
import { generateSession } from "./generators/generate-session";
import type { ReportFacts } from "./report-facts";

/** Generators that need the facts of the review alone. */
export const reviewGenerators = [
  "meeting",
  "organizers",
  "programme",
  "attendance-states",
  "attendance-union",
  "attendance-un-entities",
  "attendance-stakeholders",
  "counts",
  "adoption",
  "attendance-others",
  "opening-statements",
  "closing-statements",
] as const;

/** Generators of a paragraph on one session or one objective. */
export const boundGenerators = ["session", "objective"] as const;

/** Which generator writes a paragraph, and of which session or objective. */
export const generatorSchema = z.discriminatedUnion("name", [
  z.strictObject({ name: z.enum(reviewGenerators) }),
  z.strictObject({ name: z.literal("session"), session: z.int().positive() }),
  z.strictObject({ name: z.literal("objective"), objective: z.int().min(1).max(23) }),
]);

export type Generator = z.infer<typeof generatorSchema>;

/**
 * Writes a factual paragraph from data alone. A paragraph for which there are no facts, such as a session that does
 * not exist, has no sentences.
 */
export function generateParagraph(generator: Generator, facts: ReportFacts, language: Language): GeneratedParagraph {
  const { review, sessions } = facts;
  switch (generator.name) {
    case "meeting":
      return generateMeeting(review, language);
    case "organizers":
      return generateOrganizers(review, language);
    case "programme":
      return generateProgramme(review, sessions.length, language);
    case "attendance-states":
      return generateAttendanceOfStates(review, language);
    case "attendance-union":
      return generateAttendanceOfRegionalOrganizations(review, language);
    case "attendance-un-entities":
      return generateAttendanceOfUnEntities(review, language);
    case "attendance-stakeholders":
      return generateAttendanceOfStakeholders(review, language);
    case "counts":
      return generateCounts(review.submissions, review.region, language);
    case "adoption":
      return generateAdoption(review, language);
    case "attendance-others":
      return generateAttendanceOfOthers(review, language);
    case "opening-statements":
      return generateStatements(facts.segments.opening, "opening", language);
    case "closing-statements":
      return generateStatements(facts.segments.closing, "closing", language);
    case "objective":
      return generateObjective(facts, generator.objective, language);
    case "session": {
      const session = sessions.find(({ number }) => number === generator.session);
      return session === undefined ? sentencesOnly() : generateSession(session, review, language);
    }
  }
}
