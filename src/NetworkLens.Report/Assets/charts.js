"use strict";
// Charts: each is drawn as SVG, anew when the colours or the width change.
(() => {
  const data = JSON.parse(document.getElementById("chart-data").textContent);
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = name => { probe.style.color = `var(--${name})`; return getComputedStyle(probe).color; };
  const fontFamily = getComputedStyle(document.body).fontFamily; // by name: text is measured where nothing can be inherited
  const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
  const base = () => ({ animation: false, textStyle: { fontFamily, color: colour("ink") } });

  // Text only: names come from the data.
  const tip = (...lines) => {
    const box = document.createElement("div");
    lines.filter(Boolean).forEach((line, at) => {
      const part = document.createElement(at === 0 ? "strong" : "div");
      part.textContent = line;
      box.append(part);
    });
    return box;
  };
  const tooltip = formatter => ({ formatter, confine: true, backgroundColor: colour("paper"), borderColor: colour("line"), textStyle: { color: colour("ink") } });

  // Patterns beside colours, so that neither is alone.
  const patterns = () => ({ enabled: true, label: { enabled: false }, decal: { show: true } });

  // On a narrow screen a legend takes a second line.
  const wrapped = width => width < 480 ? 22 : 0;

  const kinds = {
    "flow-chart": flows,
    "scenario-chart": scenarios,
    "timeline-chart": timeline,
  };

  let material = "";
  function flows(picture, width) {
    const ribbons = picture.ribbons.filter(ribbon => material === "" || ribbon.material === material);
    const used = new Set(ribbons.flatMap(ribbon => [ribbon.source, ribbon.target]));
    const [left, right, node] = [4, 130, 12];
    const last = Math.max(1, picture.columns.length - 1);
    return {
      ...base(),
      tooltip: tooltip(({ dataType, data: item, value }) => dataType === "edge"
        ? tip(item.material, `${item.source} → ${item.target}`, `${number.format(item.value)} ${picture.unit}, ${item.basis}`)
        : tip(item.name, `${number.format(value)} ${picture.unit}`)),
      graphic: picture.columns.map((name, column) => ({
        type: "text", left: left + column * (width - left - right - node) / last, top: 2,
        style: { text: name, fontFamily, fontSize: 12, fontWeight: 600, fill: colour("ink") }, silent: true,
      })),
      series: {
        type: "sankey", left, right, top: 26, bottom: 10, nodeWidth: node, nodeGap: 7, layoutIterations: 64, draggable: false, emphasis: { focus: "adjacency" },
        data: picture.nodes.filter(item => used.has(item.name)).map(item => ({
          name: item.name, depth: item.column, itemStyle: { color: colour(item.colour < 0 ? "other" : `hue-${item.colour}`), borderWidth: 0 },
          label: { formatter: item.label, color: colour("ink"), fontSize: 11, textBorderColor: colour("paper"), textBorderWidth: 2 },
        })),
        links: ribbons.map(ribbon => ({ ...ribbon, lineStyle: { color: "source", opacity: 0.35, curveness: 0.5 } })),
        labelLayout: { hideOverlap: true },
      },
    };
  }

  function timeline(picture, width) {
    const parts = [["Made inside", picture.yes, 2], ["Only through unknown", picture.unknown, 4], ["Not made", picture.no, 0]];
    return {
      ...base(),
      aria: patterns(),
      color: parts.map(([, , hue]) => colour(`hue-${hue}`)),
      tooltip: { ...tooltip(items => tip(items[0].name, ...items.map(({ seriesName, value }) => `${seriesName}: ${number.format(value)} demand rows`))), trigger: "axis" },
      legend: { top: 0, left: 0, textStyle: { color: colour("ink") }, itemGap: 18 },
      grid: { left: 44, right: 16, top: 44 + wrapped(width), bottom: 28 },
      xAxis: { type: "category", data: picture.years.map(String), axisLabel: { color: colour("ink") } },
      yAxis: { type: "value", minInterval: 1, axisLabel: { color: colour("quiet") }, splitLine: { lineStyle: { color: colour("line") } } },
      series: parts.map(([name, counts]) => ({ name, type: "bar", stack: "all", data: counts, barMaxWidth: 46 })),
    };
  }

  function scenarios(picture, width) {
    const label = Math.min(300, width * 0.38);
    return {
      ...base(),
      aria: patterns(),
      color: picture.series.map((_, series) => colour(`hue-${series}`)),
      tooltip: { ...tooltip(({ name, seriesName, value }) => tip(name, seriesName, value === null || value === undefined ? "unknown" : `${number.format(value * 100)} % of demand lost`)), trigger: "item" },
      legend: { top: 0, left: 0, textStyle: { color: colour("ink") }, itemGap: 18 },
      grid: { left: label + 10, right: 24, top: 36 + wrapped(width), bottom: 28 },
      xAxis: { type: "value", axisLabel: { color: colour("quiet"), formatter: value => `${number.format(value * 100)} %` }, splitLine: { lineStyle: { color: colour("line") } } },
      yAxis: { type: "category", inverse: true, data: picture.scenarios, axisLabel: { color: colour("ink"), width: label, overflow: "break", fontSize: 11 }, axisTick: { show: false } },
      series: picture.series.map(({ name, lost }) => ({ name, type: "bar", data: lost, barMaxWidth: 11, barGap: "15%" })),
    };
  }

  const drawn = Object.entries(data).map(([id, picture]) => {
    const place = document.getElementById(id);
    const chart = echarts.init(place, null, { renderer: "svg" });
    return { id, place, chart, draw: () => chart.setOption(kinds[id](picture, chart.getWidth()), true) };
  });
  const drawAll = () => drawn.forEach(({ draw }) => draw());
  drawAll();
  document.addEventListener("themechange", drawAll);
  const fit = new ResizeObserver(() => drawn.forEach(({ chart, draw, place }) => {
    if (place.clientWidth && chart.getWidth() !== place.clientWidth) { chart.resize(); draw(); }
  }));
  drawn.forEach(({ place }) => fit.observe(place));

  // Paper is light, and narrower than most screens.
  const paper = matchMedia("print");
  paper.addEventListener("change", () => drawn.forEach(({ chart, draw }) => { chart.resize({ width: paper.matches ? 1040 : undefined }); draw(); }));

  const choice = data["flow-chart"];
  if (choice) {
    const select = document.createElement("select");
    select.setAttribute("aria-label", "Material in the diagram");
    select.append(new Option("All materials", ""), ...[...new Set(choice.ribbons.map(ribbon => ribbon.material))].sort().map(name => new Option(name, name)));
    select.addEventListener("change", () => { material = select.value; drawAll(); });
    const tools = document.createElement("div");
    tools.className = "tools";
    tools.append(select);
    document.getElementById("flow-chart").parentElement.before(tools);
  }
})();
