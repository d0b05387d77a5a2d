# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # repo and cache are set by setup
# Sourced by packaging/setup: sees to an SQLCipher of at least 4.5. Needs say() and repo.

pin() { sed -n "s/^$1=//p" "$repo/packaging/sqlcipher.pin"; }

# Debian 13 has an SQLCipher that is new enough: then its package is taken.
install_system_sqlcipher() {
    local candidate
    candidate=$(apt-cache policy libsqlcipher-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
    if [[ -n $candidate && $candidate != "(none)" ]] &&
        dpkg --compare-versions "$candidate" ge 4.5 && ! installed libsqlcipher-dev; then
        apt_update
        apt_install libsqlcipher-dev
    fi
}

# True where pkg-config's SQLCipher says 4.5 or newer. Asked of the library itself: its .pc file
# carries the version of SQLite, not of SQLCipher.
system_sqlcipher_fits() {
    pkg-config --exists sqlcipher || return 1
    local probe version
    probe=$(mktemp)
    # shellcheck disable=SC2046 # a list of flags
    if ! cc -x c "$repo/packaging/cmake/sqlcipher_version.c" -x none -o "$probe" \
        $(pkg-config --cflags --libs sqlcipher); then
        rm -f "$probe"
        return 1
    fi
    version=$("$probe" || true)
    rm -f "$probe"
    [[ -n $version ]] && dpkg --compare-versions "${version%% *}" ge 4.5
}

# Where the archive of this pin lies. GuitaiSqlcipher.cmake works out the same.
sqlcipher_folder() {
    local hash
    hash=$(sha256sum "$repo/packaging/sqlcipher.pin" | cut -c1-12)
    echo "$cache/sqlcipher-$(pin VERSION)-$(uname -m)-$hash"
}

fetch_sqlcipher() { # into folder $1
    local tarball
    # Whatever brought npm here is left as it is: Debian's package conflicts with other builds of node.
    command -v npm >/dev/null || { apt_update && apt_install npm; }
    tarball="$1/$(pin TARBALL)"
    (cd "$1" && npm pack "$(pin PACKAGE)" --loglevel=error --ignore-scripts >/dev/null) ||
        fail "npm could not fetch $(pin PACKAGE)"
    if ! echo "$(pin SHA256)  $tarball" | sha256sum --check --quiet ||
        [[ $(openssl dgst -sha512 -binary "$tarball" | base64 -w0) != "$(pin SHA512_BASE64)" ]]; then
        fail "$(pin PACKAGE) is not the package that was pinned"
    fi
    tar -xzf "$tarball" -C "$1" --strip-components=3 "$(pin FOLDER)"
}

compile_sqlcipher() { # in folder $1
    local defines options
    read -ra defines <<<"$(pin DEFINES)"
    read -ra options <<<"$(pin OPTIONS)"
    cc "${options[@]}" "${defines[@]/#/-D}" -c "$1/sqlite3.c" -o "$1/sqlite3.o"
    ar rcs "$1/libsqlcipher.a" "$1/sqlite3.o"
}

setup_sqlcipher() {
    install_system_sqlcipher
    if system_sqlcipher_fits; then
        say "SQLCipher: the system's"
        return
    fi
    local folder work
    folder=$(sqlcipher_folder)
    if [[ -f $folder/libsqlcipher.a ]]; then
        say "SQLCipher: built already in $folder"
        return
    fi
    say "SQLCipher: fetching $(pin PACKAGE) and building it into $folder (about half a minute)"
    # Built beside its place and moved there whole: a broken run leaves nothing half done.
    mkdir -p "$(dirname "$folder")"
    work=$(mktemp -d "$folder.XXXXXX")
    # shellcheck disable=SC2064 # the folder as it is now
    trap "rm -rf '$work'" EXIT
    fetch_sqlcipher "$work"
    compile_sqlcipher "$work"
    rm "$work/sqlite3.o" "$work/$(pin TARBALL)"
    chmod 755 "$work"
    mv -T "$work" "$folder" 2>/dev/null || say "another run was quicker"
}
