// Conveniences only: everything works without this script.
(function () {
  "use strict";

  // Copy buttons, shown only where copying works
  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(function (button) {
      button.hidden = false;
      var label = button.textContent;
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(button.dataset.copy).then(function () {
          button.textContent = button.dataset.copied;
          setTimeout(function () {
            button.textContent = label;
          }, 2000);
        });
      });
    });
  }

  // What a keeper's form makes, shown anew after each pause in typing, as its button does
  var live = document.getElementById("live");
  if (live && window.fetch) {
    var form = live.closest("form");
    var pause;
    var turn = 0;
    form.addEventListener("input", function () {
      clearTimeout(pause);
      pause = setTimeout(function () {
        var mine = ++turn;
        var typed = new URLSearchParams(new FormData(form));
        typed.append("do", "edit");
        fetch(form.action, { method: "POST", body: typed })
          .then(function (answer) {
            return answer.text();
          })
          .then(function (page) {
            var fresh = new DOMParser().parseFromString(page, "text/html").getElementById("live");
            if (fresh && mine === turn) {
              live.replaceWith(fresh);
              live = fresh;
            }
          })
          .catch(function () {});
      }, 600);
    });
  }
})();
