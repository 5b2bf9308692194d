/* What the tests ask of a page. Each probe returns plain words about what is wrong; an empty list is good. */
window.probes ??= (() => {
  const name = (e) => {
    const classes = [...e.classList].map((c) => `.${c}`).join("");
    return `${e.localName}${e.id && `#${e.id}`}${classes} “${(e.textContent ?? "").trim().slice(0, 30)}”`;
  };
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const scroller = (e) => {
    for (let above = e; above && above !== document.documentElement; above = above.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(above).overflowX)) return above;
    }
    return null;
  };
  const block = (e) => {
    while (/^(inline|contents|ruby)$/.test(getComputedStyle(e).display)) e = e.parentElement;
    return e;
  };
  /* Every piece of text that a reader sees, with the element that holds it and its boxes, one a line. */
  const texts = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || !seen(parent) || parent.closest("script, .skip")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (boxes.length) found.push({ parent, node, boxes });
    }
    return found;
  };
  const focusable = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";

  return {
    sideways() {
      const wide = document.scrollingElement.scrollWidth;
      return wide > innerWidth ? [`the page is ${wide} px wide in a window of ${innerWidth} px`] : [];
    },

    /* Text that leaves the window or its own box, where no scrollbar leads to it. */
    spilled() {
      const faults = [];
      for (const { parent, boxes } of texts()) {
        if (parent.closest("svg") || scroller(parent)) continue;
        const room = block(parent).getBoundingClientRect();
        for (const box of boxes) {
          if (box.left < -1 || box.right > innerWidth + 1) faults.push(`outside the window: ${name(parent)}`);
          else if (box.left < room.left - 2 || box.right > room.right + 2) faults.push(`outside its box: ${name(parent)}`);
          else if (box.bottom > room.bottom + box.height / 2) faults.push(`below its box: ${name(parent)}`);
        }
      }
      return [...new Set(faults)];
    },

    /* Words of some elements that begin on one line and end on another, where they have no hyphen. */
    torn(selector) {
      const faults = [];
      for (const { parent, node } of texts()) {
        if (!parent.closest(selector)) continue;
        for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom)));
          if (lines.size > 1) faults.push(`“${word}” in ${name(parent)}`);
        }
      }
      return faults;
    },

    /* Boxes that cut off what they hold. */
    clipped() {
      const faults = [];
      for (const e of document.body.querySelectorAll(":not(svg, svg *)")) {
        const style = getComputedStyle(e);
        const cuts = (how) => how === "hidden" || how === "clip";
        if (!seen(e) || style.display === "inline") continue;
        if (cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1) faults.push(`cut off sideways: ${name(e)}`);
        if (cuts(style.overflowY) && e.scrollHeight > e.clientHeight + 1) faults.push(`cut off below: ${name(e)}`);
      }
      return faults;
    },

    /* Text that lies under something else. The window must show the whole page. */
    covered() {
      const faults = [];
      for (const { parent, boxes } of texts()) {
        if (parent.closest("svg") || scroller(parent)) continue;
        for (const box of boxes) {
          const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const related = hit && (hit.contains(parent) || parent.contains(hit));
          const sameCard = hit && hit.closest(".card") && hit.closest(".card") === parent.closest(".card");
          if (!related && !sameCard) faults.push(`${name(parent)} under ${hit ? name(hit) : "nothing"}`);
        }
      }
      return [...new Set(faults)];
    },

    /* Each control that a reader sees, in the order of the document. */
    controls() {
      const top = document.body.insertBefore(document.createElement("span"), document.body.firstChild);
      top.tabIndex = -1;
      top.focus();
      top.remove(); // the next Tab starts here
      scrollTo(0, 0);
      this.order = [...document.querySelectorAll(focusable)].filter(seen);
      return this.order.map(name);
    },

    /* The control that has the focus, by its place in that order, and what is wrong with how it shows it. */
    focused() {
      const e = document.activeElement;
      if (!e || e === document.body) return { at: -1, name: "", faults: [] };
      const style = getComputedStyle(e);
      const box = e.getClientRects()[0];
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const faults = [];
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("its focus is not seen");
      if (!/^rgb\(/.test(style.outlineColor)) faults.push(`its outline has the colour ${style.outlineColor}`);
      if (!e.matches(":focus-visible")) faults.push("it does not match :focus-visible");
      if (!hit || !e.contains(hit)) faults.push(`it is covered by ${hit ? name(hit) : "the edge of the window"}`);
      return { at: this.order.indexOf(e), name: name(e), faults };
    },

    /* From here on, takes down each stop of the focus when the next key is pressed: by then the page has scrolled to it. */
    follow() {
      this.stops = [];
      this.following ??= document.addEventListener("keydown", () => this.stops.push(this.focused()), true) ?? true;
    },

    /* What moves: running animations, and anything that would take time to change. */
    moving() {
      const faults = document.getAnimations().map((a) => `${a.constructor.name} on ${name(a.effect.target)}`);
      for (const e of document.querySelectorAll("*")) {
        for (const pseudo of [null, "::before", "::after"]) {
          const style = getComputedStyle(e, pseudo);
          const times = `${style.transitionDuration}, ${style.animationDuration}`.split(", ");
          if (times.some((time) => parseFloat(time) > 0)) faults.push(name(e));
          if (style.scrollBehavior === "smooth") faults.push(`smooth scrolling of ${name(e)}`);
        }
      }
      return faults;
    },

    visible(selector) {
      return [...document.querySelectorAll(selector)].filter(seen).map(name);
    },

    /* External links of the text, whose address paper would not show. */
    unprinted(selector) {
      return [...document.querySelectorAll(selector)]
        .filter((a) => seen(a) && !getComputedStyle(a, "::after").content.includes(a.getAttribute("href")))
        .map(name);
    },

    /* What may not be parted between two sheets, though it is taller than half of one: it would leave a sheet empty. */
    bulky(half) {
      return [...document.body.querySelectorAll("*")]
        .filter((e) => getComputedStyle(e).breakInside === "avoid" && e.getBoundingClientRect().height > half)
        .map(name);
    },

    /* Words that touch the border of a box around them. */
    cramped() {
      const faults = [];
      for (const { parent, boxes } of texts()) {
        for (let e = parent; e !== document.body; e = e.parentElement) {
          const [style, room] = [getComputedStyle(e), e.getBoundingClientRect()];
          const [left, right] = [parseFloat(style.borderLeftWidth), parseFloat(style.borderRightWidth)];
          const touches = (box) => (left && box.left < room.left + left + 2) || (right && box.right > room.right - right - 2);
          if (boxes.some(touches)) faults.push(`${name(parent)} in ${name(e)}`);
        }
      }
      return faults;
    },

    /* Text whose colour is too near to its ground, or on paper, which takes no ground, to white. */
    illegible(onPaper) {
      const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
      const luminance = ([red, green, blue]) => {
        const [r, g, b] = [red, green, blue].map((c) => (c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (e) => {
        for (let under = e; under && !onPaper; under = under.parentElement) {
          const colour = channels(getComputedStyle(under).backgroundColor);
          if (colour.length === 3) return colour;
        }
        return [255, 255, 255];
      };
      const faults = [];
      for (const { parent } of texts()) {
        const style = getComputedStyle(parent);
        const pair = [channels(parent.closest("svg") ? style.fill : style.color), ground(parent)].map(luminance);
        const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
        if (contrast < 4.5) faults.push(`${name(parent)} at ${contrast.toFixed(2)}`);
      }
      return faults;
    },

    /* Controls that only their colour would tell from text. */
    unbordered(selector) {
      const bordered = (e) => parseFloat(getComputedStyle(e).borderTopWidth) > 0;
      return [...document.querySelectorAll(selector)].filter((e) => seen(e) && !bordered(e)).map(name);
    },

    /* Words of a drawing that lie on one another or leave it. */
    overprinted() {
      const faults = [];
      for (const svg of [...document.querySelectorAll("svg")].filter(seen)) {
        const room = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll("text")].filter(seen).map((e) => [e, e.getBoundingClientRect()]);
        words.forEach(([e, box], at) => {
          if (box.left < room.left - 2 || box.right > room.right + 2) faults.push(`outside its drawing: ${name(e)}`);
          for (const [other, its] of words.slice(at + 1)) {
            const apart = box.right <= its.left || its.right <= box.left || box.bottom <= its.top || its.bottom <= box.top;
            if (!apart) faults.push(`${name(e)} on ${name(other)}`);
          }
        });
      }
      return faults;
    },

    /* Pictures without what keeps their place and says what they show, or whose shape is not the file's, or that
       are asked for before they are near. */
    badImages() {
      const bad = (image) =>
        ["width", "height", "alt"].some((attribute) => !image.hasAttribute(attribute)) ||
        (!image.currentSrc.endsWith(".svg") && !image.currentSrc.endsWith(".avif")) ||
        (image.loading !== "lazy" && image.getBoundingClientRect().top + scrollY > innerHeight) ||
        Math.abs(image.width / image.height / (image.getAttribute("width") / image.getAttribute("height")) - 1) > 0.05;
      return [...document.images].filter(bad).map((image) => image.outerHTML);
    },

    /* What happened to the layout without the reader's doing. */
    async shifts() {
      let moved = 0;
      const add = (list) => list.forEach((entry) => { moved += entry.value; });
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
      add(observer.takeRecords());
      return moved;
    },

    async scrollThrough() {
      for (const image of document.images) {
        image.scrollIntoView();
        await image.decode();
      }
      scrollTo(0, document.scrollingElement.scrollHeight);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },

    /* Everything that the browser has kept of the visit. */
    async kept() {
      return [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map((database) => database.name),
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
        ...document.cookie.split("; ").filter(Boolean),
      ];
    },
  };
})();
