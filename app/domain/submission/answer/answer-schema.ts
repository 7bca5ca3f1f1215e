import * as z from "zod";
import { contentOf, type AnswerContent } from "~/question-kinds/answer-content";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { questionKinds, type QuestionKind } from "~/question-kinds/kind";
import { contentSchemas } from "~/question-kinds/schema-register";
import { completeHasContent, completeNeedsText, sharedFields } from "./answer-fields";

/** A native form sends nothing, one value or several. */
function asList(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

const sharedSchema = z.object({
  ...sharedFields,
  objectives: z.preprocess(asList, sharedFields.objectives),
  complete: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
  revision: z.coerce.number().int().min(0),
  /** The version of the question that the page showed; where it is missing, see `writeAnswers`. */
  asked: z.string().max(64).optional(),
});

/** What was sent for one answer: what all kinds share, the kind, and the content as that kind read it. */
export type AnswerForm<Kind extends string = QuestionKind> = z.output<typeof sharedSchema> &
  AnswerContent & { kind: Kind };

function formOf<Kind extends string>(kind: Kind, content: ContentSchema): z.ZodType<AnswerForm<Kind>> {
  return z
    .intersection(sharedSchema, content)
    .transform((form) => {
      const { language, objectives, complete, revision, asked } = form;
      return { kind, language, objectives, complete, revision, ...(asked ? { asked } : {}), ...contentOf(form) };
    })
    .refine(completeHasContent, completeNeedsText);
}

/** The form of an answer of one of these kinds. One that names no kind is of the first: text, before there were others. */
export function answerFormSchemaFor<Kind extends string>(
  schemas: ReadonlyMap<Kind, ContentSchema>,
): z.ZodType<AnswerForm<Kind>> {
  const forms = new Map([...schemas].map(([kind, content]) => [kind, formOf(kind, content)]));
  const [first] = forms.keys();
  const kindSchema = z.looseObject({ kind: z.preprocess((value) => value ?? first, z.enum([...forms.keys()])) });
  return kindSchema.transform(({ kind, ...fields }, context) => {
    const read = forms.get(kind)?.safeParse(fields);
    if (read?.success) return read.data;
    for (const { path, message } of read?.error.issues ?? []) {
      context.addIssue({ code: "custom", path, message });
    }
    return z.NEVER;
  });
}

/** What a native form sends for one answer, with the revision from which the editor started. */
export const answerFormSchema = answerFormSchemaFor(new Map(questionKinds.map((kind) => [kind, contentSchemas[kind]])));
