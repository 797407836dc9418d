// One change: its level, what became of what, why that matters, where it is in both states.
const anchor = (change, ...inside) => {
  const made = element("a", "", ...inside);
  made.href = "#" + encodeURIComponent(change.i);
  return made;
};

const level = (change) =>
  element("span", "level l" + change.l, change.p ? "text" : data.levels[change.l]);

const where = (side, at) =>
  element("span", "at", side + " ", element("code", "", data.files[at[0]] + (at[1] ? `:${at[1]}:${at[2]}` : "")));

const card = (number) => {
  const change = data.changes[number];
  const made = element(
    "li",
    "card",
    level(change),
    " ",
    change.s ? element("code", "steps", change.s) : "",
    change.s ? " " : "",
    element("span", "what", change.t),
    element("p", "why", data.reasons[change.w], change.a ? ` Accepted: ${change.a}` : ""),
  );
  const places = element("p", "places", ...[["old", change.o], ["new", change.n]].filter(([, at]) => at).map(([side, at]) => where(side, at)));
  places.append(anchor(change, change.i));
  made.append(places);
  made.id = change.i;
  made.tabIndex = -1;
  made.dataset.change = number;
  return made;
};

// In a tree a change is a link to where all of it is said.
const chip = (number) => {
  const change = data.changes[number];
  const made = anchor(change, level(change), " ", change.t);
  made.className = "chip";
  made.title = data.reasons[change.w];
  return made;
};
