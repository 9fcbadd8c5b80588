import type { Json } from "../../model/types.js";
import type { Path } from "../pointer.js";

export interface Match {
  readonly path: Path;
  readonly value: Json;
}
