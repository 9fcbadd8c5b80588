export {
  type OperationExample,
  operationExample,
  type ResponseExample,
  responseExample,
} from "./operation.js";
export { type ExampleContext, exampleContext, outermost, type Site } from "./site.js";
export { exampleOf } from "./synthesise.js";
