(function () {
  'use strict';
  var q = document.getElementById('q'), hits = document.getElementById('hits'), hint = document.getElementById('hint'), live = document.getElementById('live'), run = 0;
  async function go() {
    var me = ++run, text = q.value.trim();
    if (text.length < 2) { hits.replaceChildren(); hint.textContent = hits.dataset.hint; live.textContent = ''; return; }
    var r = await factSearch(text, 40); if (me !== run) return;
    hint.textContent = live.textContent = (r.length === 1 ? hits.dataset.one : hits.dataset.many).replace('{0}', r.length);
    hits.replaceChildren.apply(hits, r.map(function (h) { var li = document.createElement('li'), a = document.createElement('a'), s = document.createElement('span'); a.href = h[2]; a.textContent = h[0]; s.textContent = h[1]; li.append(a, s); return li; }));
  }
  q.value = new URLSearchParams(location.search).get('q') || ''; q.addEventListener('input', go); go();
})();
