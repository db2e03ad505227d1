// Suggestions under every search box: the combobox of the ARIA Authoring Practices, with the focus
// staying in the box. Without this file the boxes are plain forms.
(function () {
  'use strict';
  var WAIT = 120;
  var number = 0;

  function attach(input) {
    var id = 'suggestions-' + ++number;
    var list = document.createElement('ul');
    list.id = id;
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.getAttribute('aria-label') || labelOf(input));
    list.hidden = true;
    var place = input.parentNode;
    if (getComputedStyle(place).position === 'static') {
      place.classList.add('suggested');
    }
    place.appendChild(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', id);
    input.setAttribute('autocomplete', 'off');

    var chosen = -1;
    var timer = 0;
    var asked = null;
    var shownFor = '';

    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function choose(at) {
      var options = list.children;
      if (chosen >= 0 && options[chosen]) {
        options[chosen].setAttribute('aria-selected', 'false');
      }
      chosen = at;
      if (chosen < 0) {
        input.removeAttribute('aria-activedescendant');
        return;
      }
      options[chosen].setAttribute('aria-selected', 'true');
      options[chosen].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', options[chosen].id);
    }

    function show(found) {
      list.textContent = '';
      found[1].forEach(function (words, i) {
        var option = document.createElement('li');
        option.id = id + '-' + i;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.href = found[3][i];
        option.appendChild(document.createTextNode(words));
        var about = document.createElement('small');
        about.textContent = found[2][i];
        option.appendChild(about);
        list.appendChild(option);
      });
      chosen = -1;
      input.removeAttribute('aria-activedescendant');
      list.hidden = found[1].length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
    }

    function ask() {
      var typed = input.value.trim();
      if (typed.length < 2) {
        close();
        return;
      }
      if (asked) {
        asked.abort();
      }
      asked = new AbortController();
      var language = document.documentElement.lang;
      fetch(document.documentElement.dataset.base + '/suggest?q=' + encodeURIComponent(typed) + '&lang=' + language, { signal: asked.signal })
        .then(function (reply) {
          return reply.ok ? reply.json() : null;
        })
        .then(function (found) {
          if (found && input.value.trim() === typed && document.activeElement === input) {
            shownFor = typed;
            show(found);
          }
        })
        .catch(close);
    }

    function go(option) {
      window.location.assign(option.dataset.href);
    }

    input.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener('keydown', function (event) {
      var count = list.children.length;
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === 'ArrowDown' && list.hidden) {
        if (input.value.trim() === shownFor && count > 0) {
          list.hidden = false;
          input.setAttribute('aria-expanded', 'true');
        } else {
          ask();
        }
        event.preventDefault();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (count === 0) {
          return;
        }
        event.preventDefault();
        var step = event.key === 'ArrowDown' ? 1 : -1;
        var next = chosen + step;
        choose(next >= count ? -1 : next < -1 ? count - 1 : next);
      } else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
        event.preventDefault();
        go(list.children[chosen]);
      }
    });
    input.addEventListener('blur', close);
    // A press would take the focus away before the click comes.
    list.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    list.addEventListener('click', function (event) {
      var option = event.target.closest('[role=option]');
      if (option) {
        go(option);
      }
    });
  }

  function labelOf(input) {
    return input.labels && input.labels.length > 0 ? input.labels[0].textContent.trim() : 'Search';
  }

  document
    .querySelectorAll('form[role=search] input[name=q]')
    .forEach(attach);
})();
