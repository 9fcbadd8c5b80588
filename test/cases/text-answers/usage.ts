import { createCaseClient } from "client";

const { texts } = createCaseClient({});
export const answers: Promise<string>[] = [texts.getText(), texts.getCsv(), texts.getXml()];
