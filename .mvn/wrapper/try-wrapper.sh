#!/usr/bin/env bash
# Tries ./mvnw against a server on this machine: a good archive, a wrong checksum, no server, no unzip.
# Prints PASS or FAIL for each and fails if one failed. Needs python3; touches nothing outside a temporary folder.
set -uo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
server=
failed=0
bound=()
! timeout=$(command -v timeout) || bound=("$timeout" 60)
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

# A project, an archive of a Maven that only says its arguments, and its checksums
mkdir -p "$work/project/.mvn/wrapper" "$work/www/apache-maven-9.9.9/bin"
cp "$project/mvnw" "$work/project"
fake_mvn() { # file, name, version
  mkdir -p "$(dirname "$1")"
  printf '#!/bin/sh\n[ "$1" = --version ] && echo "Apache Maven %s" && exit\nprintf "%s:"\nprintf "[%%s]" "$@"\n' \
    "$3" "$2" >"$1"
  chmod +x "$1"
}
fake_mvn "$work/www/apache-maven-9.9.9/bin/mvn" fetched 9.9.9
(cd "$work/www" && python3 -m zipfile -c apache-maven-9.9.9-bin.zip apache-maven-9.9.9 &&
  tar czf apache-maven-9.9.9-bin.tar.gz apache-maven-9.9.9)
sum() { python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$1"; }
zip_sum=$(sum "$work/www/apache-maven-9.9.9-bin.zip")
tar_sum=$(sum "$work/www/apache-maven-9.9.9-bin.tar.gz")
wrong_sum=$(printf '0%.0s' {1..64})

# PATHs made of links: the tools of the script, one way to fetch, with or without unzip and mvn
link() { # folder, tools
  mkdir -p "$work/$1"
  for tool in "${@:2}"; do
    ! path=$(command -v "$tool") || ln -s "$path" "$work/$1/$tool"
  done
}
link base sh uname dirname basename tr mktemp rm mkdir mv ls sed cat tar gzip sha256sum shasum
link unzip unzip
link wget wget
link curl curl
link java java javac
fake_mvn "$work/mvn-new/mvn" installed 3.8.1
fake_mvn "$work/mvn-old/mvn" installed 3.6.3

python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$work/www" >"$work/log" 2>&1 &
server=$!
for _ in {1..50}; do
  port=$(sed -n 's/.* port \([0-9]*\).*/\1/p' "$work/log")
  [ -z "$port" ] || break
  sleep 0.1
done
good=127.0.0.1:$port
dead=127.0.0.1:9 # the discard service, which nobody runs

check() { # what, expected exit (0 or 1), expected text, server, sum of the zip, sum of the tar.gz, folders of PATH
  local path=$work/base output status
  for folder in "${@:7}"; do path+=:$work/$folder; done
  printf 'distributionUrl=http://%s/apache-maven-9.9.9-bin.zip\ndistributionSha256Sum=%s\ndistributionSha256SumTarGz=%s\n' \
    "$4" "$5" "$6" >"$work/project/.mvn/wrapper/maven-wrapper.properties"
  rm -rf "$work/m2"
  output=$(cd "$work/project" && unset JAVA_HOME MVNW_REPOURL MVNW_USERNAME MVNW_PASSWORD MVNW_VERBOSE &&
    MAVEN_USER_HOME=$work/m2 PATH=$path ${bound[@]+"${bound[@]}"} ./mvnw -D 'a b' 2>&1)
  status=$?
  if [ $((status != 0)) = "$2" ] && [[ $output == *"$3"* ]]; then
    echo "PASS $1"
  else
    printf 'FAIL %s: exit %s\n%s\n' "$1" "$status" "$output"
    failed=1
  fi
}

for fetch in wget curl java; do
  [ -e "$work/$fetch/$fetch" ] || continue
  if [ -e "$work/unzip/unzip" ]; then
    check "$fetch: good archive" 0 'fetched:[-D][a b]' "$good" "$zip_sum" "$wrong_sum" "$fetch" unzip
    check "$fetch: wrong checksum, though mvn is there" 1 'Failed to validate' "$good" "$wrong_sum" "$tar_sum" "$fetch" unzip mvn-new
  fi
  check "$fetch: no unzip" 0 'fetched:[-D][a b]' "$good" "$wrong_sum" "$tar_sum" "$fetch"
  check "$fetch: no unzip, wrong checksum" 1 'Failed to validate' "$good" "$zip_sum" "$wrong_sum" "$fetch" mvn-new
  check "$fetch: no server, mvn" 0 'installed:[-D][a b]' "$dead" "$zip_sum" "$tar_sum" "$fetch" mvn-new
  check "$fetch: no server, mvn too old" 1 'at least 3.8' "$dead" "$zip_sum" "$tar_sum" "$fetch" mvn-old
  check "$fetch: no server, no mvn" 1 'no mvn on PATH' "$dead" "$zip_sum" "$tar_sum" "$fetch"
done
exit $failed
