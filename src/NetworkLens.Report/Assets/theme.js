"use strict";
// Light or dark: the reader's system decides, until the button is pressed.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.createElement("button");
  button.type = "button";
  button.id = "theme";
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const tell = () => { button.textContent = isDark() ? "Light colours" : "Dark colours"; };
  const changed = () => { tell(); document.dispatchEvent(new Event("themechange")); };
  button.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; changed(); });
  system.addEventListener("change", changed);
  tell();
  document.querySelector("header").append(button);
})();
