// What the script adds to pages that already work without it: links navigate, forms post, dialogs and menus open by themselves.
(() => {
  const $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const root = document.documentElement, body = document.body, lang = root.lang || 'en';
  const fold = s => s.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(lang);
  const plural = new Intl.PluralRules(lang), digits = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang), lists = new Intl.ListFormat(lang);
  const make = (tag, cls, text) => { const el = document.createElement(tag); if (cls) el.className = cls; if (text) el.textContent = text; return el; };
  const icon = name => { const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS(svg.namespaceURI, 'use'); svg.classList.add('i'); svg.setAttribute('aria-hidden', 'true'); use.setAttribute('href', `${body.dataset.icons}#i-${name}`); svg.append(use); return svg; };
  // data-one, data-many, data-other hold whole sentences with {n}
  const say = (el, n) => { if (el) el.textContent = (el.dataset[plural.select(n)] || el.dataset.other || '{n}').replace('{n}', digits.format(n)); };
  root.classList.add('js');

  // theme: shown at once, remembered by the server
  document.addEventListener('submit', e => {
    const f = e.target; if (!f.matches('[data-theme-form]') || !e.submitter) return;
    e.preventDefault(); const theme = e.submitter.value;
    if (theme === 'auto') delete root.dataset.theme; else root.dataset.theme = theme;
    for (const b of $$('button', f)) { if (b === e.submitter) b.setAttribute('aria-current', 'true'); else b.removeAttribute('aria-current'); }
    const data = new URLSearchParams(new FormData(f)); data.set('theme', theme);
    fetch(f.action, { method: 'POST', body: data, redirect: 'manual', keepalive: true }).catch(() => {});
  });

  // invoker commands, for browsers that do not have them
  if (!('commandForElement' in HTMLButtonElement.prototype)) document.addEventListener('click', e => {
    const b = e.target.closest('[commandfor]'), d = b && document.getElementById(b.getAttribute('commandfor')); if (!d) return;
    e.preventDefault(); const c = b.getAttribute('command'); if (c === 'show-modal') d.showModal(); else if (c === 'close') d.close();
  });

  // one click, one deed: a form that is on its way is not sent again
  const busy = new Map();
  const idle = f => { for (const b of busy.get(f) || []) b.removeAttribute('aria-disabled'); busy.delete(f); };
  document.addEventListener('submit', e => {
    const f = e.target; if (e.defaultPrevented || f.method !== 'post' || f.hasAttribute('data-again')) return;
    if (busy.has(f)) { e.preventDefault(); return; }
    const bs = $$('button[type=submit]:not([aria-disabled=true])', f); busy.set(f, bs);
    for (const b of bs) b.setAttribute('aria-disabled', 'true');
    setTimeout(idle, 15000, f);
  });
  addEventListener('pageshow', () => { for (const f of [...busy.keys()]) idle(f); });

  // table selection, with Shift for a range
  for (const card of $$('.table-card')) {
    const rows = $$('tbody .c-check input', card); if (!rows.length) continue;
    const all = $$('[data-select-all]', card), n = $('.bulk .n', card), scope = $('.bulk .scope input', card), seen = $('[data-seen]', card); let last = null;
    const sync = () => {
      const c = rows.filter(x => x.checked).length;
      for (const a of all) { a.checked = c === rows.length; a.indeterminate = c > 0 && c < rows.length; }
      if (scope && c === 0) scope.checked = false;
      // with all who match, a row whose tick is taken away is one fewer, and all the others stay in
      say(n, scope?.checked ? +scope.dataset.total - (rows.length - c) : c);
      if (seen) seen.value = scope?.checked ? rows.map(x => x.value).join(' ') : '';
    };
    card.addEventListener('change', e => {
      if (e.target.matches('[data-select-all]')) rows.forEach(r => { r.checked = e.target.checked; });
      else if (e.target === scope && scope.checked) rows.forEach(r => { r.checked = true; });
      sync();
    });
    card.addEventListener('click', e => {
      if (e.target.closest('[data-clear]')) { rows.forEach(r => { r.checked = false; }); sync(); all[0]?.focus(); return; }
      const k = rows.indexOf(e.target); if (k < 0) return;
      if (e.shiftKey && last !== null) rows.slice(Math.min(k, last), Math.max(k, last) + 1).forEach(r => { r.checked = rows[k].checked; });
      last = k; sync();
    });
    sync();
  }

  // permissions: ticking one ticks what it implies, unticking it unticks what depends on it
  for (const list of $$('[data-permissions]')) {
    const boxes = $$('input[type=checkbox]', list), byId = new Map(boxes.map(b => [b.value, b])), note = list.dataset.permissions && $(list.dataset.permissions);
    const implied = b => (b.dataset.implies || '').split(' ').map(id => byId.get(id)).filter(Boolean);
    const label = b => $('.perm-name', b.closest('label'))?.textContent || b.value;
    const follow = (b, on, done) => {
      const next = on ? implied(b) : boxes.filter(x => implied(x).includes(b));
      for (const x of next) if (x.checked !== on && !x.disabled) { x.checked = on; done.push(label(x)); follow(x, on, done); }
      return done;
    };
    const count = () => {
      for (const d of $$('details.perm', list)) {
        const own = $$('input[type=checkbox]', d), on = own.filter(b => b.checked).length, diff = own.filter(b => b.checked !== b.defaultChecked).length;
        const n = $('[data-allowed]', d), c = $('[data-changed]', d), all = $('[data-allow]', d);
        if (n) { n.textContent = n.dataset.allowed.replace('{n}', digits.format(on)).replace('{all}', digits.format(own.length)); n.classList.toggle('is-pine', on > 0); }
        if (c) { c.hidden = diff === 0; say(c, diff); }
        if (all) { all.hidden = own.every(b => b.disabled); all.textContent = own.every(b => b.checked || b.disabled) ? all.dataset.take : all.dataset.allow; }
      }
      for (const li of $$('[data-seen] [data-needs]')) li.classList.toggle('off', !byId.get(li.dataset.needs)?.checked);
      for (const b of boxes) { const l = b.closest('label'); l.classList.toggle('is-added', b.checked && !b.defaultChecked); l.classList.toggle('is-removed', !b.checked && b.defaultChecked); }
      say($('[data-allowed-total]'), boxes.filter(b => b.checked).length);
    };
    const tell = (on, names) => { if (note) note.textContent = names.length ? (on ? note.dataset.also : note.dataset.without).replace('{list}', lists.format(names)) : ''; };
    list.addEventListener('change', e => { if (boxes.includes(e.target)) { tell(e.target.checked, follow(e.target, e.target.checked, [])); count(); } });
    list.addEventListener('click', e => {
      const a = e.target.closest('[data-allow]'); if (!a) return;
      const own = $$('input[type=checkbox]:not(:disabled)', a.closest('details')), on = !own.every(b => b.checked), names = [];
      for (const b of own) if (b.checked !== on) { b.checked = on; follow(b, on, names); }
      tell(on, []); count(); a.dispatchEvent(new Event('input', { bubbles: true }));
    });
    list.closest('form')?.addEventListener('reset', () => setTimeout(() => { tell(true, []); count(); }));
    count();
  }

  // a save bar that shows when something differs, says how much, and asks before the page is left
  for (const f of $$('form[data-savebar]')) {
    const bar = $('.savebar', f); if (!bar) continue;
    const kept = f.dataset.savebar === 'dirty', n = $('[data-changes]', bar), fields = [...f.elements].filter(x => x.name && x.type !== 'hidden' && x.type !== 'submit');
    const differs = x => x.type === 'checkbox' || x.type === 'radio' ? x.checked !== x.defaultChecked && (x.type !== 'radio' || x.checked) : x.options ? x.selectedIndex !== Math.max(0, [...x.options].findIndex(o => o.defaultSelected)) : x.value !== x.defaultValue;
    let changed = 0, sent = false;
    const look = () => { changed = fields.filter(differs).length; if (!kept) bar.hidden = changed === 0; if (n && !kept) say(n, changed); };
    f.addEventListener('input', look); f.addEventListener('change', look); f.addEventListener('reset', () => setTimeout(look)); f.addEventListener('submit', () => { sent = true; });
    addEventListener('beforeunload', e => { if (changed && !sent) e.preventDefault(); });
    addEventListener('pageshow', () => { sent = false; look(); }); look();
  }

  // search in a list of the page: data-filter names the list, its items carry data-f
  for (const inp of $$('[data-filter]')) inp.addEventListener('input', () => {
    const q = fold(inp.value.trim()), box = $(inp.dataset.filter), none = $('[data-none]', box); let shown = 0;
    for (const it of $$('[data-f]', box)) { const ok = !q || fold(it.dataset.f).includes(q); it.hidden = !ok; shown += ok; }
    for (const d of $$('details', box)) { const any = $('[data-f]:not([hidden])', d) !== null; d.hidden = !any; if (q && any) d.open = true; }
    if (none) none.hidden = shown > 0;
    say($(inp.dataset.count), shown);
  });
  // Enter in such a search must not send the form around it
  document.addEventListener('keydown', e => { if (e.key === 'Enter' && e.target.matches?.('[data-filter]')) e.preventDefault(); });

  // typed confirmation: the button wakes when the word matches; the server checks the word again
  for (const inp of $$('[data-word]')) {
    const b = $(inp.dataset.enables); if (!b) continue;
    const ok = () => inp.value.trim() === inp.dataset.word, f = () => { b.setAttribute('aria-disabled', String(!ok())); if (ok()) inp.removeAttribute('aria-invalid'); };
    inp.addEventListener('input', f); f(); addEventListener('pageshow', f);
    inp.form.addEventListener('submit', e => { if (!ok()) { e.preventDefault(); inp.setAttribute('aria-invalid', 'true'); inp.focus(); } }, true);
  }

  // show a secret, copy, toast
  document.addEventListener('click', async e => {
    const r = e.target.closest('[data-reveal]');
    if (r) { const x = $(r.dataset.reveal); x.type = x.type === 'password' ? 'text' : 'password'; r.setAttribute('aria-pressed', String(x.type === 'text')); }
    const c = e.target.closest('[data-copy]');
    if (c) try { await navigator.clipboard.writeText(c.dataset.copy); toast(c.dataset.done); } catch { $(c.dataset.from)?.select(); }
  });
  // a secret that was shown is sent and kept by the browser as a secret
  document.addEventListener('submit', e => { for (const b of $$('[data-reveal][aria-pressed=true]', e.target)) { $(b.dataset.reveal).type = 'password'; b.setAttribute('aria-pressed', 'false'); } });
  function toast(text) {
    const box = $('.toasts'); if (!box || !text) return;
    const el = make('div', 'toast'), p = make('p', '', text); el.append(icon('check'), p); box.append(el);
    let id; const go = () => { id = setTimeout(() => el.remove(), 8000); }, hold = () => clearTimeout(id); go();
    el.addEventListener('pointerenter', hold); el.addEventListener('pointerleave', go);
  }

  // palette and keys read their targets from the page, so they never offer what the menu does not
  const links = $$('.side-link, [data-palette]').filter(a => a.href || a.matches('button')), pal = $('#palette'), keys = $('#keys'), jump = new Map();
  const nameOf = a => a.dataset.palette || ($('span', a) || a).textContent.trim();
  for (const a of $$('.side-link')) { const k = [...fold(nameOf(a))].find(c => /[a-z]/.test(c) && !jump.has(c)); if (k) jump.set(k, a); }
  if (pal) {
    const inp = $('input', pal), list = $('[role=listbox]', pal), none = $('[data-none]', pal); let cur = 0;
    const opts = links.map((a, n) => {
      const o = make('div'); o.id = `p-o${n}`; o.setAttribute('role', 'option'); const i = $('svg.i', a)?.cloneNode(true); if (i) { i.setAttribute('class', 'i'); o.append(i); }
      o.append(make('span', '', nameOf(a))); const sub = a.closest('.side-group')?.querySelector('h2')?.textContent; if (sub) o.append(make('small', '', sub));
      o.addEventListener('click', () => { pal.close(); a.click(); }); list.append(o); return o;
    });
    const vis = () => opts.filter(o => !o.hidden);
    const mark = () => {
      const v = vis(); opts.forEach(o => o.setAttribute('aria-selected', 'false')); if (none) none.hidden = v.length > 0;
      const o = v[cur = Math.max(0, Math.min(cur, v.length - 1))]; if (!o) { inp.removeAttribute('aria-activedescendant'); return; }
      o.setAttribute('aria-selected', 'true'); inp.setAttribute('aria-activedescendant', o.id); o.scrollIntoView({ block: 'nearest' });
    };
    const filter = () => { const q = fold(inp.value.trim()); opts.forEach(o => { o.hidden = !fold(o.textContent).includes(q); }); cur = 0; mark(); };
    inp.addEventListener('input', filter);
    inp.addEventListener('keydown', e => { if (e.key === 'ArrowDown') { cur++; mark(); e.preventDefault(); } else if (e.key === 'ArrowUp') { cur--; mark(); e.preventDefault(); } else if (e.key === 'Enter') { e.preventDefault(); vis()[cur]?.click(); } });
    // before it opens, not once it has closed: that is told later, when it may be open again
    pal.addEventListener('beforetoggle', e => { if (e.newState === 'open') { inp.value = ''; filter(); } });
    document.addEventListener('keydown', e => { if ((e.ctrlKey || e.metaKey) && !e.altKey && e.key.toLowerCase() === 'k') { e.preventDefault(); if (!$('dialog[open]')) pal.showModal(); } });
    mark();
  }
  if (keys && body.dataset.keys !== 'off') {
    const dl = $('dl', keys);
    for (const [k, a] of jump) { const dt = make('dt'); dt.append(make('kbd', '', 'G'), ' ', make('kbd', '', k.toUpperCase())); dl.append(dt, make('dd', '', nameOf(a))); }
  }
  // single letters never act while someone types, and can be turned off (WCAG 2.1.4)
  let g = 0;
  document.addEventListener('keydown', e => {
    if (body.dataset.keys === 'off' || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.('input, textarea, select, [contenteditable], dialog[open]')) return;
    if (e.key === '?') { keys?.showModal(); return; }
    if (e.key === '/') { const s = $('main input[type=search]'); if (s) { e.preventDefault(); s.focus(); } return; }
    if (e.key === 'g' && Date.now() - g >= 1200) { g = Date.now(); return; }
    if (Date.now() - g < 1200) { jump.get(e.key.toLowerCase())?.click(); g = 0; }
  });

  // the zone of whoever signs up, so that hours are told as they are lived
  for (const x of $$('[data-zone]')) x.value = Intl.DateTimeFormat().resolvedOptions().timeZone || x.value;

  // what takes its time is fetched once the page is there, one after the other; without the script it stays a link
  (async () => {
    for (const a of $$('a[data-later]')) try {
      const r = await fetch(a.href); if (!r.ok) continue;
      const el = new DOMParser().parseFromString(await r.text(), 'text/html').getElementById(a.dataset.later);
      if (el) document.getElementById(a.dataset.later)?.replaceWith(document.adoptNode(el));
    } catch { /* it stays a link */ }
  })();

  // the first word on a failed form: the summary takes the focus
  $('.error-summary')?.focus();
  document.addEventListener('click', e => { const a = e.target.closest('.error-summary a'), f = a && document.getElementById(a.hash.slice(1)); if (f) { e.preventDefault(); f.focus(); f.closest('.field')?.scrollIntoView({ block: 'center' }); } });

  // access, watched: the stream is closed while the page is hidden, because a browser keeps few connections to one host
  const where = body.dataset.watch, end = $('#ended'); let stream = null, ended = false;
  const put = (kind, title, text, more) => {
    const box = $('#live'); if (!box) return; const n = make('div', `notice is-${kind}`), d = make('div');
    d.append(make('h2', '', title), make('p', '', text)); n.append(icon(kind === 'bad' ? 'lock' : 'info'), d); if (more) n.append(more); box.replaceChildren(n);
  };
  const read = e => { try { return JSON.parse(e.data); } catch { return {}; } };
  const typed = () => $$('main :is(input, textarea)').filter(x => !/^(hidden|checkbox|radio|submit|search|password)$/.test(x.type) && x.value.trim() && x.value !== x.defaultValue);
  function stop(data) {
    if (ended || !end) return; ended = true; stream?.close();
    for (const b of $$('button[type=submit], input[type=submit]')) if (!b.closest('[data-always]')) b.disabled = true;
    document.addEventListener('submit', e => { if (!e.target.closest('[data-always]')) { e.preventDefault(); e.stopImmediatePropagation(); } }, true);
    $('h2', end).textContent = data.title || ''; $('[data-text]', end).textContent = data.text || '';
    const a = $('a', end), keep = $('[data-keep]', end); a.href = data.url || '/centers'; if (data.action) a.textContent = data.action;
    keep.hidden = typed().length === 0; $('[data-keep-text]', end).hidden = keep.hidden;
    end.addEventListener('close', () => {
      let copy = null; const text = typed().map(x => `${x.labels?.[0]?.textContent.trim() || x.name}\n${x.value}`).join('\n\n');
      if (text) { copy = make('button', 'btn btn-sm', end.dataset.copy); copy.type = 'button'; copy.dataset.copy = text; copy.dataset.done = end.dataset.copied; }
      put('bad', data.title, data.text, copy); scrollTo({ top: 0 }); copy?.focus();
    });
    for (const d of $$('dialog[open]')) d.close();
    end.showModal();
  }
  function watch() {
    if (!where || stream || ended || document.hidden) return;
    stream = new EventSource(where);
    stream.addEventListener('ended', e => stop(read(e)));
    stream.addEventListener('changed', e => { const d = read(e); let a = null; if (d.url) { a = make('a', 'btn btn-sm', d.action); a.href = d.url; } put('warn', d.title, d.text, a); });
  }
  const unwatch = () => { stream?.close(); stream = null; };
  document.addEventListener('visibilitychange', () => { if (document.hidden) unwatch(); else watch(); });
  addEventListener('pagehide', unwatch); addEventListener('pageshow', watch); watch();
})();
