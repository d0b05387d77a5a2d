# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # repo and cache are set by setup
# Sourced by packaging/setup --test: the virtual reader's driver, libifdvpcd.so of Debian's
# vsmartcard-vpcd. Installed as a package it would put a reader that listens on every address into the
# system's own pcscd configuration; so the package is only unpacked into the cache, and the tests hand
# the library to a pcscd of their own. GuitaiTestTools.cmake looks for it there, then in the system.

setup_vpcd() {
    local driver=usr/lib/pcsc/drivers/serial/libifdvpcd.so folder work
    folder="$cache/vpcd"
    if [[ -e $folder/$driver ]]; then
        say "virtual reader: unpacked already in $folder"
        return
    fi
    if [[ -e /$driver ]]; then
        say "virtual reader: vsmartcard-vpcd is installed on this system"
        return
    fi
    apt_update
    say "virtual reader: unpacking vsmartcard-vpcd into $folder"
    mkdir -p "$(dirname "$folder")"
    work=$(mktemp -d "$folder.XXXXXX")
    (cd "$work" && apt-get download -qq -o APT::Sandbox::User=root vsmartcard-vpcd &&
        dpkg-deb -x vsmartcard-vpcd_*.deb . && rm vsmartcard-vpcd_*.deb)
    chmod 755 "$work"
    mv -T "$work" "$folder" 2>/dev/null || rm -rf "$work" # another run was quicker
}
