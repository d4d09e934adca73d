#!/usr/bin/env python3
"""Fills the disk of Kanal's database while a keeper saves, and makes space again, again and again.

The H2 file lies on a file system of 24 MB, which is mounted for that: the trial needs root. In each round a keeper saves
one address until the disk is full, goes on trying while it is, and saves again once there is space. Now and then H2 finds
room inside its file, so that some of these saves are taken. What must hold: a save is acknowledged or answered with 503 and
the reason, and then the health group `write` is down; public pages are served and liveness is up; with space it goes on by itself, in the process that runs; every change that was
acknowledged is in the history, and none that was refused; all is as it was sealed, also after a start; and the log tells
the beginning and the end of each time, in one line each.
"""

import argparse
import os
import random
import subprocess
import sys
import time

import trials
from trials import Address, Keeper, Node, Program

BEGIN, END = "There is no space left", "The database can write again"
# The longest that Kanal takes to find out that there is space
AGAIN = 15


class Disk:
    """A small file system, and the file that fills it."""

    def __init__(self, folder):
        self.home = folder / "disk"
        self.home.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", self.home], check=True)
        self.fill = self.home / "fill"
        self.url = f"jdbc:h2:file:{self.home}/kanal;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"

    def become_full(self, but):
        """Until so many bytes are left, which the database uses up."""
        state = os.statvfs(self.home)
        with open(self.fill, "wb") as fill:
            fill.write(bytes(max(0, state.f_bavail * state.f_frsize - but)))

    def make_space(self):
        self.fill.unlink()

    def close(self):
        subprocess.run(["umount", self.home], check=True)


def health(port, group):
    return Keeper(port).ask("GET", f"/actuator/health/{group}")[0]


class Trial:
    """What was acknowledged, what was refused, and what was not as it should be."""

    def __init__(self, app, disk):
        self.app, self.disk, self.notes, self.refused, self.wrong = app, disk, {}, [], []
        self.address = Address.all(app.port)[0]
        self.keeper = Keeper(app.port)
        self.keeper.sign_in()
        self.again = []

    def must(self, what, holds):
        if not holds:
            self.wrong.append(what)
            print(what, flush=True)

    def save(self, text):
        """Whether it was acknowledged."""
        opened = self.keeper.open(self.address)
        status, location, page = self.keeper.save(self.address, opened, text)
        if status == 303:
            self.notes[int(location.split("saved=")[1])] = text
            return True
        self.refused.append(text)
        self.must(f"{text}: {status}", status == 503)
        self.must(f"{text}: does not say why, or not what was typed", "there is no space left" in page and text in page)
        return False

    def round(self, number):
        self.disk.become_full(random.choice([0, 4096, 20480, 65536]))
        saves = 0
        while self.save(f"Round {number}, save {saves + 1}.") and saves < 40:
            saves += 1
        for more in range(3):
            self.must(f"round {number}: liveness is down", health(self.app.port, "liveness") == 200)
            for page in ("/en/acme", "/en/acme/channels", "/api/v1/providers"):
                self.must(f"round {number}: {page} is not served", Keeper(self.app.port).ask("GET", page)[0] == 200)
            if not self.save(f"Round {number}, attempt {more + 1} while it is full."):
                self.must(f"round {number}: the group write is up", health(self.app.port, "write") == 503)
        self.disk.make_space()
        began = time.time()
        self.must(f"round {number}: not saved although there is space", self.save(f"Round {number}, with space."))
        while health(self.app.port, "write") != 200 and time.time() < began + AGAIN:
            time.sleep(0.1)
        self.again.append(time.time() - began)
        self.must(f"round {number}: the group write stays down", health(self.app.port, "write") == 200)
        self.intact(f"round {number}")

    def intact(self, when):
        self.must(f"{when}: the history or the rows are not as they were written", trials.is_intact(self.app.port))

    def compare(self, when):
        keeper = Keeper(self.app.port)
        keeper.sign_in()
        told = dict(trials.history(keeper))
        for number, text in self.notes.items():
            self.must(f"{when}: change {number} is lost", told.get(number) == text)
        for text in self.refused:
            self.must(f"{when}: {text!r} was refused and is there", text not in told.values())
        self.intact(when)


def trial(arguments, folder):
    disk = Disk(folder)
    app = None
    try:
        program = Program(arguments.jar, folder)
        app = Node(program, trials.SMALL, disk.url)
        run = Trial(app, disk)
        for number in range(1, arguments.rounds + 1):
            run.round(number)
        run.compare("at the end")
        log = app.log.read_text()
        begun, ended, lines = log.count(BEGIN), log.count(END), len(log.splitlines())
        run.must(f"the log tells the beginning {begun} times, the end {ended} times", begun == ended > 0)
        run.must(f"the log has {lines} lines", lines <= begun + ended + 4)
        app.stop()
        app = run.app = Node(program, trials.SMALL, disk.url)
        run.compare("after a start")
    finally:
        if app:
            app.stop()
        disk.close()
    print(f"{arguments.rounds} times full; {len(run.notes)} saves acknowledged; {len(run.refused)} refused;"
          f" {len(run.wrong)} wrong; write is up {max(run.again):.1f} s after there is space, at most")
    return 1 if run.wrong or not run.notes or not run.refused else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    trials.add_jar(parser)
    arguments = parser.parse_args()
    if os.geteuid() != 0:
        raise SystemExit("needs root, to mount a small file system")
    arguments.jar = trials.jar(arguments.jar)
    with trials.folder() as folder:
        return trial(arguments, folder)


if __name__ == "__main__":
    sys.exit(main())
