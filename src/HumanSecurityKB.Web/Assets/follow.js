// Loads the page again when the committee turns to another criterion or agrees a grade. The page says what it shows; the
// site says what is shown now.
"use strict";

const page = document.querySelector("[data-following]");
const events = new EventSource(page.dataset.events);

events.addEventListener("shown", (event) => {
  if (event.data !== page.dataset.following) {
    events.close();
    location.reload();
  }
});

document.querySelectorAll("[data-live]").forEach((element) => { element.hidden = false; });
