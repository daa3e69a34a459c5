#!/usr/bin/env bash
# Builds the solution, runs every test project, the quick ones first, and ends with one line: N passed, N failed, N skipped.
# Exit code 0 only if nothing failed; with CI=true a skipped test fails the run as well.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

readonly suites=(Domain Content Pdf Reports Data Web Browser)
readonly results=.artifacts/test-results
passed=0 failed=0 skipped=0

finish() {
  echo "$passed passed, $failed failed, $skipped skipped"
  if ((failed > 0)); then exit 1; fi
  if [[ ${CI:-} == true ]] && ((skipped > 0)); then exit 1; fi
  exit 0
}

# --- what the tests need beside the SDK -------------------------------------------------------------------------

has_chromium() { [[ -x ${HSKB_CHROMIUM:-} ]] || command -v chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable > /dev/null; }
has_postgresql() { command -v initdb > /dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null; }
has_unicode_data() { [[ -f /usr/share/unicode/BidiCharacterTest.txt ]]; }
has_poppler() { command -v pdftotext > /dev/null; }
has_qpdf() { command -v qpdf > /dev/null; }
has_mutool() { command -v mutool > /dev/null; }
has_libreoffice() { command -v soffice > /dev/null; }
has_node() { command -v node > /dev/null; }
has_npm() { command -v npm > /dev/null; }
has_fonts() { [[ -n $(find /usr/share/fonts ~/.fonts -iname 'NotoNaskhArabic*' -print -quit 2> /dev/null) ]]; }

# Each line: the package, the check for it, what is lost without it.
needs() {
  cat << 'END'
chromium-headless-shell has_chromium the browser tests are skipped
postgresql has_postgresql the tests of the data on PostgreSQL are skipped
unicode-data has_unicode_data the conformance tests of Unicode text are skipped
poppler-utils has_poppler the tests that read a PDF with poppler are skipped
qpdf has_qpdf the tests that check a PDF with qpdf are skipped
mupdf-tools has_mutool the tests that draw a PDF with mutool are skipped
libreoffice-writer-nogui has_libreoffice the tests that open a Word file with LibreOffice are skipped
nodejs has_node the tests that read a PDF with pdf.js or check the HTML are skipped
npm has_npm the tests that read a PDF with pdf.js or check the HTML are skipped
fonts-noto-core has_fonts the tests of Hebrew and Thai PDFs are skipped, and Arabic has no letters in pictures of pages
END
}

missing() { while read -r package check _; do "$check" || echo "$package"; done < <(needs); }

install_missing() {
  local packages
  mapfile -t packages < <(missing)
  if ((${#packages[@]} == 0)) || ! command -v apt-get > /dev/null || [[ $(id -u) != 0 ]]; then return; fi
  echo "Installing ${packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq > /dev/null 2>&1 || echo "apt-get update failed; trying with the lists at hand."
  for package in "${packages[@]}"; do
    apt-get install -y -qq --no-install-recommends "$package" > /dev/null 2>&1 || echo "$package could not be installed."
  done
}

# No Debian packages of use: npm brings them, in the versions that package.json names, and never into the tree.
install_from_npm() {
  local name=$1 wanted=$2/package.json folder=.artifacts/$1
  if ! has_npm || { [[ -d $folder/node_modules ]] && cmp -s "$wanted" "$folder/package.json"; }; then return; fi
  mkdir -p "$folder"
  cp "$wanted" "$folder"
  npm install --prefix "$folder" --omit=optional --ignore-scripts --no-package-lock --no-audit --no-fund > "$folder/npm.log" 2>&1 ||
    echo "$name could not be installed: the tests that need it are skipped."
}

report_missing() {
  while read -r package check loss; do
    "$check" || echo "Missing $package: $loss."
  done < <(needs)
}

# --- building and running ---------------------------------------------------------------------------------------

build() {
  local began=$SECONDS
  mkdir -p .artifacts
  if ! dotnet build HumanSecurityKB.sln -c Release --nologo -v quiet > .artifacts/build.log 2>&1; then
    cat .artifacts/build.log
    echo "The build failed; no test was run."
    failed=1
    finish
  fi

  echo "Built in $((SECONDS - began)) s"
}

# The counter of a result file; 0 where there is none.
count() { sed -n "s/.*<Counters[^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1" 2> /dev/null | grep . || echo 0; }

run_suite() {
  local name=HumanSecurityKB.$1.Tests began=$SECONDS code=0
  local file=$name.trx log=$results/$name.log
  dotnet test --project "tests/$name" -c Release --no-build --report-trx --report-trx-filename "$file" \
    --results-directory "$results" --no-progress --no-ansi --output Detailed > "$log" 2>&1 < /dev/null || code=$?

  local good bad left
  good=$(count "$results/$file" passed) bad=$(count "$results/$file" failed) left=$(count "$results/$file" notExecuted)
  if ((code != 0 && bad == 0)); then
    tail -n 30 "$log"
    echo "$1 ended with code $code and no failed test: it has no tests, or it broke off."
    bad=1
  fi

  awk '/^(passed|failed|skipped) /{shown = !/^passed /} /^Test run /{shown = 0} shown' "$log"
  echo "$1: $good passed, $bad failed, $left skipped in $((SECONDS - began)) s"
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
}

if ! command -v dotnet > /dev/null; then
  echo "The .NET 10 SDK is not installed: there is no dotnet on the PATH."
  failed=1
  finish
fi

install_missing
install_from_npm pdfjs tests/HumanSecurityKB.Pdf.Tests/pdfjs
install_from_npm html-validate tests/HumanSecurityKB.Browser.Tests/html-validate
report_missing
build
rm -rf "$results"
mkdir -p "$results"
for suite in "${suites[@]}"; do run_suite "$suite"; done
if [[ ${CI:-} == true ]] && ((skipped > 0)); then echo "On the build server a skipped test fails the run."; fi
finish
