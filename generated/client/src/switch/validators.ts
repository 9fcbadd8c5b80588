/** Request validators: Switch */
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type { CreatePhoneSwitchArgs } from "./index.js";

/** The body of {@link createPhoneSwitch}. */
export const createPhoneSwitchBody: Validator<Exclude<CreatePhoneSwitchArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreatePhoneSwitchRequest,
    schemas.CreatePhoneSwitchRequest,
    [
      keywords.type,
      keywords.format,
      keywords.items,
      keywords.properties,
      keywords.additionalProperties,
      keywords.required,
      keywords.allOf,
      keywords.anyOf,
      keywords.oneOf,
    ],
  );
