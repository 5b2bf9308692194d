/* An independent validator of structured data on some pages: `node structured.mjs VOCABULARY FOLDER`. The first is a file
   with schema.org's whole vocabulary as JSON-LD. Prints as JSON, for each page of the folder, how many nodes it has at its
   top, and each fault that is found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Validator from "@adobe/structured-data-validator";
import Extractor from "@marbec/web-auto-extractor";

const [vocabulary, folder] = process.argv.slice(2);
const validator = new Validator(JSON.parse(readFileSync(vocabulary, "utf8")));
const extractor = new (Extractor.default ?? Extractor)({ addLocation: true, embedSource: [] });
const found = {};
for (const name of readdirSync(folder).sort()) {
  const data = extractor.parse(readFileSync(join(folder, name), "utf8"));
  const nodes = Object.values(data.jsonld ?? {}).flat().length;
  const faults = await validator.validate(data);
  found[name] = { nodes, faults: faults.map(({ severity, rootType, issueMessage }) => `${severity}: ${rootType}: ${issueMessage}`) };
}
console.log(JSON.stringify(found));
