// A page that was opened from the disk may start no worker: what searches runs in a frame of it then.
"use strict";
if (location.protocol === "file:")
  window.Worker = class {
    constructor(address) {
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.body.append(this.frame);
      const inside = this.frame.contentWindow;
      // Both sides change what they are given: each has a copy of its own, as of a message.
      inside.postMessage = (data) =>
        this.onmessage?.(new MessageEvent("message", { data: structuredClone(data) }));
      const script = inside.document.createElement("script");
      this.loaded = new Promise((done) => (script.onload = done));
      script.onerror = (error) => this.onerror?.(error);
      script.src = address;
      inside.document.body.append(script);
    }
    postMessage(data) {
      const event = new MessageEvent("message", { data: structuredClone(data) });
      this.loaded.then(() => this.frame.contentWindow?.dispatchEvent(event));
    }
    terminate() {
      this.frame.remove();
    }
  };
