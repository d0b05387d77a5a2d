# SPDX-License-Identifier: Apache-2.0
"""check_spdx.py TREE: every tracked file that can hold a comment names its licence in its first
lines. Data that cannot (JSON, images, texts) is covered by .reuse/dep5, which must be there."""
import pathlib
import subprocess
import sys

DATA = {".json", ".md", ".png", ".svg", ".ts", ".txt", ".pdf", ".bin", ".db", ".hex"}
COVERED = {"LICENSE", ".reuse/dep5"}
HEAD = "SPDX-License-Identifier: Apache-2.0"


def tracked(tree):
    done = subprocess.run(["git", "-c", "safe.directory=*", "-C", tree, "ls-files", "-z"],
                          capture_output=True, check=False)
    return [name for name in done.stdout.decode().split("\0") if name]


def without_head(tree, names):
    missing = []
    for name in names:
        path = pathlib.Path(tree, name)
        data = path.suffix in DATA and path.name != "CMakeLists.txt"
        if data or name in COVERED or path.is_symlink() or not path.is_file():
            continue
        if HEAD not in "\n".join(path.read_text("utf-8", "replace").splitlines()[:4]):
            missing.append(name)
    return missing


def main():
    tree = sys.argv[1]
    names = tracked(tree)
    if not names:
        print("skipped: not a git work tree")
        return 77
    missing = without_head(tree, names)
    if ".reuse/dep5" not in names:
        missing.append(".reuse/dep5")
    for name in missing:
        print(f"{name}: no '{HEAD}'")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
