import type { ActionFunctionArgs } from "@remix-run/node";
import type * as z from "zod";
import type { Permission } from "~/permission/policy";
import { authorize, type RouteArgs } from "./define-route.server";
import { toThrownResponse } from "./errors.server";
import { admitBytes, admitWrite } from "./limit-writes.server";
import { readUpload, type Upload } from "./read-upload.server";

type Options<P> = {
  params?: P;
  can: Permission;
  /** In bytes, of the file. */
  largest: number;
};

/**
 * The action of a form with a file behind a guard. The permission is held before anything of the file is looked at; its
 * bytes are handed on as they are.
 */
export function defineUpload<P extends z.ZodType, T>(
  options: Options<P>,
  handler: (args: RouteArgs<P> & Upload) => Promise<T>,
) {
  const action = async (args: ActionFunctionArgs): Promise<T> => {
    try {
      await admitBytes(args);
      await admitWrite(args);
      const passed = await authorize(args, options);
      return await handler({ ...passed, ...(await readUpload(args.request, options.largest)) });
    } catch (error) {
      throw toThrownResponse(error, args.context);
    }
  };
  return Object.assign(action, { permissions: { "": options.can } });
}
