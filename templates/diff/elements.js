// Elements are made of text alone: nothing that a spec says is ever read as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const main = document.querySelector("main");

const element = (tag, name, ...inside) => {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside.filter((one) => one !== ""));
  return made;
};

// A button that shows and hides what `fill` makes when it is first asked for.
const discloses = (button, place, fill) => {
  let filled = false;
  const show = (open) => {
    if (open && !filled) {
      filled = true;
      fill(place);
    }
    place.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.type = "button";
  button.addEventListener("click", () => show(place.hidden));
  show(false);
  return show;
};
