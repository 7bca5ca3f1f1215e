import * as z from "zod";
import { readSignInTime } from "~/domain/account/sign-ins.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { extendSignIn } from "~/http/sign-in/extend-sign-in.server";
import { jsonAction } from "~/http/guard/json-action.server";

/** How long the sign-in still lasts. Asking does not count as using it: see is-no-use.ts. */
export const loader = defineLoader({ can: "account.manage" }, ({ ctx }) =>
  Promise.resolve(Response.json(readSignInTime(ctx))),
);

/** Where a page tells that it is in use, on its own or at the press of "Stay signed in". */
export const action = jsonAction(defineAction({ can: "account.manage", form: z.object({}) }, extendSignIn));
