export { type Applied, applyOverlay, type OnOrigin } from "./apply.js";
export { type Action, type Overlay, type ReadOverlayOptions, readOverlay } from "./read.js";
