// What makes long work easier: keys for grades, a guard over words that are not saved yet, and a button that copies a key.
// Every page works without it; what needs it stays hidden until it runs.
"use strict";

const reveal = (parts) => parts.forEach((part) => { part.hidden = false; });

function guardForms() {
  const state = (form) => JSON.stringify([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const forms = [...document.querySelectorAll("form[data-guard]")].map((form) => ({ form, before: form.dataset.guard === "unsaved" ? "" : state(form) }));
  let isSending = false;

  addEventListener("submit", () => { isSending = true; });
  addEventListener("pageshow", () => { isSending = false; });
  addEventListener("beforeunload", (event) => {
    if (!isSending && forms.some(({ form, before }) => state(form) !== before)) {
      event.preventDefault();
    }
  });
}

// The digits of Arabic and Persian keyboards are digits too.
const digits = ["012345", "٠١٢٣٤٥", "۰۱۲۳۴۵"];
const choiceOf = (key) => "?؟".includes(key) ? "do-not-know" : digits.map((row) => row.indexOf(key)).find((grade) => grade >= 0);

// A key without a modifier can get in the way of speech input, so the keys can be switched off, for this browser.
function listenForGrades() {
  const hint = document.querySelector("[data-keys]");
  if (!hint) {
    return;
  }

  const name = "grade-keys";
  const isOn = hint.querySelector("input");
  const isTyping = (part) => part.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  isOn.checked = localStorage.getItem(name) !== "off";
  isOn.addEventListener("change", () => localStorage.setItem(name, isOn.checked ? "on" : "off"));
  reveal([hint]);

  document.addEventListener("keydown", (event) => {
    if (!isOn.checked || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || isTyping(event.target)) {
      return;
    }

    const choice = document.getElementById(`grade-${choiceOf(event.key)}`);
    if (choice) {
      event.preventDefault();
      choice.checked = true;
      choice.dispatchEvent(new Event("change", { bubbles: true }));
      choice.focus();
      choice.labels[0].scrollIntoView({ block: "nearest" });
    }
  });
}

function offerCopies() {
  if (!navigator.clipboard) {
    return;
  }

  const buttons = [...document.querySelectorAll("[data-copy]")];
  reveal(buttons);
  buttons.forEach((button) => button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.nextElementSibling.textContent = button.dataset.done;
  }));
}

guardForms();
listenForGrades();
offerCopies();
