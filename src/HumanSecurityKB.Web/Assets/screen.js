// Turns the pages of the large screen with the keys that presenters' remote controls send.
"use strict";

const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
const back = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
const turns = { [forward]: "next", PageDown: "next", [back]: "previous", PageUp: "previous" };

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.key in turns)) {
    return;
  }

  const button = document.querySelector(`[data-turn=${turns[event.key]}]`);
  if (button) {
    event.preventDefault();
    button.form.requestSubmit();
  }
});
