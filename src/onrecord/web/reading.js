
(function () {
  "use strict";
  var pinned = null, shown = null;  // the statement that stays lit; the document in which something is lit
  function numbers(element) { return element.getAttribute("data-s").split(" "); }
  function light(article, wanted) {
    article.querySelectorAll("[data-s]").forEach(function (element) {
      element.classList.toggle("lit", numbers(element).some(function (n) { return wanted.indexOf(n) >= 0; }));
    });
  }
  function reveal(article, n) {  // inside the list only, so that the text stays where it is being read
    var list = article.querySelector(".statements"), card = list.querySelector('li[data-s="' + n + '"]');
    if (!card || list.scrollHeight <= list.clientHeight + 1) return;
    var box = list.getBoundingClientRect(), at = card.getBoundingClientRect();
    if (at.top < box.top || at.bottom > box.bottom) list.scrollTop += at.top - box.top - 48;
  }
  function back() {
    if (shown) light(shown, []);
    shown = pinned && pinned.article;
    if (shown) light(shown, pinned.wanted);
  }
  function enter(event) {
    var element = event.target.closest && event.target.closest("[data-s]");
    if (!element) return;
    back();
    if (shown) light(shown, []);
    shown = element.closest(".document");
    light(shown, numbers(element));
    if (element.closest(".text")) reveal(shown, numbers(element)[0]);
  }
  function pin(element) {
    pinned = element ? { article: element.closest(".document"), wanted: numbers(element) } : null;
    back();
    if (pinned) reveal(pinned.article, pinned.wanted[0]);
  }
  function follow() {  // an address that ends in #s-… or #t-… keeps its statement lit
    var element = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    pin(element && element.hasAttribute("data-s") ? element : null);
  }
  document.addEventListener("mouseover", enter);
  document.addEventListener("focusin", enter);
  document.addEventListener("mouseout", back);
  document.addEventListener("focusout", back);
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest(".text a.n");
    if (!link || getComputedStyle(link.closest(".document").querySelector(".statements")).position !== "sticky") return;
    event.preventDefault();
    pin(link);
  });
  window.addEventListener("hashchange", follow);
  follow();
})();
