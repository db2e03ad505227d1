// The pages work without this: it only closes what stands open when a reader turns away.
const folds = "details.menu, details.more, details.settings";

function close(fold) {
  fold.open = false;
}

document.addEventListener("keydown", (event) => {
  const fold = event.target.closest?.(folds);
  if (event.key === "Escape" && fold?.open) {
    close(fold);
    fold.querySelector("summary").focus();
  }
});

document.addEventListener("click", (event) => {
  for (const fold of document.querySelectorAll(folds)) {
    if (fold.open && !fold.contains(event.target)) {
      close(fold);
    }
  }
});
