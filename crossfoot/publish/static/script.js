// Comfort only: every page works without this file.
(() => {
  "use strict";
  const cards = new Map([...document.querySelectorAll(".cards .card")].map((card) => [card.value, card]));
  const marks = [...document.querySelectorAll("mark[data-claims]")];
  const numbers = (mark) => mark.dataset.claims.split(" ").map(Number);

  // A mark and its cards light up together.
  for (const mark of marks) {
    const light = (on) => numbers(mark).forEach((no) => cards.get(no)?.classList.toggle("lit", on));
    mark.addEventListener("mouseenter", () => light(true));
    mark.addEventListener("mouseleave", () => light(false));
  }
  for (const [no, card] of cards) {
    const own = marks.filter((mark) => numbers(mark).includes(no));
    const light = (on) => own.forEach((mark) => mark.classList.toggle("lit", on));
    card.addEventListener("mouseenter", () => light(true));
    card.addEventListener("mouseleave", () => light(false));
  }

  // Copying of citations, where the browser offers it.
  if (navigator.clipboard) {
    const words = document.documentElement.lang === "uk" ? ["Копіювати", "Скопійовано"] : ["Copy", "Copied"];
    for (const text of document.querySelectorAll("[data-copy]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words[0];
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = words[1];
      });
      text.before(button);
    }
  }

  // The desk by single letters: each is shown on its button, can be changed or switched off, and rests while one types.
  const keyed = [...document.querySelectorAll("[data-key]")];
  const typing = "input:not([type=radio]):not([type=checkbox]), textarea, select";
  let acted = false;
  if (keyed.length) {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || acted) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      const typed = event.key.toLowerCase();
      // A layout of other letters: what the key has in Latin ones.
      const latin = /^[\x20-\x7e]$/.test(typed) ? "" : event.code.replace(/^(Key|Digit)(?=.$)/, "").toLowerCase();
      const wanted = [typed, latin].flatMap((key) => keyed.filter((one) => one.dataset.key === key))[0];
      if (!wanted) return;
      event.preventDefault();
      acted = true;
      wanted.click();
    });
    // Back with the browser's button, the page may act again.
    window.addEventListener("pageshow", () => { acted = false; });
  }
})();
