import { expect, test } from "vitest";
import { permissions } from "~/permission/policy";
import { addresses, unreachable } from "./site-map";

test("every route file has an address", () => {
  expect(unreachable).toEqual([]);
});

test("every loader and action declares permissions that the policy knows", () => {
  const undeclared = addresses.flatMap(({ file, module: { loader, action } }) => {
    const known = (name: string | undefined) => permissions.some((one) => one === name);
    const faults = [];
    if (!loader && !action) faults.push(`${file}: neither loader nor action`);
    if (loader && !known(loader.permission)) faults.push(`${file}: loader`);
    const declared = Object.values(action?.permissions ?? {});
    if (action && (declared.length === 0 || !declared.every(known))) faults.push(`${file}: action`);
    return faults;
  });
  expect(undeclared).toEqual([]);
});
