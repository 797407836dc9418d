// What is shown: by text, level and direction; and what the address names.
const wanted = { text: "", levels: new Set(data.levels.keys()), way: -1 };
const said = new Map();

const text = (number, row) => {
  const change = data.changes[number];
  if (!said.has(number)) said.set(number, `${change.i} ${change.t}`.toLowerCase());
  return row.n.toLowerCase().includes(wanted.text) || said.get(number).includes(wanted.text);
};

const matches = (number, row) => {
  const change = data.changes[number];
  const ways = data.reaches[change.r];
  if (!wanted.levels.has(change.l)) return false;
  if (wanted.way >= 0 && ways.length && !ways.some((one) => (one & 1) === wanted.way)) return false;
  return !wanted.text || text(number, row);
};

const choose = (row) => {
  for (const one of row.list ? row.list.children : []) one.hidden = !matches(Number(one.dataset.change), row);
};

const status = element("p", "status");
status.setAttribute("role", "status");
const apply = () => {
  let shown = 0;
  for (const row of rows) {
    row.made.hidden = ![...row.c, ...row.via].some((one) => matches(one, row));
    choose(row);
    shown += row.c.filter((one) => matches(one, row)).length;
  }
  status.textContent = `${shown} of ${data.changes.length} changes`;
};

const field = element("input", "");
field.type = "search";
field.placeholder = "Filter ( / )";
field.setAttribute("aria-label", "Filter changes by text");
field.addEventListener("input", () => {
  wanted.text = field.value.trim().toLowerCase();
  apply();
});
const toggles = data.levels.map((name, which) => {
  const made = element("button", "toggle l" + which, name);
  made.type = "button";
  made.setAttribute("aria-pressed", "true");
  made.addEventListener("click", () => {
    const on = !wanted.levels.has(which);
    wanted.levels[on ? "add" : "delete"](which);
    made.setAttribute("aria-pressed", String(on));
    apply();
  });
  return made;
});
const ways = element("select", "");
ways.setAttribute("aria-label", "Direction");
["sent and read", ...data.ways].forEach((name, which) => {
  const made = element("option", "", name);
  made.value = String(which - 1);
  ways.append(made);
});
ways.addEventListener("change", () => {
  wanted.way = Number(ways.value);
  apply();
});
if (rows.length) main.prepend(element("div", "filter", field, ...toggles, ways, status));
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === "/" && !typing) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape" && typing) {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  }
});

const visit = (row, target) => {
  row.made.hidden = false;
  row.show(true);
  const place = target || row.button;
  place.hidden = false;
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
};
const byId = new Map(data.changes.map((change, number) => [change.i, number]));
const named = () => {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    return;
  }
  if (!byId.has(id)) return;
  const row = home.get(byId.get(id));
  row.show(true);
  visit(row, [...row.list.children].find((one) => one.id === id));
};
apply();
if (rows.length <= 2 * few) rows.forEach((row) => row.show(true));
window.addEventListener("hashchange", named);
named();
