import { notFound } from "~/domain/shared/domain-error";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader({ can: "site.read" }, () => Promise.reject(notFound()));

export default function NotFound() {
  return null;
}
