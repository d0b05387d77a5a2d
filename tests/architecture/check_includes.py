# SPDX-License-Identifier: Apache-2.0
"""check_includes.py TREE: holds every #include of TREE's code to includes.py. Prints each breach as
file:line and ends with 1 when there is any."""
import pathlib
import re
import sys

from includes import ALLOWED, RESERVED, UNRESTRICTED

ROOTS = ("app", "ui", "models", "cardio")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:(?P<mark>[<"])(?P<path>[^>"]+)[>"])?')
GENERATED = re.compile(r'[\w.]+\.moc|moc_\w+\.cpp|ui_\w+\.h')


def folder_of(path):
    """The library a file belongs to: two levels for models and cardio, one for app and ui."""
    parts = pathlib.PurePosixPath(path).parts
    return "/".join(parts[:2]) if parts[0] in ("models", "cardio") else parts[0]


def breach(source, mark, path):
    """What is wrong with this include of `path` in the file `source`, or None."""
    owner = folder_of(source)
    if owner not in ALLOWED and owner not in UNRESTRICTED:
        return f"{owner} has no line in tests/architecture/includes.py"
    if path is None:
        return "an include that is no plain path"
    if path.split("/")[0] == "tests":
        return "code does not include its tests"
    if path.split("/")[0] in ROOTS:
        used = folder_of(path)
        if owner in UNRESTRICTED or used == owner or used in ALLOWED[owner]:
            return None
        return f"{owner} must not know {used}"
    if mark == '"':
        if GENERATED.fullmatch(path):
            return None
        return "an include of ours is written from the top of the tree"
    for pattern, owners, what in RESERVED:
        if re.fullmatch(pattern, path):
            if owner in owners:
                return None
            return f"{what} is for {', '.join(sorted(owners))} alone"
    return None


def breaches(tree):
    """Every breach below `tree` as (file, line number, include, what is wrong), in order."""
    tree = pathlib.Path(tree)
    found = []
    for root in ROOTS:
        for file in sorted((tree / root).rglob("*")):
            if file.suffix not in (".h", ".cpp", ".c", ".hpp", ".cc", ".inc"):
                continue
            source = file.relative_to(tree).as_posix()
            for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                wrong = match and breach(source, match["mark"], match["path"])
                if wrong:
                    found.append((source, number, line.strip(), wrong))
    return found


def main():
    found = breaches(sys.argv[1])
    for source, number, line, wrong in found:
        print(f"{source}:{number}: {wrong}: {line}")
    print(f"{len(found)} includes go the wrong way")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
