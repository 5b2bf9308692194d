// Headings get ids from a rule of markdown-it, and the contents list from a filter: no plugin is needed.

function slug(text) {
  return text.toLowerCase().replace(/[^\w]+/g, "-");
}

function headingIds(state) {
  state.tokens.forEach((token, index) => {
    if (token.type === "heading_open") token.attrSet("id", slug(state.tokens[index + 1].content));
  });
}

// The headings of the second level, each with those of the third.
function contents(html) {
  let list = "", level = 2;
  for (const [, deep, id, text] of html.matchAll(/<h([23]) id="([^"]+)">(.*?)<\/h\1>/g)) {
    const next = Number(deep);
    if (next > level) list += "<ul>";
    else if (list) list += "</li>";
    if (next < level) list += "</ul></li>";
    list += `<li><a href="#${id}">${text}</a>`;
    level = next;
  }
  return `<ul>${list}</li>${level === 3 ? "</ul></li>" : ""}</ul>`;
}

module.exports = function (config) {
  config.amendLibrary("md", (markdown) => markdown.core.ruler.push("heading_ids", headingIds));
  config.addFilter("contents", contents);
  config.addPassthroughCopy({ "content/static": "/" });
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "content" }, markdownTemplateEngine: false };
};
