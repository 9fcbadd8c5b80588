export { checkDocument } from "./check/index.js";
export { importSpec, type SourceRecord, writeContract, writeSourceRecord } from "./import/index.js";
export {
  type Description,
  type DescriptionSources,
  loadDescription,
  type OverlaySource,
  type Source,
} from "./load.js";
export { createLocator, type Locator } from "./locate.js";
export { applyOverlay, type Overlay, readOverlay } from "./overlay/index.js";
export { type Parsed, parseDocument, parseObject } from "./parse/index.js";
