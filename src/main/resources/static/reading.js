// The page reads whole without this: it adds cards to the marks of the text, and buttons that copy.
const SHOWN = "a.m, sup a";
const WAIT = 250;
const kept = new Map();
let card;
let pending;

function hide() {
  clearTimeout(pending);
  card?.remove();
  card = undefined;
}

// A note is in the page already.
function noteOf(link) {
  const note = link.closest("sup") && document.getElementById(link.hash.slice(1));
  return note ? note.querySelector("p").outerHTML : "";
}

async function fetched(link) {
  const note = noteOf(link);
  if (note) {
    return note;
  }
  const address = new URL(link.href);
  address.pathname += ".html";
  address.search = "?card=1";
  if (!kept.has(address.href)) {
    const reply = await fetch(address);
    if (!reply.ok) {
      return "";
    }
    kept.set(address.href, await reply.text());
  }
  return kept.get(address.href);
}

async function show(link) {
  if (new URL(link.href).origin !== location.origin) {
    return;
  }
  const words = await fetched(link);
  const here = link.matches(":hover") || document.activeElement === link;
  if (!words || !here) {
    return;
  }
  hide();
  card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  // The card is a page of ours, escaped by its template.
  card.innerHTML = words;
  document.body.append(card);
  link.setAttribute("aria-describedby", "card");
  const at = link.getClientRects()[0];
  const room = document.documentElement.clientWidth - card.offsetWidth - 8;
  const below = at.bottom + card.offsetHeight + 8 < innerHeight || at.top < card.offsetHeight + 8;
  card.style.left = `${Math.max(8, Math.min(at.left, room)) + scrollX}px`;
  card.style.top = `${(below ? at.bottom + 6 : at.top - card.offsetHeight - 6) + scrollY}px`;
}

function marked(element) {
  return element.closest?.(".reading :is(" + SHOWN + ")");
}

function later(event) {
  const link = marked(event.target);
  if (link) {
    clearTimeout(pending);
    pending = setTimeout(() => show(link), WAIT);
  }
}

function away(event) {
  const link = marked(event.target);
  if (link && !card?.contains(event.relatedTarget)) {
    link.removeAttribute("aria-describedby");
    hide();
  }
}

document.addEventListener("mouseover", later);
document.addEventListener("focusin", later);
document.addEventListener("mouseout", away);
document.addEventListener("focusout", away);
document.addEventListener("keydown", (event) => event.key === "Escape" && hide());

for (const words of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(words.textContent.trim());
    button.textContent = words.dataset.copied;
  });
  words.after(button);
}

// A tooltip for the mouse, of the words that screens are read by: written twice they cost 3 KB.
for (const proof of document.querySelectorAll(".proof")) {
  proof.title = proof.getAttribute("aria-label");
}

// Of a long text a portion is here: an address with the anchor of another one leads there.
function elsewhere() {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const address = new URL(location.href);
  if (
    anchor &&
    document.querySelector(".portions") &&
    !document.getElementById(anchor) &&
    address.searchParams.get("at") !== anchor
  ) {
    address.searchParams.delete("part");
    address.searchParams.set("at", anchor);
    location.replace(address);
  }
}

elsewhere();
addEventListener("hashchange", elsewhere);
