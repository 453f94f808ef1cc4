#!/usr/bin/env sh
# Installs the peers that benchmarks are measured beside: Debian's rss2email and feedparser. Says what it did.
set -u

PACKAGES="rss2email python3-feedparser"

version() {
  dpkg-query --show --showformat='${Version}' "$1" 2>/dev/null
}

if ! command -v apt-get >/dev/null; then
  echo "bench:peers: no apt-get here, so nothing is installed; benchmarks leave rss2email and feedparser out"
  exit 0
fi

missing=""
for package in $PACKAGES; do
  [ -n "$(version "$package")" ] || missing="$missing $package"
done

if [ -n "$missing" ]; then
  as_root=$([ "$(id -u)" -eq 0 ] || echo "sudo -n")
  # Without recommendations, which would bring a mail server.
  if ! { $as_root apt-get update && $as_root apt-get install -y --no-install-recommends $missing; } </dev/null >&2; then
    echo "bench:peers: could not install$missing; benchmarks leave out what is not there"
    exit 1
  fi
fi

for package in $PACKAGES; do
  echo "bench:peers: $package $(version "$package") is installed"
done
