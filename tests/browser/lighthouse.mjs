/* Lighthouse on pages, one after the other in one browser: `node lighthouse.mjs CHROMIUM OPTIONS FLAGS URL...`, where
   OPTIONS and FLAGS are JSON. Prints a JSON list: of each page its scores, and what each audit that counts has found. */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, options, flags, ...urls] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ["--headless", ...JSON.parse(flags)] });
const found = [];
try {
  for (const url of urls) {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error", ...JSON.parse(options) });
    const categories = Object.values(lhr.categories);
    const counted = categories.flatMap((category) => category.auditRefs.filter((audit) => audit.weight > 0));
    const short = counted.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
    found.push({
      scores: Object.fromEntries(categories.map(({ id, score }) => [id, score])),
      faults: short.map(({ id, score, displayValue }) => `${id}: ${score} ${displayValue ?? ""}`),
      errors: [lhr.runtimeError?.message, ...lhr.runWarnings].filter(Boolean),
    });
  }
} finally {
  await chrome.kill();
}
console.log(JSON.stringify(found));
