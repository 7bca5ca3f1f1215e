import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { PartPage } from "~/components/meeting/part-page";
import { previewParagraphs } from "~/domain/report/facts/preview-paragraphs.server";
import {
  attendanceFormSchema,
  changedInputSchema,
  inputFormSchema,
  inputKeySchema,
  replyFormSchema,
  slugFormSchema,
  undoFormSchema,
} from "~/domain/review/meeting/meeting-schema";
import { readMeetingPart } from "~/domain/review/meeting/read-meeting.server";
import { addAttendance, removeAttendance } from "~/domain/review/meeting/record-attendance.server";
import {
  addInput,
  changeInput,
  moveInput,
  recordReply,
  removeInput,
  removeReply,
} from "~/domain/review/meeting/record-inputs.server";
import { undoChange } from "~/domain/review/meeting/write-record.server";
import type { CommandContext } from "~/domain/shared/context";
import { filterParam, optionalParam } from "~/domain/shared/query-params";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { scripts: true, namespaces: ["meeting", "session"] };

const params = z.object({ review: z.string(), part: z.string() });

/** The control at which the next entry is typed. */
const controls = ["attend-participant", "speak-participant", "reply-participant"] as const;
type Control = (typeof controls)[number];

const search = z.object({ change: optionalParam(z.string().max(60)), at: filterParam(z.enum(controls)) });

export const loader = defineLoader(
  { params, search, can: "meeting.record" },
  async ({ ctx, params: { review, part }, search: { change, at }, language, t }) => {
    const record = await readMeetingPart(ctx, { review, part, language });
    return {
      meta: { title: t("meeting:metaTitle", { review: record.review.shortTitle.text }) },
      ...record,
      paragraphs: await previewParagraphs(ctx, { review, part: record.line.part, language }),
      change: change ?? null,
      at: at ?? null,
    };
  },
);

type Key = { review: string; part: string; language: Language };
type Run<Form> = (ctx: CommandContext, input: { key: Key; form: Form }) => Promise<void>;

/** Each act on the record leads back to its page, to the field of the next entry where there is one. */
export const action = defineIntents({ params }, (intent) => {
  const act = <Form extends z.ZodType<object>>(form: Form, run: Run<z.output<Form>>, at?: Control) =>
    intent({ can: "meeting.record", form }, async ({ ctx, params: place, form: typed, language }) => {
      await run(ctx, { key: { ...place, language }, form: typed });
      return redirect(paths.meetingPart(language, place, { at }));
    });
  return {
    attend: act(attendanceFormSchema, (ctx, { key, form }) => addAttendance(ctx, { ...key, ...form }), controls[0]),
    leave: act(slugFormSchema, (ctx, { key, form }) => removeAttendance(ctx, { ...key, ...form })),
    speak: act(inputFormSchema, (ctx, { key, form }) => addInput(ctx, { ...key, typed: form }), controls[1]),
    correct: act(changedInputSchema, (ctx, { key, form: { input, seen, ...typed } }) =>
      changeInput(ctx, { ...key, input, seen, typed }),
    ),
    up: act(inputKeySchema, (ctx, { key, form }) => moveInput(ctx, { ...key, ...form, direction: "up" })),
    down: act(inputKeySchema, (ctx, { key, form }) => moveInput(ctx, { ...key, ...form, direction: "down" })),
    remove: act(inputKeySchema, (ctx, { key, form }) => removeInput(ctx, { ...key, ...form })),
    reply: act(replyFormSchema, (ctx, { key, form }) => recordReply(ctx, { ...key, ...form }), controls[2]),
    removeReply: act(z.object({}), (ctx, { key }) => removeReply(ctx, key)),
    undo: act(undoFormSchema, (ctx, { key, form }) => undoChange(ctx, { ...key, ...form })),
  };
});

export default function MeetingPart() {
  const page = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="meeting">
      <PartPage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
