// Rows of operations, schemas and the rest; what is in a row is made when it is opened.
const heads = { service: "Service", operation: "Operations", schema: "Shared schemas", package: "Python package" };
const rows = data.rows.map((row) => ({ ...row, changes: row.c, via: [] }));
const home = new Map();
rows.forEach((row) => row.c.forEach((number) => home.set(number, row)));
data.changes.forEach((change, number) => {
  for (const reached of new Set(data.reaches[change.r].map((one) => one >> 1))) {
    if (home.get(number) !== rows[reached]) rows[reached].via.push(number);
  }
});

const counts = (numbers) =>
  data.levels.flatMap((name, which) => {
    const found = numbers.filter((one) => data.changes[one].l === which && !data.changes[one].p).length;
    return found ? [element("span", "level l" + which, `${found} ${name}`), " "] : [];
  });

const link = (number, ...more) => {
  const made = element("button", "link", rows[number].n);
  made.type = "button";
  made.addEventListener("click", () => visit(rows[number], rows[number].button));
  return element("li", "", made, " ", ...more);
};

// The operations that lead to a schema, those that send it and those that read it.
const reached = (row) =>
  data.ways.flatMap((way, which) => {
    const all = new Set(row.c.flatMap((one) => data.reaches[data.changes[one].r]).filter((one) => (one & 1) === which));
    if (!all.size) return [];
    const button = element("button", "fold", `${way} by ${all.size} ${all.size === 1 ? "operation" : "operations"}`);
    const list = element("ul", "routes");
    const show = discloses(button, list, (place) => place.append(...[...all].map((one) => link(one >> 1))));
    show(all.size <= few);
    return [element("div", "", button, list)];
  });

const shared = (row) => {
  const schemas = new Set(row.via.map((one) => home.get(one)));
  if (!schemas.size) return [];
  const found = [...schemas].map((one) => link(rows.indexOf(one), ...counts(row.via.filter((each) => home.get(each) === one))));
  return [element("h4", "", "Changed in shared schemas"), element("ul", "routes", ...found)];
};

const content = (row, place) => {
  if (row.b) place.append(element("p", "", "was ", element("code", "", row.b)));
  row.list = element("ul", "cards", ...row.c.map(card));
  place.append(row.list);
  if (row.k === "operation") place.append(...shared(row));
  if (row.k === "schema") place.append(...reached(row));
  const sides = row.q || row.a ? [tree("Request", row.q || [], row.m), tree("Response", row.a || [], row.m)] : [];
  if (row.e) sides.push(tree("Events", row.e, ""));
  if (row.x) sides.push(tree("Schema", [{ n: row.n, s: row.x, d: 1 }], ""));
  if (sides.length) place.append(element("div", "sides", ...sides));
  choose(row);
};

const draw = (row) => {
  const sign = element("span", "sign", (row.m || "").replace("-", "−"));
  const [, method, path] = (row.k === "operation" && /^([A-Z]+) (.*)$/s.exec(row.n)) || [];
  const name = method ? [element("span", "method", method), " ", element("code", "", path)] : [element("code", "", row.n)];
  row.button = element("button", "head", sign, row.v ? element("small", "fact", row.v) : "", ...name, " ", element("span", "counts", ...counts([...row.c, ...row.via])));
  const place = element("div", "inside");
  row.made = element("section", "row", element("h3", "", row.button), place);
  row.show = discloses(row.button, place, (one) => content(row, one));
  return row.made;
};

for (const [kind, head] of Object.entries(heads)) {
  const found = rows.filter((row) => row.k === kind);
  const worst = (row) => Math.min(...[...row.c, ...row.via].map((one) => data.changes[one].l));
  const ranks = new Map(found.map((row) => [row, worst(row)]));
  found.sort((one, other) => ranks.get(one) - ranks.get(other));
  if (found.length) main.append(element("h2", "", `${head} (${found.length})`), ...found.map(draw));
}
