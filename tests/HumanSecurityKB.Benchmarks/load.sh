#!/usr/bin/env bash
# Loads the running site and, with the same bytes, nginx, in turns on one machine; prints requests a second of each and
# their ratio. Needs wrk, nginx with its brotli_static module, and a Release build.
#   tests/HumanSecurityKB.Benchmarks/load.sh [path]      default: /en/library/food-security
set -euo pipefail
cd "$(dirname "$0")/../.."

page=${1:-/en/library/food-security}
site_port=5081
nginx_port=5082
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

need() { command -v "$1" >/dev/null || { echo "load.sh needs $1 (Debian: nginx-light libnginx-mod-http-brotli-static wrk)" >&2; exit 1; }; }
need wrk
need nginx
need curl

dotnet build src/HumanSecurityKB.Web -c Release --nologo -v q >&2
dll=.artifacts/bin/HumanSecurityKB.Web/release/HumanSecurityKB.Web.dll

started=$(date +%s%N)
ConnectionStrings__Assessments="Data Source=$work/assessments.db" dotnet "$dll" --urls "http://127.0.0.1:$site_port" >"$work/site.log" 2>&1 &
site=$!
until curl -sfo /dev/null "http://127.0.0.1:$site_port$page"; do sleep 0.02; done
echo "start to first answered request: $(( ($(date +%s%N) - started) / 1000000 )) ms"

mkdir -p "$work/www"
curl -s -H 'Accept-Encoding: br' "http://127.0.0.1:$site_port$page" -o "$work/www/page.br"
curl -s "http://127.0.0.1:$site_port$page" -o "$work/www/page"
cat > "$work/nginx.conf" <<CONF
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off; pid $work/nginx.pid; error_log $work/nginx.err; worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off; default_type text/html; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  client_body_temp_path $work/a; proxy_temp_path $work/b; fastcgi_temp_path $work/c; uwsgi_temp_path $work/d; scgi_temp_path $work/e;
  server { listen 127.0.0.1:$nginx_port; root $work/www; brotli_static on; }
}
CONF
chmod -R a+rX "$work"
nginx -c "$work/nginx.conf" &
sleep 0.5

rate() { wrk -t1 -c32 -d"$2" -H 'Accept-Encoding: br' "$1" | awk '/Requests\/sec/{print $2}'; }
site_url="http://127.0.0.1:$site_port$page"
nginx_url="http://127.0.0.1:$nginx_port/page"
cmp <(curl -s -H 'Accept-Encoding: br' "$site_url") <(curl -s -H 'Accept-Encoding: br' "$nginx_url")
rate "$site_url" 10s >/dev/null # tiered compilation needs some seconds of load

echo "round      site     nginx   ratio   (requests a second, $(stat -c %s "$work/www/page.br") bytes of brotli)"
for round in 1 2 3 4 5; do
  s=$(rate "$site_url" 4s)
  n=$(rate "$nginx_url" 4s)
  awk -v r="$round" -v s="$s" -v n="$n" 'BEGIN{printf "%5d %9.0f %9.0f %7.2f\n", r, s, n, s/n}'
done
echo "search: $(rate "http://127.0.0.1:$site_port/en/search?q=food+prices" 5s) requests a second"
echo "resident memory of the site: $(( $(awk '/VmRSS/{print $2}' "/proc/$site/status") / 1024 )) MB"
