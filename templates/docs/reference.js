// What pages have beside their text. Without this file they are whole.
"use strict";
// A table that is wider than the page is scrolled by the keyboard, too.
addEventListener("load", () => {
  for (const one of document.querySelectorAll(".md-typeset__scrollwrap"))
    if (one.scrollWidth > one.clientWidth) one.tabIndex = 0;
});
// A field that leaves the rows of the page that hold all of its words: of tables, and of what is folded.
{
  const place = document.querySelector(".md-typeset p.filter");
  // A part is a heading with what follows it. What a row is found by is its own text and its headings'.
  const parts = [];
  const begin = (heading, level) => {
    const above = level === 3 ? parts.findLast((one) => one.level === 2) : undefined;
    parts.push({ heading, level, above, rest: [], rows: [], text: "" });
  };
  // Where the table of contents has headings, by their addresses.
  const links = place ? [...document.querySelectorAll(".md-nav--secondary a[href]")] : [];
  const listed = new Map();
  for (const one of links) listed.set(one.hash, [...(listed.get(one.hash) ?? []), one.parentElement]);
  const rows = [];
  for (let one = place?.nextElementSibling; one; one = one.nextElementSibling) {
    if (/^H[23]$/.test(one.tagName)) begin(one, Number(one.tagName[1]));
    const part = parts.at(-1);
    if (!part) continue;
    if (one !== part.heading) part.rest.push(one);
    const inside = [...one.querySelectorAll("tbody tr, details li")];
    if (!inside.length) part.text += ` ${one.textContent}`;
    part.rows.push(...inside);
    rows.push(...inside);
  }
  // What is folded has a title, a count behind its last colon, and a line below; the level is each row's own.
  const folded = new Map();
  for (const part of parts)
    for (const row of part.rows) {
      const around = row.closest("details");
      if (!around) continue;
      if (!folded.has(around)) {
        const title = around.querySelector("summary").textContent.replace(/:[^:]*$/, "");
        const said = around.querySelector("p")?.textContent ?? "";
        const text = `${part.above?.heading.textContent ?? ""} ${title} ${said}`;
        folded.set(around, { rows: [], open: around.open, text });
      }
      folded.get(around).rows.push(row);
    }
  // All of the text is read when something is typed, not while the page loads.
  const texts = new Map();
  const read = () => {
    for (const part of parts)
      for (const row of part.rows)
        texts.set(row, `${part.above?.text ?? ""} ${part.text} ${row.textContent}`.toLowerCase());
    for (const { rows: own, text } of folded.values())
      for (const row of own) texts.set(row, `${text} ${row.textContent}`.toLowerCase());
  };

  if (rows.length) {
    const total = place.textContent;
    const unit = folded.size ? "entries" : "rows";
    const label = document.createElement("label");
    const field = document.createElement("input");
    const status = document.createElement("span");
    label.append("Filter ", field);
    Object.assign(field, { type: "search", autocomplete: "off", spellcheck: false });
    field.placeholder = "a call, a field, a word";
    status.setAttribute("role", "status");
    status.setAttribute("aria-live", "polite");
    status.textContent = total;
    place.replaceChildren(label, status);

    const show = () => {
      if (!texts.size) read();
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) row.hidden = !words.every((word) => texts.get(row).includes(word));
      for (const part of parts) {
        const own = part.rows.some((row) => !row.hidden);
        const below = parts.some((one) => one.above === part && one.rows.some((row) => !row.hidden));
        part.heading.hidden = !own && !below;
        for (const one of listed.get(`#${part.heading.id}`) ?? []) one.hidden = part.heading.hidden;
        for (const one of part.rest) (one.closest(".md-typeset__scrollwrap") ?? one).hidden = !own;
      }
      for (const [around, { rows: own, open }] of folded) {
        around.hidden = own.every((row) => row.hidden);
        around.open = words.length ? true : open;
      }
      const left = rows.filter((row) => !row.hidden).length;
      status.textContent = words.length ? `${left} of ${rows.length} ${unit}` : total;
    };
    field.addEventListener("input", show);
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      field.value = "";
      show();
    });
  }
}
