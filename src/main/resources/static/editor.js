// The editor in the place of the box: YASGUI's Yasqe with our own prefixes and terms. Answers are
// the same page as without this, fetched and put in; so what people see does not depend on scripts.
(function () {
  "use strict";
  const form = document.querySelector("form.editor");
  const box = form.querySelector("textarea");
  const words = form.dataset;
  // A longer address is refused by servers on the way; such a question is sent, and shared behind
  // a hash, which is sent nowhere.
  const LONGEST_ADDRESS = 6000;
  const BASE = document.documentElement.dataset.base;

  let offer = null;
  const offered = fetch(BASE + "/api/editor.json?lang=" + document.documentElement.lang)
    .then((reply) => reply.json())
    .then((found) => (offer = found));

  function short(iri) {
    for (const [prefix, space] of Object.entries(offer.prefixes)) {
      if (iri.startsWith(space) && /^[\w-]+$/.test(iri.slice(space.length))) {
        return prefix + ":" + iri.slice(space.length);
      }
    }
    return "<" + iri + ">";
  }

  // Names by their beginning come first, then what only has the words in its label.
  function matching(kind, token) {
    const typed = (token.autocompletionString || "").toLowerCase();
    const bare = typed.replace(/^.*[#/:]/, "");
    const rank = (term) => {
      const name = short(term.iri).toLowerCase();
      if (term.iri.toLowerCase().startsWith(typed) || name.startsWith(typed)) return 0;
      if (bare && name.replace(/^.*:/, "").startsWith(bare)) return 1;
      if (bare && (name + " " + term.label.toLowerCase()).includes(bare)) return 2;
      return 3;
    };
    return offer.terms
      .filter((term) => term.kind === kind)
      .map((term) => ({ iri: term.iri, rank: rank(term), count: term.count || 0 }))
      .filter((found) => found.rank < 3)
      .sort((a, b) => a.rank - b.rank || b.count - a.count)
      .map((found) => found.iri);
  }

  function render(element, all, hint) {
    const name = document.createElement("code");
    name.textContent = hint.text;
    element.append(name);
    if (hint.label) {
      const label = document.createElement("small");
      label.textContent = hint.label;
      element.append(" ", label);
    }
  }

  function described(yasqe, hints) {
    const byName = new Map(offer.terms.map((term) => [short(term.iri), term]));
    return hints.map((hint) => {
      const term = byName.get(hint.text);
      const label = term ? term.label + (term.count ? " · " + term.count.toLocaleString() : "") : "";
      return { ...hint, label, render };
    });
  }

  function completer(kind) {
    const name = "our-" + kind;
    Yasqe.forkAutocompleter(kind, {
      name,
      bulk: false,
      autoShow: true,
      persistenceId: null,
      get: (yasqe, token) => offered.then(() => matching(kind, token)),
      postProcessSuggestion: (yasqe, token, iri) => short(iri),
      postprocessHints: described,
    });
    return name;
  }

  Yasqe.forkAutocompleter("prefixes", {
    name: "our-prefixes",
    persistenceId: null,
    get: () => offered.then(() => Object.entries(offer.prefixes).map(([p, iri]) => p + ": <" + iri + ">")),
  });

  // The library's own completers ask other hosts; its lists are merged, not replaced.
  Yasqe.defaults.autocompleters = ["variables", "our-prefixes", completer("class"), completer("property")];

  const place = document.createElement("div");
  form.querySelector(".box").append(place);
  const yasqe = new Yasqe(place, {
    value: box.value,
    createShareableLink: null,
    consumeShareLink: null,
    persistenceId: null,
    showQueryButton: false,
    editorHeight: "22rem",
    inputStyle: "contenteditable",
    // The key leads on, as everywhere on a page: who can not leave by it would be caught.
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": () => ask(), "Cmd-Enter": () => ask() },
  });
  const field = yasqe.getInputField();
  field.setAttribute("aria-label", words.label);
  field.setAttribute("aria-multiline", "true");
  field.setAttribute("role", "textbox");
  box.closest("label").hidden = true;
  box.required = false;
  form.classList.add("live");

  // How the answer is seen stays when the question changes.
  function address(query) {
    const look = new URLSearchParams(location.search).get("show");
    const asked =
      BASE +
      "/sparql?query=" +
      encodeURIComponent(query) +
      (look ? "&show=" + encodeURIComponent(look) : "");
    return asked.length < LONGEST_ADDRESS ? asked : BASE + "/sparql#query=" + encodeURIComponent(query);
  }

  // What was asked, in this browser alone: the newest first, each once.
  const earlier = document.querySelector("details.asked");
  const KEPT = "plenary.asked";
  const MOST_KEPT = 20;

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) || [];
    } catch {
      return [];
    }
  }

  function keep(queries) {
    try {
      localStorage.setItem(KEPT, JSON.stringify(queries.slice(0, MOST_KEPT)));
    } catch {
      // A browser that keeps nothing, as in private windows of some.
    }
    list();
  }

  function list() {
    const queries = kept();
    earlier.hidden = queries.length === 0;
    earlier.querySelector("ol").replaceChildren(
      ...queries.map((query) => {
        const link = document.createElement("a");
        link.href = address(query);
        const code = document.createElement("code");
        // Prefixes are alike in all of them.
        const said = query.replace(/^\s*PREFIX\s+\S+\s+<[^>]*>/gim, "").replace(/\s+/g, " ").trim();
        code.textContent = said.length > 160 ? said.slice(0, 160) + " …" : said;
        link.append(code);
        const item = document.createElement("li");
        item.append(link);
        return item;
      })
    );
  }

  earlier.querySelector("button").addEventListener("click", () => keep([]));
  list();

  // A thing by its name: its IRI is put where the cursor stands.
  const thing = form.querySelector(".inserting input");
  const things = document.getElementById("things");
  let looking = 0;

  function insert(iri) {
    yasqe.getDoc().replaceSelection("<" + iri + ">");
    thing.value = "";
    things.replaceChildren();
    yasqe.focus();
  }

  async function look(typed) {
    const reply = await fetch("/api/suggest?q=" + encodeURIComponent(typed));
    const found = reply.ok ? await reply.json() : [];
    if (thing.value.trim() !== typed) {
      return;
    }
    const lang = document.documentElement.lang;
    things.replaceChildren(
      ...found.map((one) => {
        const option = document.createElement("option");
        option.value = one.iri;
        option.label = one.label[lang] || Object.values(one.label)[0];
        return option;
      })
    );
  }

  thing.addEventListener("input", () => {
    clearTimeout(looking);
    const typed = thing.value.trim();
    if ([...things.options].some((option) => option.value === typed)) {
      insert(typed);
    } else if (typed.length > 1) {
      looking = setTimeout(() => look(typed).catch(() => {}), 150);
    }
  });
  thing.addEventListener("keydown", (event) => {
    // The form is not sent from here: Enter takes the first that is offered.
    if (event.key === "Enter") {
      event.preventDefault();
      if (things.options.length > 0) {
        insert(things.options[0].value);
      }
    }
  });

  let running = null;

  function wait(on) {
    form.classList.toggle("busy", on);
    const shown = form.querySelector("[role=status]");
    shown.textContent = on ? words.busy : "";
  }

  function show(page) {
    const found = new DOMParser().parseFromString(page, "text/html");
    const answer = found.getElementById("answer");
    const here = document.getElementById("answer");
    if (answer) {
      here.replaceWith(document.adoptNode(answer));
    } else {
      // A page that says what is wrong: too long, too much, too many at a time.
      const said = [...found.querySelectorAll("main h1, main p")].map((e) => e.textContent.trim());
      report(said.filter(Boolean).join("\n"));
    }
    mark();
  }

  function report(message) {
    const here = document.getElementById("answer");
    const said = document.createElement("p");
    said.className = "error";
    said.setAttribute("role", "alert");
    said.textContent = message;
    here.replaceChildren(said);
  }

  let wrong = null;

  // Where the server's parser stopped; the editor's own marks say what it expects there.
  function mark() {
    if (wrong !== null) {
      yasqe.removeLineClass(wrong, "background", "wrong-line");
      wrong = null;
    }
    const fault = document.querySelector("#answer [data-line]");
    if (fault && yasqe.getValue() === asked) {
      wrong = Number(fault.dataset.line) - 1;
      yasqe.addLineClass(wrong, "background", "wrong-line");
      yasqe.getDoc().setCursor(wrong, Number(fault.dataset.column) - 1);
    }
  }

  let asked = box.value;

  async function ask() {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    asked = yasqe.getValue();
    const target = address(asked);
    wait(true);
    try {
      const body = new URLSearchParams({ query: asked });
      const headers = { Accept: "text/html" };
      const reply = await fetch(
        target.includes("#") ? BASE + "/sparql" : target,
        target.includes("#")
          ? { method: "POST", body, headers, signal: mine.signal }
          : { headers, signal: mine.signal }
      );
      show(await reply.text());
      history.replaceState(null, "", target);
      if (reply.ok) {
        keep([asked, ...kept().filter((query) => query !== asked)]);
      }
    } catch (error) {
      if (error.name !== "AbortError") {
        report(words.failed);
      }
    } finally {
      if (running === mine) {
        running = null;
        wait(false);
      }
    }
  }

  form.addEventListener("submit", (event) => {
    box.value = yasqe.getValue();
    const format = event.submitter?.value;
    if (format) {
      // A file: the browser saves it and stays here. A long question goes by POST.
      form.method = address(box.value).includes("#") ? "post" : "get";
      return;
    }
    event.preventDefault();
    ask();
  });

  const copy = form.querySelector("button.share");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const link = location.origin + address(yasqe.getValue());
    const said = form.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(link);
      said.textContent = words.copied;
    } catch {
      said.textContent = link;
    }
  });

  const stop = form.querySelector("button.stop");
  stop.addEventListener("click", () => running?.abort());

  if (location.hash.startsWith("#query=")) {
    yasqe.setValue(decodeURIComponent(location.hash.slice("#query=".length)));
    ask();
  } else {
    mark();
  }
})();
