/* The search page. Words of the query and of the index only ever become text nodes. */
(function () {
  'use strict';
  var engine = window.sourcebookSearch, state = { q: '', s: '', p: '', y: '' }, run = 0, limit = engine.page;
  var box = document.getElementById('q'), form = box.form, hits = document.getElementById('hits');
  var hint = document.getElementById('hint'), live = document.getElementById('live');
  var more = document.getElementById('more'), filters = document.getElementById('filters');
  var lists = { s: 'by-subject', p: 'by-source', y: 'by-year' };
  Object.keys(lists).forEach(function (key) { lists[key] = document.getElementById(lists[key]); });

  function words(key, values) {
    return hits.dataset[key].replace(/\{(\d)\}/g, function (all, n) { return values[n]; });
  }

  function readAddress() {
    var from = new URLSearchParams(location.search), hash = new URLSearchParams(location.hash.slice(1));
    Object.keys(state).forEach(function (key) {
      state[key] = (hash.has(key) ? hash.get(key) : from.get(key)) || '';
    });
    box.value = state.q;
    if (state.s || state.p || state.y) { filters.open = true; fill(); }
  }

  function writeAddress() {
    var out = new URLSearchParams();
    Object.keys(state).forEach(function (key) { if (state[key]) out.set(key, state[key]); });
    var query = out.toString();
    try {
      history.replaceState(null, '', location.pathname + (query ? '?' + query : ''));
    } catch (e) { /* an address that may not change: the search works all the same */ }
  }

  var filled;
  function fill() {
    return filled = filled || engine.facets().then(function (facets) {
      Object.keys(lists).forEach(function (key) {
        var values = Object.entries((facets || {})[key] || {});
        values.sort(function (a, b) { return key === 'y' ? b[0] - a[0] : engine.fold(a[1]) < engine.fold(b[1]) ? -1 : 1; });
        values.forEach(function (value) { lists[key].append(new Option(value[1], value[0])); });
        lists[key].value = state[key];
        if (lists[key].selectedIndex < 0) { lists[key].selectedIndex = 0; state[key] = ''; }
      });
    });
  }

  /* The text with the words of the query marked, wherever one of its words begins so. */
  function marked(text, wanted) {
    var out = document.createDocumentFragment(), at = 0;
    Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)).forEach(function (match) {
      var word = engine.fold(match[0]);
      if (!wanted.some(function (w) { return word === w || (w.length > 2 && word.startsWith(w)); })) return;
      out.append(text.slice(at, match.index));
      var mark = document.createElement('mark');
      mark.textContent = match[0];
      out.append(mark);
      at = match.index + match[0].length;
    });
    out.append(text.slice(at));
    return out;
  }

  function row(hit, wanted) {
    var li = document.createElement('li'), a = document.createElement('a'), below = document.createElement('span'), heading = document.createElement('b');
    a.href = hit.href;
    if (hit.lang) a.lang = hit.lang;
    a.append(marked(hit.text, wanted));
    heading.textContent = hit.heading;
    below.append(heading, ' · ' + hit.caption);
    li.append(a, below);
    return li;
  }

  function say(text) {
    hint.textContent = text;
    live.textContent = text;
  }

  async function go() {
    var me = ++run, query = state.q.trim();
    if (!engine.tokens(query).length) {
      hits.replaceChildren();
      more.hidden = true;
      hint.textContent = hits.dataset.hint;
      live.textContent = '';
      return;
    }
    var chosen = ['s', 'p', 'y'].filter(function (key) { return state[key]; }).map(function (key) { return key + '/' + state[key]; });
    var found = await engine.search(query, chosen, limit);
    if (me !== run) return;
    hits.replaceChildren.apply(hits, found.hits.map(function (hit) { return row(hit, found.words); }));
    more.hidden = !found.more;
    var told = found.total === 0 ? words('none', []) : words(found.total === 1 ? 'one' : 'many', [found.total]);
    if (found.total && !found.all) told += '. ' + words('some', []);
    say(told);
    hits.dataset.shown = query;
  }

  function changed() {
    limit = engine.page;
    writeAddress();
    go();
  }

  box.addEventListener('input', function () { state.q = box.value; changed(); });
  form.addEventListener('submit', function (e) { e.preventDefault(); state.q = box.value; changed(); });
  filters.addEventListener('toggle', function () { if (filters.open) fill(); });
  Object.keys(lists).forEach(function (key) {
    lists[key].addEventListener('change', function () { state[key] = lists[key].value; changed(); });
  });
  more.addEventListener('click', function () {
    var before = hits.children.length;
    limit += engine.page;
    go().then(function () { if (hits.children[before]) hits.children[before].querySelector('a').focus(); });
  });
  addEventListener('popstate', function () { readAddress(); go(); });
  addEventListener('hashchange', function () { readAddress(); go(); });
  document.getElementById('finder').hidden = false;
  readAddress();
  go();
})();
