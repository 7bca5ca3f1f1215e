import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import * as z from "zod";
import type { CommandContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { translatorFor, type Translate } from "~/i18n/resources.server";
import { canAnywhere, isForTheKindOf } from "~/permission/can";
import type { SignedInUser } from "~/permission/actor";
import { paths } from "~/paths/paths";
import type { Permission } from "~/permission/policy";
import { askToSignIn } from "~/http/sign-in/ask-to-sign-in.server";
import { cleanForm } from "./clean-form";
import { toFailureResponse, failure, toThrownResponse } from "./errors.server";
import { admitBytes, admitWrite, type SentBy } from "./limit-writes.server";
import { namesRecord } from "./params";
import { readForm, type FormValues } from "./read-form.server";
import { isMultipart, readUpload, type Upload } from "./read-upload.server";
import type { RequestContext } from "./request-context.server";

type Schema = z.ZodType;
type Out<S> = S extends Schema ? z.output<S> : Record<string, never>;

type Guard<P> = { params?: P; can: Permission; values?: FormValues };

export type RouteArgs<P> = {
  ctx: CommandContext;
  context: RequestContext;
  request: Request;
  params: Out<P>;
  language: Language;
  t: Translate;
};

/**
 * 403, or for a record the same 404 as for what does not exist where the permission is for people of another kind; where a
 * second factor would open what is withheld, a page leads to its set-up.
 */
function refusal(actor: SignedInUser, { request, params }: LoaderFunctionArgs, permission: Permission) {
  if (actor.secondFactorNeeded && request.method === "GET") {
    return redirect(paths.secondFactor(toLanguage(params["lang"])));
  }
  const hides = namesRecord(params) && !isForTheKindOf(actor, permission);
  return new Response(null, { status: hides ? 404 : 403 });
}

/** Parameters that parse (404), and a person who holds the permission somewhere (sign-in, 403, or for a record 404). */
export async function authorize<P extends Schema>(args: LoaderFunctionArgs, guard: Guard<P>): Promise<RouteArgs<P>> {
  const { context, request } = args;
  const language = toLanguage(args.params["lang"]);
  const params = (guard.params ?? z.object({})).safeParse(args.params);
  if (!params.success) throw new Response(null, { status: 404 });
  const ctx = await context.domain();
  if (!canAnywhere(ctx.actor, guard.can)) {
    if (ctx.actor.kind === "user") throw refusal(ctx.actor, args, guard.can);
    throw askToSignIn(request, { language, ...(guard.values ? { values: guard.values } : {}) });
  }
  return { ctx, context, request, params: params.data as Out<P>, language, t: translatorFor(language) };
}

/**
 * A loader behind a guard: parameters and query are parsed (404 where they cannot be), the permission is held somewhere
 * (else sign-in, 403, or for a record 404), errors are mapped. The permission is readable on the function.
 */
export function defineLoader<P extends Schema, S extends Schema, T>(
  options: Guard<P> & { search?: S },
  handler: (args: RouteArgs<P> & { search: Out<S> }) => Promise<T>,
) {
  const loader = async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      const passed = await authorize(args, options);
      const query = Object.fromEntries(new URL(args.request.url).searchParams);
      const search = (options.search ?? z.object({})).safeParse(query);
      if (!search.success) throw new Response(null, { status: 404 });
      return await handler({ ...passed, search: search.data as Out<S> });
    } catch (error) {
      throw toThrownResponse(error, args.context);
    }
  };
  return Object.assign(loader, { permission: options.can, search: options.search });
}

/** The shape of a form that failed, as keys of the `error` namespace by field. */
function fieldErrorsOf(error: z.ZodError) {
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of error.issues) (fieldErrors[issue.path.join(".")] ??= []).push(issue.message);
  return fieldErrors;
}

/** What was sent with a form beside its fields. */
type SentFile = Pick<Upload, "file" | "fileName">;

type Intent<P, F extends Schema, T> = {
  can: Permission;
  form: F;
  handler: (args: RouteArgs<P> & SentFile & { form: z.output<F> }) => Promise<T>;
};

async function runIntent<P extends Schema, F extends Schema, T>(
  args: ActionFunctionArgs,
  intent: Intent<P, F, T> & { params?: P },
  { values: typed, file, fileName }: Upload,
) {
  const passed = await authorize(args, { ...intent, values: typed });
  const { values, refused } = cleanForm(typed);
  if (refused.length > 0) {
    return failure(Object.fromEntries(refused.map((name) => [name, ["tooManyMarks"]])), values);
  }
  const form = intent.form.safeParse(values);
  if (!form.success) return failure(fieldErrorsOf(form.error), values);
  try {
    return await intent.handler({ ...passed, file, fileName, form: form.data });
  } catch (error) {
    const answer = toFailureResponse(error, { values, context: args.context });
    if (answer) return answer;
    throw error;
  }
}

/** An action behind a guard with one form: 422 where the form is invalid, 409 on a conflict; the typed text is kept. */
export function defineAction<P extends Schema, F extends Schema, T>(
  options: Guard<P> & { form: F; sentBy?: SentBy },
  handler: Intent<P, F, T>["handler"],
) {
  const action = async (args: ActionFunctionArgs) => {
    let values: FormValues = {};
    try {
      values = await readForm(args.request, await admitBytes(args));
      await admitWrite(args, options.sentBy);
      return await runIntent(args, { ...options, handler }, { values, ...withoutFile });
    } catch (error) {
      throw toThrownResponse(error, args.context, values);
    }
  };
  return Object.assign(action, { permissions: { "": options.can } });
}

type BoundIntent<P, T> = {
  can: Permission;
  run: (args: ActionFunctionArgs, options: { params?: P; sent: Upload }) => Promise<T>;
};

function bindIntent<P extends Schema>() {
  return <F extends Schema, T>(
    { can, form }: { can: Permission; form: F },
    handler: Intent<P, F, T>["handler"],
  ): BoundIntent<P, T | ReturnType<typeof failure>> => ({
    can,
    run: (args, { params, sent }) =>
      runIntent(args, params ? { params, can, form, handler } : { can, form, handler }, sent),
  });
}

/** Only what the screen itself has named: every object inherits "constructor" and "toString". */
function intentNamed<T>(intents: Record<string, T>, name: FormValues[string] | undefined): T | undefined {
  return typeof name === "string" && Object.hasOwn(intents, name) ? intents[name] : undefined;
}

type WithFile = {
  /** Held before anything of the file is looked at. */
  can: Permission;
  /** In bytes, of the file. */
  largest: number;
};

const withoutFile = { file: null, fileName: null };

/** A form as it was sent; with a file only where the screen takes one and its sender may send it. */
async function readSent(
  args: ActionFunctionArgs,
  { params, upload }: { params?: Schema; upload?: WithFile },
): Promise<Upload> {
  const largest = await admitBytes(args);
  if (!upload || !isMultipart(args.request)) {
    const values = await readForm(args.request, largest);
    await admitWrite(args);
    return { values, ...withoutFile };
  }
  await admitWrite(args);
  await authorize(args, { can: upload.can, ...(params ? { params } : {}) });
  return readUpload(args.request, upload.largest);
}

/**
 * The action of a screen with several buttons: `<button name="intent" value="…">` chooses among the intents, each with
 * its own permission and form; one of them may be sent with a file. An unknown intent answers 400.
 */
export function defineIntents<P extends Schema, T>(
  options: { params?: P; upload?: WithFile },
  build: (intent: ReturnType<typeof bindIntent<P>>) => Record<string, BoundIntent<P, T>>,
) {
  const intents = build(bindIntent<P>());
  const action = async (args: ActionFunctionArgs): Promise<T> => {
    let values: FormValues = {};
    try {
      const sent = await readSent(args, options);
      values = sent.values;
      const chosen = intentNamed(intents, values["intent"]);
      if (!chosen) throw new Response(null, { status: 400 });
      return await chosen.run(args, { ...options, sent });
    } catch (error) {
      throw toThrownResponse(error, args.context, values);
    }
  };
  const permissions = Object.entries(intents).map(([name, { can }]) => [name, can] as const);
  return Object.assign(action, { permissions: Object.fromEntries(permissions) });
}
