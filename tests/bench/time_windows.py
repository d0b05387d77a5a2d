# SPDX-License-Identifier: Apache-2.0
"""Starts programs by turns and tells when each can be used, and what memory it then has.

Run by tests/bench/beside-peers, on an X server of its own."""
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time

TICK = 0.005
REST = 0.1  # so long without the processor, and it has come to rest
PATIENCE = 60


def programs():
    peers = [
        ("KeePassXC", ["keepassxc"]),
        ("DB Browser for SQLite", ["sqlitebrowser"]),
        ("AusweisApp", [shutil.which("AusweisApp") or shutil.which("AusweisApp2") or "AusweisApp"]),
    ]
    guitai = ["build/release/bin/guitai", "--practice", "--folder", os.environ["GUITAI_FOLDER"]]
    return [("Guitai", guitai)] + peers


def family(root):
    """The process and all that it has started."""
    children = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="ascii", errors="replace") as stat:
                    fields = stat.read().rsplit(")", 1)[1].split()
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append((int(name), fields))
    found, todo = [], [root]
    while todo:
        pid = todo.pop()
        found.append(pid)
        todo += [child for child, _ in children.get(pid, [])]
    return found


def processor(pids):
    """Nanoseconds it has had, over all threads."""
    total = 0
    for pid in pids:
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as stat:
                    total += int(stat.read().split()[0])
        except OSError:
            pass
    return total


def memory(pids):
    """Resident, and its own share of what is shared, in MiB."""
    resident = share = 0
    for pid in pids:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
            for line in rollup:
                words = line.split()
                if words[0] == "Rss:":
                    resident += int(words[1])
                elif words[0] == "Pss:":
                    share += int(words[1])
    return resident / 1024, share / 1024


def visible(pids):
    for pid in pids:
        found = subprocess.run(
            ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", "."],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        if found.stdout.strip():
            return True
    return False


def measure(command):
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    try:
        shown, last, used = False, begun, -1
        while True:
            now = time.monotonic()
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended by itself")
            if now - begun > PATIENCE:
                sys.exit(f"{command[0]} did not come to rest")
            pids = family(process.pid)
            total = processor(pids)
            if total - used > 2_000_000:  # a blinking cursor is rest
                used, last = total, now
            shown = shown or visible(pids)
            if shown and now - last >= REST:
                return last - begun, *memory(pids)
            time.sleep(TICK)
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # it has ended by itself, and was reaped
        process.wait()


def main():
    rounds = int(os.environ["ROUNDS"])
    results = {name: [] for name, _ in programs()}
    for turn in range(rounds + 1):
        for name, command in programs():
            result = measure(command)
            if turn > 0:  # the first brings everything into memory
                results[name].append(result)
    print(f"{'':24} {'s to use':>9} {'spread':>15} {'MiB':>7} {'own MiB':>8}")
    middle = {}
    for name, taken in results.items():
        times = sorted(each[0] for each in taken)
        middle[name] = [statistics.median(each[i] for each in taken) for i in range(3)]
        spread = f"{times[len(times) // 10]:.2f}-{times[-1 - len(times) // 10]:.2f}"
        print(f"{name:24} {middle[name][0]:9.2f} {spread:>15} {middle[name][1]:7.0f} "
              f"{middle[name][2]:8.0f}")
    peers = [values for name, values in middle.items() if name != "Guitai"]
    for i, what in enumerate(["time", "memory", "own memory"]):
        best = min(values[i] for values in peers)
        print(f"Guitai beside the best of them, {what}: {middle['Guitai'][i] / best:.2f}")


if __name__ == "__main__":
    main()
