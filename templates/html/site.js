// Comforts for a page that is complete without them: filters the findings, opens the formula somebody asks for,
// and opens every formula for the printer. Remembers nothing, asks no other file.
(function () {
  "use strict";

  function each(list, act) {
    Array.prototype.forEach.call(list, act);
  }

  // Lower case, without accents, so that "accion" finds "Acción".
  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function startFilter(filter) {
    var rows = filter.parentNode.querySelectorAll("tr[data-level]");
    var buttons = filter.querySelectorAll("button");
    var search = filter.querySelector("input");
    var count = filter.querySelector("output");
    var level = "";

    function show() {
      var wanted = plain(search.value.trim());
      var shown = 0;
      each(rows, function (row) {
        var fits = (level === "" || row.dataset.level === level) && plain(row.textContent).indexOf(wanted) >= 0;
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      count.textContent = shown + " / " + rows.length;
    }

    each(buttons, function (button) {
      button.addEventListener("click", function () {
        level = button.dataset.level.replace("#", "");
        each(buttons, function (other) {
          other.setAttribute("aria-pressed", String(other === button));
        });
        show();
      });
    });
    search.addEventListener("input", show);
    filter.hidden = false;
    show();
  }

  // Browsers that do not open `details` for a fragment inside it.
  function openTarget() {
    var target = document.getElementById(location.hash.slice(1));
    var details = target && target.closest("details");
    if (details && !details.open) {
      details.open = true;
      target.scrollIntoView();
    }
  }

  each(document.querySelectorAll(".filter"), startFilter);
  addEventListener("hashchange", openTarget);
  openTarget();

  var opened = [];
  addEventListener("beforeprint", function () {
    opened = document.querySelectorAll("details:not([open])");
    each(opened, function (details) { details.open = true; });
  });
  addEventListener("afterprint", function () {
    each(opened, function (details) { details.open = false; });
  });
})();
