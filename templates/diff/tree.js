// What callers send or read, both states in one tree: members that came, that went, that changed.
const words = { "+": "added", "-": "removed", "~": "changed" };
// Deeper changes wait until somebody opens what they are in.
const deepest = 6;
const few = 3;

// What is inside of a node: its own members, or those of the schema that stands there.
const inside = (node) => {
  const found = { members: [], changes: [...(node.h || [])], schemas: [], changed: Boolean(node.d) };
  for (let here = node; here; ) {
    found.members = here.c || [];
    const next = here.s && !found.schemas.includes(here.s) ? data.schemas[here.s - 1] : null;
    if (next) {
      found.schemas.push(here.s);
      found.changes.push(...(next.h || []));
    }
    here = next;
  }
  return found;
};

const type = (node) => {
  if (!node.o) return !node.t || node.t === node.n ? [] : [": ", element("span", "type", node.t)];
  return [": ", element("del", "type", node.o), " → ", element("ins", "type", node.t)];
};

const item = (node, seen, above) => {
  const { members, changes, schemas, changed } = inside(node);
  const mark = above || node.m || (changes.length || node.o ? "~" : "");
  const sign = element("span", "sign", mark.replace("-", "−"));
  sign.setAttribute("role", "img");
  sign.setAttribute("aria-label", words[mark] || "unchanged");
  const label = [sign, element("b", "", node.n), ...type(node), ...(node.f || []).map((fact) => element("small", "fact", fact))];
  const made = element("li", { "+": "added", "-": "removed", "~": "changed" }[mark] || "");
  if (members.length) {
    const button = element("button", "label", ...label);
    const list = element("ul", "");
    made.append(button);
    if (changes.length) made.append(element("div", "chips", ...changes.map(chip)));
    made.append(list);
    const way = new Set([...seen, ...schemas]);
    const show = discloses(button, list, (place) => fill(place, members, way, mark === "~" ? "" : mark));
    const known = schemas.some((one) => seen.has(one));
    const whole = mark === "+" || mark === "-";
    if (changed && !known && way.size < deepest && (!whole || !seen.size)) show(true);
  } else {
    made.append(element("span", "label", ...label));
    if (changes.length) made.append(element("div", "chips", ...changes.map(chip)));
  }
  return made;
};

const fill = (list, members, seen, above) => {
  const same = above ? [] : members.filter((one) => !one.d && !one.m);
  const folded = same.length > few && same.length < members.length ? same : [];
  const rest = members.filter((one) => !folded.includes(one));
  list.append(...rest.map((one) => item(one, seen, above)));
  if (folded.length) {
    const button = element("button", "fold", `${folded.length} unchanged`);
    const more = element("ul", "");
    discloses(button, more, (place) => place.append(...folded.map((one) => item(one, seen, above))));
    list.append(element("li", "", button, more));
  }
};

const tree = (title, members, mark) => {
  const list = element("ul", "tree");
  if (members.length) fill(list, members, new Set(), mark);
  else list.append(element("li", "nothing", "nothing"));
  return element("div", "side", element("h4", "", title), list);
};
