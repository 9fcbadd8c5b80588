export { importSpec } from "./contract.js";
export { type SourceRecord, writeContract, writeSourceRecord } from "./write.js";
