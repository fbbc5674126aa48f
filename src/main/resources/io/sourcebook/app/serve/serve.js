// In the preview only: loads the page again when there is a new site, and shows what is wrong.
(function () {
  'use strict';
  var loaded = null;
  var bar = document.createElement('aside');
  bar.className = 'preview-bar';
  bar.setAttribute('aria-label', 'Preview');
  var add = document.createElement('a');
  add.href = '/-/add';
  add.textContent = 'Add an article';
  var review = document.createElement('a');
  review.href = '/-/review';
  review.textContent = 'To review';
  bar.append('Preview · ', add, ' · ', review);
  var problems = document.createElement('pre');
  problems.setAttribute('role', 'alert');
  problems.className = 'preview-problems';
  document.body.append(bar, problems);

  function show(words) {
    problems.textContent = words ? words + '\n\nThis page is the last good one.' : '';
    problems.hidden = !words;
  }

  show('');
  var events = new EventSource('/-/events');
  events.onmessage = function (message) {
    var state = JSON.parse(message.data);
    show(state.problems);
    if (loaded !== null && state.version !== loaded && !state.problems) {
      location.reload();
    }
    if (loaded === null || state.problems) {
      loaded = state.problems ? -1 : state.version;
    }
  };
  events.onerror = function () {
    loaded = -1;
  };
})();
