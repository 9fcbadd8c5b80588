/** Request validators: Brands */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type { RetrieveBrandArgs } from "./index.js";

/** The path of {@link retrieveBrand}. */
export const retrieveBrandPath: Validator<RetrieveBrandArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveBrandPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isRetrieveBrandPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
