'use strict';
(function () {
  // Everything here adds to a page that is complete without it.
  var files = Array.prototype.slice.call(document.querySelectorAll('details.file'));
  // Of a large folder, most files stand as text, for a browser without script, until somebody wants to see them.
  function unfold(file) {
    var held = file && file.querySelector(':scope > noscript');
    if (held) { held.outerHTML = held.textContent; }
    return Boolean(held);
  }
  function fileOf(hash) {
    var id = /^#(f\d+)/.exec(hash);
    return id && document.getElementById(id[1]);
  }
  addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#f"]');
    if (link) { unfold(fileOf(link.hash)); }
  });
  function reveal() {
    if (unfold(fileOf(location.hash))) { location.replace(location.hash); }
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var parent = target && target.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') { parent.open = true; }
    }
    if (target) { target.scrollIntoView({ block: 'nearest' }); }
  }
  addEventListener('hashchange', reveal);
  reveal();
  var shut = [];
  addEventListener('beforeprint', function () {
    shut = files.filter(function (file) { return !file.open; });
    shut.forEach(function (file) { unfold(file); file.open = true; });
  });
  addEventListener('afterprint', function () {
    shut.forEach(function (file) { file.open = false; });
  });
  // The form stays in sight beside notes that are longer than it.
  function stick(within) {
    var leaves = Array.prototype.slice.call(within.querySelectorAll('.leaf'));
    leaves.map(function (leaf) {
      return leaf.offsetHeight;
    }).forEach(function (height, i) {
      leaves[i].style.position = 'sticky';
      leaves[i].style.top = Math.min(16, innerHeight - height - 16) + 'px';
    });
  }
  function stickAll() {
    Array.prototype.forEach.call(document.querySelectorAll('section.file, details.file[open]'), stick);
  }
  addEventListener('resize', stickAll);
  addEventListener('toggle', function (event) {
    if (event.target.open) {
      unfold(event.target);
      stick(event.target);
    }
  }, true);
  stickAll();
  var tools = document.getElementById('tools');
  if (!tools) { return; }
  var lines = Array.prototype.slice.call(document.querySelectorAll('#lines tr'));
  var wanted = '';
  function button(label, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', function () { action(made); });
    tools.appendChild(made);
    return made;
  }
  var search = document.createElement('input');
  search.type = 'search';
  search.placeholder = tools.dataset.search;
  search.setAttribute('aria-label', tools.dataset.search);
  tools.appendChild(search);
  var choices = [];
  function choose(verdict) {
    return function (made) {
      wanted = verdict;
      choices.forEach(function (each) { each.setAttribute('aria-pressed', String(each === made)); });
      filter();
    };
  }
  choices.push(button(tools.dataset.all, choose('')));
  choices[0].setAttribute('aria-pressed', 'true');
  var seen = {};
  lines.forEach(function (line) {
    var verdict = line.dataset.v;
    if (!seen[verdict]) {
      seen[verdict] = true;
      var choice = button(line.querySelector('.v').textContent, choose(verdict));
      choice.className = 'v ' + verdict;
      choice.setAttribute('aria-pressed', 'false');
      choices.push(choice);
    }
  });
  if (files.length) {
    button(tools.dataset.open, function () { files.forEach(function (file) { file.open = !file.hidden; }); });
    button(tools.dataset.shut, function () { files.forEach(function (file) { file.open = false; }); });
  }
  var shown = document.createElement('span');
  shown.setAttribute('role', 'status');
  tools.appendChild(shown);
  function filter() {
    var words = search.value.trim().toLowerCase();
    var count = 0;
    var left = {};
    lines.forEach(function (line) {
      var fits = (!wanted || line.dataset.v === wanted) && (!words || line.textContent.toLowerCase().indexOf(words) >= 0);
      line.hidden = !fits;
      if (fits) {
        count++;
        left[line.querySelector('a').hash.replace(/^#(f\d+).*$/, '$1')] = true;
      }
    });
    files.forEach(function (file) { file.hidden = !left[file.id]; });
    shown.textContent = tools.dataset.shown.replace('{0}', count).replace('{1}', lines.length);
  }
  search.addEventListener('input', filter);
  tools.hidden = false;
  filter();
})();
