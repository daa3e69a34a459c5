// Prints the structure tree of a PDF as pdf.js reads it, with its words: node read-structure.mjs <node_modules> <file>
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

console.log = () => {}; // pdf.js would say that it could not draw here, which nobody asks of it
const [modules, file] = process.argv.slice(2);
const pdfjs = await import(pathToFileURL(join(modules, 'pdfjs-dist/legacy/build/pdf.mjs')));
const pdf = await pdfjs.getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;

/** The words of each piece of marked content, by its id. */
async function wordsOf(page) {
  const words = {};
  const open = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (item.type?.startsWith('beginMarkedContent')) {
      open.push(item.id);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (open.at(-1)) {
      words[open.at(-1)] = (words[open.at(-1)] ?? '') + item.str + (item.hasEOL ? ' ' : '');
    }
  }

  return words;
}

function read(node, words) {
  const children = (node.children ?? []).map((child) => child.role ? read(child, words) : { text: words[child.id] ?? '' });
  const text = children.map((child) => child.text).join('');
  return { role: node.role, alt: node.alt, text, children: children.filter((child) => child.role) };
}

const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  pages.push(read(await page.getStructTree(), await wordsOf(page)));
}

process.stdout.write(JSON.stringify(pages));
await pdf.destroy();
