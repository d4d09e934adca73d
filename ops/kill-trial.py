#!/usr/bin/env python3
"""Kills Kanal while keepers save, again and again, and looks whether what was acknowledged is there afterwards.

Two keepers save through the real pages, each an address of their own, until the process is killed with SIGKILL at a
random moment. Then it is started again on the same database. What must hold: the guide that is served is the last one
that was acknowledged, or one more where a save was under way; both addresses say so; every change that was acknowledged
is in the history; and every one of them is as it was sealed.
"""

import argparse
import http.client
import pathlib
import random
import sys
import threading
import time

import trials
from trials import Address, Keeper, Node, Postgres, Program


class Saves(threading.Thread):
    """Saves one address until nobody answers any more, and remembers what was acknowledged."""

    def __init__(self, port, address, number):
        super().__init__(daemon=True)
        self.keeper, self.address, self.number = Keeper(port), address, number
        self.acknowledged, self.under_way, self.refused, self.began = [], None, [], threading.Event()

    def run(self):
        try:
            self.keeper.sign_in()
            while True:
                opened = self.keeper.open(self.address)
                text = f"Round {self.number}, save {len(self.acknowledged) + 1} of {self.address}."
                self.under_way = text
                self.began.set()
                status, location, _ = self.keeper.save(self.address, opened, text)
                self.under_way = None
                if status == 303:
                    self.acknowledged.append((int(location.split("saved=")[1]), text))
                else:
                    self.refused.append(status)
        except (OSError, http.client.HTTPException, SystemExit):
            self.began.set()


class Known:
    """What was acknowledged up to now."""

    def __init__(self, port, addresses):
        self.revision, self.notes = trials.revision(port), {}
        self.said = {address.code: trials.remarks(port, address.provider)[address.code] for address in addresses}

    def wrong(self, port, saves):
        """What is not as it was acknowledged; then goes on from what there is. How many unacknowledged saves are in."""
        revision, said = trials.revision(port), trials.remarks(port, saves[0].address.provider)
        wrong = [] if trials.is_intact(port) else ["the history or the rows are not as they were written"]
        for s in saves:
            for number, text in s.acknowledged:
                self.notes[number] = text
                self.revision = max(self.revision, number)
                self.said[s.address.code] = text
        under_way = [s for s in saves if s.under_way]
        stored = [s for s in under_way if said[s.address.code] == s.under_way]
        if revision != self.revision + len(stored):
            wrong.append(f"{revision} is served; {self.revision} was acknowledged, {len(stored)} more stored")
        for s in saves:
            if said[s.address.code] not in (self.said[s.address.code], s.under_way):
                wrong.append(f"{s.address} says {said[s.address.code]!r}, not {self.said[s.address.code]!r}")
            self.said[s.address.code] = said[s.address.code]
        self.revision = revision
        return wrong, len(under_way), len(stored)

    def lost(self, port):
        """Changes that were acknowledged and are not in the history as they were."""
        keeper = Keeper(port)
        keeper.sign_in()
        told = dict(trials.history(keeper))
        return [f"change {number} is not in the history" for number, text in self.notes.items() if told.get(number) != text]


def trial(arguments, folder):
    server = Postgres(folder) if arguments.database == "postgresql" else None
    app = None
    try:
        program = Program(arguments.jar, folder)
        url = server.url if server else None
        app = Node(program, arguments.document, url)
        addresses = Address.all(app.port)
        addresses = [addresses[0], addresses[-1]]
        known, starts, wrong, under_way, stored, refused, kills = Known(app.port, addresses), [], 0, 0, 0, [], 0
        until = time.time() + arguments.minutes * 60
        while kills < arguments.rounds and time.time() < until:
            saves = [Saves(app.port, address, kills + 1) for address in addresses]
            for s in saves:
                s.start()
            for s in saves:
                s.began.wait(60)
            time.sleep(random.uniform(0.05, arguments.longest))
            app.kill()
            for s in saves:
                s.join(90)
            kills += 1
            app = Node(program, arguments.document, url)
            starts.append(app.start)
            found, going, more = known.wrong(app.port, saves)
            under_way, stored = under_way + going, stored + more
            refused += [status for s in saves for status in s.refused]
            if found:
                wrong += 1
                print(f"after kill {kills}: {'; '.join(found)}", flush=True)
            if kills % 10 == 0:
                print(f"{kills} kills, {len(known.notes)} saves acknowledged, {under_way} under way, {wrong} rounds wrong,"
                      f" start {sum(starts) / len(starts):.1f} s", flush=True)
        lost = known.lost(app.port)
    finally:
        for process in (app, server):
            if process:
                process.stop()
    print(*lost, sep="\n", end="\n" if lost else "")
    print(f"{arguments.database}: {kills} kills; {len(known.notes)} saves acknowledged, {len(lost)} of them lost;"
          f" {under_way} under way when killed, {stored} of them stored; {len(refused)} refused; {wrong} rounds wrong;"
          f" start {sum(starts) / len(starts):.1f} s on average, {max(starts):.1f} s at most")
    return 1 if wrong or lost or not known.notes else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", choices=["h2", "postgresql"], default="h2")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=60, help="no new round begins after so many")
    parser.add_argument("--longest", type=float, default=2.5, help="seconds of saving before a kill, at most")
    parser.add_argument("--document", type=pathlib.Path, default=trials.SMALL, help="catalog to begin with")
    trials.add_jar(parser)
    arguments = parser.parse_args()
    arguments.jar, arguments.document = trials.jar(arguments.jar), arguments.document.resolve()
    with trials.folder() as folder:
        return trial(arguments, folder)


if __name__ == "__main__":
    sys.exit(main())
