#!/usr/bin/env python3
"""Two processes of Kanal on one PostgreSQL: who wins, how soon the other node follows, and whether a crowd loses anything.

Race: the same version of one address is posted to both nodes at once. Exactly one wins; the other keeper gets 409, with
both texts. Follow: what is saved on one node is served by the other within a second. Crowd: keepers save the same and
different addresses on both nodes. Whatever was acknowledged is in the history, once and with that number; whatever was
refused is not; and nobody sees an internal error.
"""

import argparse
import collections
import pathlib
import random
import statistics
import sys
import threading
import time

import trials
from trials import Address, Keeper, Node, Postgres, Program

NEWCOMER, REPLACED = "initial nasi goreng", "sate lilit padang"
REFUSALS = {409, 422, 429, 503}


def at_once(*tasks):
    """What each of them answers, all begun at the same moment."""
    barrier, answers = threading.Barrier(len(tasks)), [None] * len(tasks)

    def run(at):
        barrier.wait()
        answers[at] = tasks[at]()

    threads = [threading.Thread(target=run, args=(at,)) for at in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def level(nodes):
    """Waits until all serve the same."""
    until = time.time() + 30
    while len({trials.revision(node.port) for node in nodes}) > 1:
        if time.time() > until:
            raise SystemExit("the nodes do not agree")
        time.sleep(0.05)


def race(nodes, address, rounds):
    keepers = [Keeper(node.port) for node in nodes]
    for keeper in keepers:
        keeper.sign_in()
    wins, wrong = collections.Counter(), []
    for number in range(1, rounds + 1):
        level(nodes)
        before = trials.revision(nodes[0].port)
        opened = [keeper.open(address) for keeper in keepers]
        texts = [f"Race {number}, from node {at}." for at in (1, 2)]
        answers = at_once(*(lambda at=at: keepers[at].save(address, opened[at], texts[at]) for at in (0, 1)))
        statuses = [answer[0] for answer in answers]
        level(nodes)
        if sorted(statuses) != [303, 409] or trials.revision(nodes[0].port) != before + 1:
            wrong.append(f"race {number}: {statuses}")
            continue
        won, lost = statuses.index(303), statuses.index(409)
        wins[won + 1] += 1
        if not all(text in answers[lost][2] for text in texts):
            wrong.append(f"race {number}: the one who lost is not shown both")
        if trials.remarks(nodes[lost].port, address.provider)[address.code] != texts[won]:
            wrong.append(f"race {number}: node {lost + 1} serves something else")
    print(f"race: {rounds} rounds; won by node 1 {wins[1]}, by node 2 {wins[2]}; {len(wrong)} wrong", flush=True)
    return wrong


def follow(nodes, address, edits):
    keeper, reader = Keeper(nodes[0].port), nodes[1].port
    keeper.sign_in()
    took, wrong = [], []
    for number in range(1, edits + 1):
        # Not in step with how often the other node looks
        time.sleep(random.uniform(0, 1))
        text = f"Edit {number} to follow."
        status, location, _ = keeper.save(address, keeper.open(address), text)
        saved = time.time()
        if status != 303:
            wrong.append(f"edit {number} answers {status}")
            continue
        revision = int(location.split("saved=")[1])
        while trials.revision(reader) < revision and time.time() < saved + 10:
            time.sleep(0.01)
        took.append(time.time() - saved)
        if trials.remarks(reader, address.provider)[address.code] != text:
            wrong.append(f"edit {number} is not what the other node serves")
    took.sort()
    print(f"follow: {len(took)} edits; served by the other node after {statistics.median(took):.2f} s (median),"
          f" {took[int(len(took) * 0.95)]:.2f} s (95 %), {took[-1]:.2f} s (at most)", flush=True)
    return wrong + [f"an edit took {seconds:.2f} s" for seconds in took if seconds > 1]


class Member(threading.Thread):
    """A keeper of the crowd: by turns the address that all edit, and one of their own."""

    def __init__(self, keeper, common, own, until):
        super().__init__(daemon=True)
        self.keeper, self.common, self.own, self.until = keeper, common, own, until
        self.acknowledged, self.refused, self.unknown, self.statuses = {}, set(), set(), collections.Counter()
        self.times = []

    def run(self):
        turn = 0
        while time.time() < self.until:
            turn += 1
            address = self.common if turn % 2 else self.own
            text = f"{self.keeper.name}, {'common' if turn % 2 else 'own'} {turn}."
            try:
                status, location, opened = self.keeper.ask("GET", address.form)
                if status != 200:
                    self.statuses[f"GET {status}"] += 1
                    continue
                opened = self.keeper.fields(opened)
                begin = time.time()
                status, location, _ = self.keeper.save(address, opened, text)
                self.times.append(time.time() - begin)
            except OSError:
                # Nobody said what became of it
                self.unknown.add(text)
                self.statuses["no answer"] += 1
                continue
            self.statuses[status] += 1
            if status == 303:
                self.acknowledged[text] = int(location.split("saved=")[1])
            elif status in REFUSALS:
                self.refused.add(text)
            else:
                self.unknown.add(text)


def crowd(nodes, addresses, keepers, seconds):
    owner = Keeper(nodes[0].port)
    owner.sign_in()
    members = []
    for at in range(keepers):
        name = f"keeper{at + 1:02}"
        status, _, _ = owner.fill("/admin/keepers", name=name, role="EDITOR", password=NEWCOMER)
        if status != 302:
            raise SystemExit(f"cannot add {name}: {status}")
        member = Keeper(nodes[at % len(nodes)].port, name, NEWCOMER)
        member.sign_in()
        member.change_password(REPLACED)
        members.append(member)
    common, rest = addresses[0], addresses[1:]
    until = time.time() + seconds
    members = [Member(keeper, common, rest[at % len(rest)], until) for at, keeper in enumerate(members)]
    for member in members:
        member.start()
    for member in members:
        member.join()
    level(nodes)
    return told(nodes, owner, members, common)


def told(nodes, owner, members, common):
    history = trials.history(owner)
    numbers = {note: number for number, note in history}
    notes = collections.Counter(note for _, note in history)
    statuses, wrong, times = collections.Counter(), [], []
    for member in members:
        statuses += member.statuses
        times += member.times
        for text, number in member.acknowledged.items():
            if notes[text] != 1 or numbers.get(text) != number:
                wrong.append(f"“{text}” was acknowledged as change {number} and is in the history {notes[text]} times")
        wrong += [f"“{text}” was refused and is in the history" for text in member.refused if notes[text]]
    last = max((number, text) for m in members for text, number in m.acknowledged.items() if ", common " in text)
    for node in nodes:
        if trials.remarks(node.port, common.provider)[common.code] != last[1]:
            wrong.append(f"node {nodes.index(node) + 1} does not serve the last change")
        if not trials.is_intact(node.port):
            wrong.append(f"node {nodes.index(node) + 1} finds that rows or history are not as they were written")
    wrong += [f"{count} answers of status {status}" for status, count in statuses.items()
              if status not in REFUSALS | {303}]
    saved, unknown = sum(len(m.acknowledged) for m in members), sum(notes[t] for m in members for t in m.unknown)
    times.sort()
    print(f"crowd: {len(members)} keepers; {saved} saves acknowledged, all in the history: {not wrong};"
          f" {unknown} more of which nobody was told; answers "
          + ", ".join(f"{status}: {count}" for status, count in sorted(statuses.items(), key=str))
          + f"; a save took {statistics.median(times):.2f} s (median), {times[-1]:.2f} s (at most)", flush=True)
    return wrong


def trial(arguments, folder):
    server, nodes = Postgres(folder), []
    try:
        program = Program(arguments.jar, folder)
        for _ in range(2):
            nodes.append(Node(program, arguments.document, server.url))
        addresses = Address.all(nodes[0].port)
        wrong = race(nodes, addresses[0], arguments.rounds)
        wrong += follow(nodes, addresses[0], arguments.edits)
        wrong += crowd(nodes, addresses, arguments.keepers, arguments.seconds)
        logs = [node.log.read_text() for node in nodes]
        wrong += [line for log in logs for line in log.splitlines() if " ERROR " in line][:20]
    finally:
        for process in (*nodes, server):
            process.stop()
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=50, help="of the race")
    parser.add_argument("--edits", type=int, default=50, help="to be followed")
    parser.add_argument("--keepers", type=int, default=20, help="in the crowd")
    parser.add_argument("--seconds", type=float, default=30, help="for which the crowd saves")
    parser.add_argument("--document", type=pathlib.Path, default=trials.SHIPPED, help="catalog to begin with")
    trials.add_jar(parser)
    arguments = parser.parse_args()
    arguments.jar, arguments.document = trials.jar(arguments.jar), arguments.document.resolve()
    with trials.folder() as folder:
        return trial(arguments, folder)


if __name__ == "__main__":
    sys.exit(main())
