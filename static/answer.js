(function () {
  'use strict';
  var doc = document, gone = false, busy = null, presses = [], policy = null;
  if (window.trustedTypes && trustedTypes.createPolicy) {
    policy = trustedTypes.createPolicy('svp', { createHTML: function (s) { return s; } });
  }
  function form() { return doc.getElementById('answer'); }
  function blank() {
    doc.title = '\u00a0';
    doc.body.replaceChildren();
  }
  function inside() { return !!(form() && form().elements.s && form().elements.s.value); }
  function kiosk() { return doc.body.getAttribute('data-kiosk'); }
  function wipe(f) {
    var body = f && new URLSearchParams(new FormData(f)), path = kiosk();
    gone = true;
    if (busy) busy.abort();
    blank();
    if (f) try { fetch(f.action, { method: 'POST', body: body, keepalive: true, redirect: 'manual' }); } catch (e) { /* wiping matters more */ }
    history.replaceState(null, '', path + secret);
    location.reload();
  }
  function leave() {
    var f = doc.getElementById('leave'), to = f.getAttribute('data-to'), body = new URLSearchParams(new FormData(f));
    if (kiosk()) return wipe(f);
    gone = true;
    if (busy) busy.abort();
    blank();
    try { fetch(f.action, { method: 'POST', body: body, keepalive: true, redirect: 'manual' }); } catch (e) { /* leaving matters more */ }
    location.replace(to);
  }
  function say(text) {
    var box = doc.getElementById('say');
    if (box) box.textContent = text;
  }
  function show(html) {
    var next = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
    var was = inside();
    stay();
    next.querySelectorAll('noscript').forEach(function (n) { n.remove(); });
    doc.title = next.title;
    doc.documentElement.lang = next.documentElement.lang;
    doc.documentElement.dir = next.documentElement.dir;
    Array.from(next.body.attributes).forEach(function (a) { doc.body.setAttribute(a.name, a.value); });
    if (!next.body.hasAttribute('data-question')) doc.body.removeAttribute('data-question');
    doc.body.replaceChildren.apply(doc.body, Array.from(next.body.childNodes).map(function (n) { return doc.importNode(n, true); }));
    if (!was && inside()) history.pushState(null, '', location.pathname + (kiosk() ? secret : ''));
    scrollTo(0, 0);
    var h = doc.querySelector('.err') || doc.querySelector('h1');
    if (h) { h.tabIndex = -1; h.focus({ preventScroll: true }); }
  }
  function send(f, name, value) {
    if (busy || gone) return;
    var body = new URLSearchParams(new FormData(f));
    if (name) body.append(name, value);
    body.append('j', '');
    if (kiosk() && !inside()) body.append('k', secret.slice(1));
    busy = new AbortController();
    f.setAttribute('aria-busy', 'true');
    fetch(f.action, { method: 'POST', body: body, signal: busy.signal, cache: 'no-store', credentials: 'omit' })
      .then(function (r) { return r.text(); })
      .then(function (html) { busy = null; if (!gone) show(html); })
      .catch(function () {
        busy = null;
        if (gone) return;
        f.removeAttribute('aria-busy');
        say(doc.body.getAttribute('data-offline'));
      });
  }
  doc.addEventListener('submit', function (e) {
    var f = e.target, b = e.submitter;
    e.preventDefault();
    if (f.id === 'leave') leave();
    else send(f, b && b.name, b && b.value);
  });
  doc.addEventListener('keydown', function (e) {
    // Capital letters are typed with Shift: only presses with nothing between them count.
    if (e.key !== 'Shift') { presses = []; return; }
    if (e.repeat) return;
    var now = performance.now();
    presses = presses.filter(function (t) { return now - t < 5000; });
    presses.push(now);
    if (presses.length > 2) leave();
    else say((doc.body.getAttribute('data-shift') || '').replace('#', 3 - presses.length));
  });
  window.addEventListener('popstate', function () {
    if (gone) return;
    if (!inside()) {
      if (doc.body.getAttribute('data-page') !== 'landing') { blank(); location.replace(location.pathname); }
      return;
    }
    history.pushState(null, '', location.pathname + (kiosk() ? secret : ''));
    send(form(), 'do', 'back');
  });
  window.addEventListener('pagehide', function () { gone = true; blank(); });
  window.addEventListener('pageshow', function (e) {
    if (e.persisted) { blank(); location.replace(location.pathname); }
  });
  doc.addEventListener('click', function (e) {
    if (kiosk() && e.target.closest && e.target.closest('.finish')) { e.preventDefault(); wipe(doc.getElementById('leave')); }
  });
  var touched = performance.now(), box = null, spoken = 0;
  function element(name, text, act) {
    var e = doc.createElement(name);
    e.textContent = text;
    if (act) { e.type = 'button'; e.addEventListener('click', act); }
    return e;
  }
  function rest(inert) {
    Array.from(doc.body.children).forEach(function (e) { if (e !== box) e.inert = inert; });
  }
  function stay() {
    touched = performance.now();
    if (box) { box.remove(); box = null; rest(false); }
  }
  function ask() {
    var words = function (name) { return doc.body.getAttribute('data-' + name); };
    box = doc.createElement('div');
    box.id = 'idle';
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-modal', 'true');
    var title = element('h2', words('idle-title'));
    title.id = 'idle-title';
    box.setAttribute('aria-labelledby', 'idle-title');
    var still = element('button', words('stay'), stay);
    var left = element('p', '');
    left.setAttribute('role', 'timer');
    box.append(title, element('p', words('idle')), left, still, element('button', words('clear'), function () { wipe(doc.getElementById('leave')); }));
    doc.body.append(box);
    rest(true);
    still.focus();
  }
  function tick() {
    if (gone || !kiosk()) return;
    if (doc.body.getAttribute('data-page') === 'landing') { touched = performance.now(); return; }
    var idle = (performance.now() - touched) / 1000, left = Math.ceil(90 - idle);
    if (idle < 60) return;
    if (left <= 0) return wipe(doc.getElementById('leave'));
    if (!box) { ask(); spoken = 0; }
    var text = doc.body.getAttribute('data-left').replace('#', left);
    box.querySelector('[role=timer]').textContent = text;
    if (left % 10 === 0 && left !== spoken) { spoken = left; say(text); }
  }
  ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'].forEach(function (name) {
    doc.addEventListener(name, function () { if (!box) touched = performance.now(); }, { passive: true });
  });
  if (kiosk()) setInterval(tick, 1000);
  var secret = location.hash, code = kiosk() ? '' : secret.replace(/\D/g, '');
  if (code) {
    history.replaceState(null, '', location.pathname);
    var field = doc.querySelector('input.code');
    if (field) field.value = code.replace(/(.{4})(?=.)/g, '$1 ');
  }
}());
