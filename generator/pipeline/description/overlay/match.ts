import type { Path } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";

export interface Match {
  readonly path: Path;
  readonly value: Json;
}
