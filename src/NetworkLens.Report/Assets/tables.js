"use strict";
// Search, choose and sort: every table has its own controls, which exist only where scripts run.
(() => {
  const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  for (const table of document.querySelectorAll(".table table")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const headers = [...table.tHead.rows[0].cells];
    const names = headers.map(header => header.textContent);
    rows.forEach(row => names.forEach((name, column) => {
      const cell = row.cells[column];
      cell.dataset.label = name; // where rows are cards, each cell says what it is
      cell.classList.toggle("unknown", cell.textContent === "–");
    }));
    table.parentElement.classList.add("cards");
    const caption = table.caption.textContent;
    const tools = document.createElement("div");
    tools.className = "tools";
    const count = document.createElement("output");
    count.setAttribute("aria-live", "polite");

    const search = document.createElement("input");
    search.type = "search";
    search.placeholder = "Search";
    search.setAttribute("aria-label", `Search in ${caption}`);
    tools.append(search);
    const texts = rows.map(row => row.textContent.toLowerCase());

    const filters = headers.flatMap((header, column) => {
      const values = [...new Set(rows.map(row => row.cells[column].textContent))].sort(words.compare);
      if (!("filter" in header.dataset) || values.length < 2) { return []; }
      const select = document.createElement("select");
      select.setAttribute("aria-label", `${names[column]} in ${caption}`);
      select.append(new Option(`${names[column]}: all`, ""), ...values.map(value => new Option(value, value)));
      tools.append(select);
      return [{ select, column }];
    });
    const order = document.createElement("select");
    order.className = "order";
    order.setAttribute("aria-label", `Order of ${caption}`);
    order.append(new Option("Order: as given", ""), ...names.map((name, column) => new Option(`By ${name}`, column)));
    tools.append(order, count);
    table.parentElement.before(tools);

    const show = () => {
      const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, at) => {
        const fits = wanted.every(word => texts[at].includes(word))
          && filters.every(({ select, column }) => !select.value || row.cells[column].textContent === select.value);
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      count.textContent = `${shown === rows.length ? "" : `${shown} of `}${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
    };
    search.addEventListener("input", show);
    filters.forEach(({ select }) => select.addEventListener("change", show));
    show();

    const isNumber = column => headers[column].classList.contains("number");
    const sort = (column, direction) => {
      const key = row => {
        const cell = row.cells[column];
        const text = cell.dataset.key ?? cell.textContent;
        return text === "" || text === "–" ? null : isNumber(column) ? Number(text) : text;
      };
      headers.forEach(other => other.removeAttribute("aria-sort"));
      headers[column].setAttribute("aria-sort", direction);
      const sign = direction === "ascending" ? 1 : -1;
      const sorted = rows.map((row, at) => ({ row, at, key: key(row) })).sort((a, b) =>
        a.key === null || b.key === null ? (a.key === null) - (b.key === null) || a.at - b.at // what is unknown comes last
          : sign * (isNumber(column) ? a.key - b.key : words.compare(a.key, b.key)) || a.at - b.at);
      body.append(...sorted.map(({ row }) => row));
    };
    const usual = column => isNumber(column) ? "descending" : "ascending";
    headers.forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-label", `Sort by ${names[column]}`);
      header.append("\u00a0", button); // never alone on a line
      header.addEventListener("click", () => {
        const before = header.getAttribute("aria-sort");
        sort(column, before === null ? usual(column) : before === "ascending" ? "descending" : "ascending");
      });
    });
    order.addEventListener("change", () => {
      if (order.value !== "") { sort(Number(order.value), usual(Number(order.value))); return; }
      headers.forEach(header => header.removeAttribute("aria-sort"));
      body.append(...rows);
    });
  }

  // A link to a row unfolds and unfilters whatever hides it.
  const reveal = () => {
    const row = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!row || row.tagName !== "TR") { return; }
    row.hidden = false;
    row.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
