/* Lighthouse on one page: `node lighthouse.mjs CHROMIUM OPTIONS FLAGS URL`, where OPTIONS and FLAGS are JSON. Prints as
   JSON the page's scores, what each audit that counts has found, and what went wrong. */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, options, flags, url] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ["--headless", ...JSON.parse(flags)] });
try {
  const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error", ...JSON.parse(options) });
  const categories = Object.values(lhr.categories);
  const counted = categories.flatMap((category) => category.auditRefs.filter((audit) => audit.weight > 0));
  const short = counted.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
  const found = {
    scores: Object.fromEntries(categories.map(({ id, score }) => [id, score])),
    faults: short.map(({ id, score, displayValue }) => `${id}: ${score} ${displayValue ?? ""}`),
    errors: [lhr.runtimeError?.message, ...lhr.runWarnings].filter(Boolean),
  };
  console.log(JSON.stringify(found));
} finally {
  await chrome.kill();
}
