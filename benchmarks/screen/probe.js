// What the benchmarks ask the page, measured inside it, in milliseconds. It is put into the page before anything else.
globalThis.probe = (() => {
  const find = (selector) => document.querySelector(selector);
  const frame = () => new Promise(requestAnimationFrame);

  const message = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });

  /** After the next frame is drawn: a message posted within a frame is delivered when that was painted. */
  const painted = async () => {
    await frame();
    await message();
    return performance.now();
  };

  const until = async (test, within = 60000) => {
    const end = performance.now() + within;
    while (!test()) {
      if (performance.now() > end) throw new Error(`not within ${within} ms: ${test}`);
      await frame();
    }
    return painted();
  };

  const textHere = () => (find('.fc-column')?.textContent.length ?? 0) > 1000;
  const usable = () => textHere() && find('.fc-marker[aria-current=true]') && find('.fc-option[aria-selected=true]') && find('.fc-card .fc-facts dd');
  const finding = () => /finding claims/u.test(find('.fc-progress')?.getAttribute('aria-valuetext') ?? '');
  const saved = () => find('.fc-saved').dataset.state === 'saved';

  /** Runs the cell and tells when the text could be read, when the desk could be used, and when all claims were there. */
  const open = async () => {
    const stalls = [];
    const watch = new PerformanceObserver((list) => stalls.push(...list.getEntries().map(({ duration }) => duration)));
    watch.observe({ type: 'longtask' });
    const began = performance.now();
    globalThis.jupyterapp.commands.execute('notebook:run-all-cells');
    const readable = (await until(textHere)) - began;
    stalls.length = 0;
    const first = (await until(usable)) - began;
    const parts = [];
    const count = new MutationObserver(() => parts.push([Math.round(performance.now() - began), find('.fc-counts').textContent]));
    count.observe(find('.fc-counts'), { childList: true, characterData: true, subtree: true });
    const all = (await until(() => usable() && !finding())) - began;
    count.disconnect();
    watch.disconnect();
    return { readable, usable: first, all, parts, stall: Math.max(0, ...stalls), stalls };
  };

  /** The same for the least that a widget can be. */
  const empty = async () => {
    const began = performance.now();
    globalThis.jupyterapp.commands.execute('notebook:run-all-cells');
    return (await until(() => find('.echo'))) - began;
  };

  const press = (key, more = {}) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...more }));

  /**
   * One act of the hand. `script` is the time in the desk's code, `work` that and the drawing of the frame, `shown` the
   * time until that frame was drawn, the wait for its turn (up to 16.7) included.
   */
  const drawn = async (act) => {
    const began = performance.now();
    act();
    const script = performance.now() - began;
    await frame();
    const turn = performance.now();
    await message();
    const end = performance.now();
    return { script, work: script + end - turn, shown: end - began };
  };

  /** The moment when the desk says that the ledger has everything. */
  const nextSaved = () =>
    new Promise((done) => {
      const watch = new MutationObserver(() => {
        if (!saved()) return;
        watch.disconnect();
        done(performance.now());
      });
      watch.observe(find('.fc-saved'), { attributes: true });
    });

  /** A key that only moves about. */
  const moved = async (key) => {
    await painted();
    return drawn(() => press(key));
  };

  /** A verdict, and how long until the desk says that it is saved. */
  const judged = async (key) => {
    await painted();
    const [began, then] = [performance.now(), nextSaved()];
    const sight = await drawn(() => press(key));
    return { ...sight, durable: (await then) - began };
  };

  /** Types into the search field. */
  const search = (words) => {
    const field = find('.fc-finder input[type=search]');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  /** All claims that a filter leaves are given one verdict. */
  const bulk = async () => {
    search('b');
    await painted();
    const count = document.querySelectorAll('.fc-option').length;
    find('.fc-marker[aria-current=true]').focus();
    press('b');
    const panel = find('.fc-form[aria-label="Many at once"]');
    panel.querySelector('select').value = 'not_checkable';
    panel.querySelector('select').dispatchEvent(new Event('change', { bubbles: true }));
    const [began, then] = [performance.now(), nextSaved()];
    panel.querySelector('.fc-strong').click();
    const script = performance.now() - began;
    return { count, script, durable: (await then) - began };
  };

  /** So many round trips to the kernel of a widget that only answers. */
  const echoes = async (count) => {
    const times = [];
    for (let number = 0; number < count; number += 1) {
      const began = performance.now();
      await new Promise((done) => {
        const heard = () => {
          globalThis.echo.off('msg:custom', heard);
          done();
        };
        globalThis.echo.on('msg:custom', heard);
        globalThis.echo.send({ number });
      });
      times.push(performance.now() - began);
    }
    return times;
  };

  return { find, frame, painted, until, usable, saved, open, empty, press, drawn, moved, judged, search, bulk, echoes };
})();
