// Suggestions for the parameters of a query, in the browser's own list. Without this the boxes are
// plain ones with an example.
(function () {
  "use strict";
  const WAIT = 150;

  function words(byLanguage) {
    return byLanguage[document.documentElement.lang] || byLanguage.und || byLanguage.en || Object.values(byLanguage)[0];
  }

  function attach(input) {
    const list = input.list;
    let timer = 0;
    async function offer() {
      const typed = input.value.trim();
      if (typed.length < 2) return;
      const reply = await fetch(document.documentElement.dataset.base + "/api/suggest?q=" + encodeURIComponent(typed));
      if (!reply.ok || input.value.trim() !== typed) return;
      const found = (await reply.json()).filter((thing) => thing.type === input.dataset.kind);
      list.replaceChildren(
        ...found.map((thing) => {
          const option = document.createElement("option");
          option.value = words(thing.label);
          option.label = words(thing.title) || option.value;
          return option;
        })
      );
    }
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => offer().catch(() => {}), WAIT);
    });
  }

  document.querySelectorAll("form.parameters input[data-kind]:not([data-kind=''])").forEach(attach);
})();
