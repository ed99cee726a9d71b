"use strict";
// The map: move, zoom, choose a site. Its facts are those of its row in the table of sites.
(() => {
  const map = document.getElementById("site-map");
  if (!map) { return; } // a brief page has none
  const frame = map.querySelector(".view");
  const picture = frame.querySelector("svg");
  const facts = map.querySelector(".facts");
  const sites = [...picture.querySelectorAll(".site")];
  const routes = [...picture.querySelectorAll(".route")];
  const [, , width, height] = picture.getAttribute("viewBox").split(" ").map(Number);
  const names = [...picture.querySelectorAll(".names text")].sort((a, b) => b.dataset.room - a.dataset.room);
  let view = { x: 0, y: 0, scale: 1 };

  // Marks that stand beside their place come nearer to it as the map does, and so do the ends of their lines.
  const numbers = text => (text?.match(/-?[\d.]+/g) ?? [0, 0]).map(Number);
  const asides = new Map(sites.map(site => [site.dataset.site, numbers(site.dataset.aside)]));
  const shares = (part, parts, point, points) => {
    const along = points === 1 ? 0 : point / (points - 1);
    return [part === 0 ? 1 - along : 0, part === parts - 1 ? along : 0];
  };
  const bent = routes.map(route => ({ route, from: asides.get(route.dataset.from) ?? [0, 0], to: asides.get(route.dataset.to) ?? [0, 0] }))
    .filter(({ from, to }) => [...from, ...to].some(aside => aside !== 0));
  const moved = (bend, by) => bend.parts.map((part, number, parts) => part.map(([x, y], at) => {
    const [first, last] = shares(number, parts.length, at, part.length);
    return [0, 1].map(axis => [x, y][axis] + by * (first * bend.from[axis] + last * bend.to[axis]));
  }));
  bent.forEach(bend => {
    bend.parts = bend.route.getAttribute("d").slice(1).split("M").map(part => part.split("L").map(numbers));
    bend.parts = moved(bend, -1); // as it would be if the marks stood at their places
  });
  const tie = () => bent.forEach(bend => bend.route.setAttribute("d",
    moved(bend, 1 / view.scale).map(part => "M" + part.map(point => point.map(value => value.toFixed(2)).join(" ")).join("L")).join("")));

  let drawn = 0;
  const look = () => {
    const [w, h] = [width / view.scale, height / view.scale];
    view.x = Math.min(Math.max(view.x, 0), width - w);
    view.y = Math.min(Math.max(view.y, 0), height - h);
    picture.setAttribute("viewBox", `${view.x} ${view.y} ${w} ${h}`);
    picture.style.setProperty("--zoom", view.scale);
    if (drawn === view.scale) { return; }
    if (drawn > 0) { tie(); }
    const shown = []; // the wider country's name goes first
    names.forEach(name => {
      const [x, y, half] = [Number(name.getAttribute("x")), Number(name.getAttribute("y")), 2.5 * name.textContent.length / view.scale];
      const fits = 2 * half < name.dataset.room && shown.every(other => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > 10 / view.scale);
      name.classList.toggle("gone", !fits);
      if (fits) { shown.push({ x, y, half }); }
    });
    drawn = view.scale;
  };
  const zoom = (factor, x = view.x + width / view.scale / 2, y = view.y + height / view.scale / 2) => {
    const scale = Math.min(Math.max(view.scale * factor, 1), 24);
    view = { x: x - (x - view.x) * view.scale / scale, y: y - (y - view.y) * view.scale / scale, scale };
    look();
  };
  const move = (right, down) => { view.x += right * width / view.scale; view.y += down * height / view.scale; look(); };

  // Where the picture is wider than the screen, it starts where half of the sites lie on either side.
  const across = sites.map(site => Number(site.getAttribute("transform").match(/-?[\d.]+/)[0])).sort((a, b) => a - b);
  frame.scrollLeft = (across[across.length >> 1] ?? 0) / width * frame.scrollWidth - frame.clientWidth / 2;

  // Controls
  const tools = document.createElement("div");
  tools.className = "tools";
  const add = (text, label, act) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    tools.append(button);
  };
  add("+", "Zoom in", () => zoom(1.6));
  add("−", "Zoom out", () => zoom(1 / 1.6));
  add("Whole world", "Show the whole world", () => { view = { x: 0, y: 0, scale: 1 }; look(); });
  const finder = document.createElement("input");
  finder.type = "search";
  finder.placeholder = "Find a site";
  finder.setAttribute("aria-label", "Find a site on the map by part of its name; Enter goes to the next");
  finder.setAttribute("list", "site-names");
  const known = document.createElement("datalist");
  known.id = "site-names";
  known.append(...sites.map(site => new Option(nameOf(site))));
  const found = document.createElement("output");
  tools.append(finder, known, found);
  map.prepend(tools);
  picture.tabIndex = 0;

  function nameOf(site) { return site.querySelector("title").textContent; }

  // Facts
  const rowOf = site => document.getElementById(`site-${site.dataset.site}`);
  const tell = site => {
    const row = rowOf(site);
    if (!row) { return; }
    const heads = [...row.closest("table").tHead.rows[0].cells];
    const list = document.createElement("dl");
    [...row.cells].slice(1).forEach((cell, at) => {
      if (cell.textContent === "–") { return; }
      const name = document.createElement("dt");
      name.textContent = heads[at + 1].textContent;
      const value = document.createElement("dd");
      value.append(...[...cell.childNodes].map(node => node.cloneNode(true)));
      list.append(name, value);
    });
    const title = document.createElement("h3");
    title.textContent = nameOf(site);
    facts.replaceChildren(title, list);
    facts.hidden = false;
  };
  let chosen = null;
  const light = site => {
    sites.forEach(other => other.classList.remove("lit", "chosen"));
    routes.forEach(route => route.classList.remove("lit"));
    picture.classList.toggle("choosing", site !== null);
    if (!site) { facts.hidden = true; return; }
    const lit = new Set([site.dataset.site]);
    routes.filter(route => route.dataset.from === site.dataset.site || route.dataset.to === site.dataset.site).forEach(route => {
      route.classList.add("lit");
      lit.add(route.dataset.from).add(route.dataset.to);
    });
    sites.filter(other => lit.has(other.dataset.site)).forEach(other => other.classList.add("lit"));
    site.classList.add("chosen");
    tell(site);
  };
  const choose = site => { chosen = site; light(site); };
  sites.forEach(site => {
    site.addEventListener("pointerenter", () => light(site));
    site.addEventListener("pointerleave", () => light(chosen));
    site.addEventListener("click", event => { event.stopPropagation(); choose(site); });
  });
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let turn = 0;
  const find = next => {
    const part = plain(finder.value.trim());
    const all = part === "" ? [] : sites.filter(site => plain(nameOf(site)).includes(part));
    turn = next ? (turn + 1) % Math.max(all.length, 1) : 0;
    found.textContent = part === "" ? "" : all.length === 0 ? `No site on the map has “${finder.value.trim()}” in its name.`
      : all.length === 1 ? nameOf(all[0]) : `${turn + 1} of ${all.length}: ${nameOf(all[turn])} (Enter: the next)`;
    if (all.length === 0) { choose(null); return; }
    const [x, y] = numbers(all[turn].getAttribute("transform"));
    view = { scale: 8, x: x - width / 16, y: y - height / 16 };
    look();
    choose(all[turn]);
  };
  finder.addEventListener("input", () => find(false));
  finder.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); find(true); } });

  // Countries are shaded by their share of what is chosen
  const shading = map.querySelector(".shading");
  const countries = [...picture.querySelectorAll("[data-shares]")];
  shading?.querySelector("select").addEventListener("change", event => {
    const chosenOne = event.target.selectedIndex;
    shading.querySelector("output").textContent = event.target.selectedOptions[0].dataset.words;
    countries.forEach(country => {
      const share = country.dataset.shares.split(";")[chosenOne];
      country.style.setProperty("--share", share || "0%");
      const title = country.querySelector("title");
      title.textContent = title.textContent.replace(/: [\d.]+%$/, "") + (share ? `: ${share}` : "");
    });
  });

  // Stages can be left out
  map.querySelectorAll(".legend li").forEach(item => {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = true;
    const label = document.createElement("label");
    label.append(box, ...item.childNodes);
    item.append(label);
    box.addEventListener("change", () => {
      const gone = new Set(sites.filter(site => site.dataset.stage === item.dataset.stage).map(site => {
        site.classList.toggle("gone", !box.checked);
        return site.dataset.site;
      }));
      const all = new Map(sites.map(site => [site.dataset.site, site.classList.contains("gone")]));
      routes.filter(route => gone.has(route.dataset.from) || gone.has(route.dataset.to))
        .forEach(route => route.classList.toggle("gone", all.get(route.dataset.from) || all.get(route.dataset.to)));
    });
  });

  // Keys, wheel, drag
  picture.addEventListener("keydown", event => {
    const act = {
      "+": () => zoom(1.6), "=": () => zoom(1.6), "-": () => zoom(1 / 1.6), Escape: () => choose(null),
      ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1),
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  picture.addEventListener("wheel", event => {
    if (!event.ctrlKey && document.activeElement !== picture) { return; } // a page that scrolls is not to stick to its map
    event.preventDefault();
    const box = picture.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 300), view.x + (event.clientX - box.left) / box.width * width / view.scale, view.y + (event.clientY - box.top) / box.height * height / view.scale);
  }, { passive: false });
  let held = null;
  let dragged = false;
  picture.addEventListener("pointerdown", event => { held = event; dragged = false; });
  addEventListener("pointerup", () => { held = null; });
  picture.addEventListener("pointermove", event => {
    if (!held || event.pointerType === "touch") { return; }
    const box = picture.getBoundingClientRect();
    const [right, down] = [(held.clientX - event.clientX) / box.width, (held.clientY - event.clientY) / box.height];
    dragged ||= Math.abs(right) + Math.abs(down) > 0.004;
    if (dragged) { held = event; move(right, down); }
  });
  picture.addEventListener("click", () => { if (!dragged) { choose(null); } });
  look();
})();
