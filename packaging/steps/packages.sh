# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # repo and cache are set by setup
# Sourced by packaging/setup: Debian's packages. Needs say() and fail(). `a|b` means the first of them
# that this Debian has: names differ between 12 and 13.
build_packages=(
    g++ cmake ninja-build ccache mold pkg-config ca-certificates openssl
    qt6-base-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libpcsclite-dev libsodium-dev libssl-dev libpq-dev nlohmann-json3-dev libvalijson-dev
    libsqlitecpp-dev libqrencode-dev libicu-dev libcli11-dev libcsv-dev prometheus-cpp-dev librapidcheck-dev)
# pcscd is the system's reader service: started by systemd when a program asks for it, not by us.
run_packages=(pcscd libccid fonts-noto-cjk qt6-qpa-plugins qt6-wayland)
test_packages=(
    clang-19 libclang-rt-19-dev llvm-19 clang-tidy-19 clang-format-19 git python3
    postgresql opensc xvfb xauth xdotool dbus dbus-x11 at-spi2-core poppler-utils iproute2 util-linux
    fontconfig)

apt_updated=no

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root, and there is no sudo: $*"
    fi
}

# Fresh lists, once a run and only when something is to be fetched.
apt_update() {
    [[ $apt_updated == yes ]] && return
    say "apt-get update"
    as_root apt-get update -qq
    apt_updated=yes
}

installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true) == installed ]]
}

available() { [[ -n $(apt-cache show --no-all-versions "$1" 2>/dev/null) ]]; }

any_installed() { # of the names in `a|b`
    local name
    for name in ${1//|/ }; do
        installed "$name" && return
    done
    return 1
}

first_available() { # of the names in `a|b`
    local name
    for name in ${1//|/ }; do
        available "$name" && echo "$name" && return
    done
    fail "this Debian has no package $1"
}

apt_install() {
    say "installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" </dev/null
}

setup_packages() { # for tests: yes|no
    local wanted=("${build_packages[@]}" "${run_packages[@]}")
    [[ $1 == yes ]] && wanted+=("${test_packages[@]}")
    install_missing "${wanted[@]}"
}

install_missing() {
    local missing=() names=() each
    for each in "$@"; do
        any_installed "$each" || missing+=("$each")
    done
    if [[ ${#missing[@]} -eq 0 ]]; then
        say "Debian's packages: nothing missing"
        return
    fi
    apt_update
    for each in "${missing[@]}"; do
        names+=("$(first_available "$each")")
    done
    apt_install "${names[@]}"
}
