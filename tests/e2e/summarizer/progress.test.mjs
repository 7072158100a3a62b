// The monitor reports the engine's download.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("progress rises from 0 to 1, and ends when the summarizer is created", async () => {
    const { page, errors } = await host.open();
    const runs = await page.evaluate(async () => {
      // The first has to load the engine, for the second it is loaded already.
      const runs = [];
      for (const how of ["listener", "handler"]) {
        let created = false;
        const events = [];
        const hear = (event) => events.push({
          loaded: event.loaded, total: event.total, computable: event.lengthComputable, type: event.type,
          isOne: event instanceof ProgressEvent, late: created,
        });
        await Summarizer.create({
          monitor(monitor) {
            if (how === "listener") monitor.addEventListener("downloadprogress", hear);
            else monitor.ondownloadprogress = hear;
          },
        });
        created = true;
        runs.push(events);
      }
      return runs;
    });
    for (const events of runs) {
      assert.ok(events.length >= 2);
      assert.equal(events.at(0).loaded, 0);
      assert.equal(events.at(-1).loaded, 1);
      events.forEach((event, i) => {
        const { loaded, ...rest } = event;
        assert.deepEqual(rest, { total: 1, computable: true, type: "downloadprogress", isOne: true, late: false });
        assert.equal((loaded * 0x10000) % 1, 0);
        if (i > 0) assert.ok(loaded > events[i - 1].loaded);
      });
    }
    assert.deepEqual(errors, []);
  });

  test("after an abort in an event listener, no further events are fired", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const results = [];
      for (const at of [0, 1]) {
        const controller = new AbortController();
        const reason = new Error("enough");
        const heard = [];
        const monitor = (monitor) => monitor.addEventListener("downloadprogress", ({ loaded }) => {
          heard.push(loaded);
          if (loaded === at) controller.abort(reason);
        });
        // Without `this`, as when the function is passed on.
        const { create } = Summarizer;
        const same = await create({ monitor, signal: controller.signal }).catch((error) => error === reason);
        results.push([same, heard.at(-1)]);
      }
      return results;
    });
    assert.deepEqual(got, [[true, 0], [true, 1]]);
  });

  test("an exception of the monitor function rejects create", async () => {
    const { page } = await host.open();
    const same = await page.evaluate(async () => {
      const error = new Error("mine");
      return Summarizer.create({ monitor() { throw error; } }).catch((thrown) => thrown === error);
    });
    assert.equal(same, true);
  });
});
