#!/bin/sh
# Starts Plenary from wherever this folder lies, with the JDK that it was built with.
java='@JAVA@'
if [ ! -x "$java" ]; then
    echo "Plenary was built with $java, which is no longer there; please build it again with: mvn package" >&2
    exit 3
fi

self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=$(dirname -- "$self")/$link ;;
    esac
done
home=$(CDPATH= cd -- "$(dirname -- "$self")/.." && pwd -P) || exit 3

# In the bare C locale Java loses every letter beyond ASCII in arguments, file names and output.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

set -- \
    @OPTIONS@ \
    --module-path "$home/fx" \
    -classpath "@CLASSPATH@" \
    @MAIN@ "$@"

# What the practice run of the build learned about starting; without it the start is only slower.
cache=$home/lib/plenary.aot
if [ -f "$cache" ]; then
    set -- "-XX:AOTCache=$cache" "$@"
fi

exec "$java" "$@"
