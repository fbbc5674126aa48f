/* Before the first paint: the reader's colours, and that scripts run. From disk there may be no storage. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('sourcebook-theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  } catch (e) { /* the system's colours then */ }
})();
