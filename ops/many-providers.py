#!/usr/bin/env python3
"""What Kanal costs with many providers beside the shipped one."""

import argparse
import os
import pathlib
import shutil
import subprocess
import time

import trials

RANKED = "/id/whatsapp/account-banned"
TICKS = os.sysconf("SC_CLK_TCK")


def documents(folder, small):
    """A folder with the shipped document, and with copies of the tests' small one as other providers."""
    folder = folder / "documents"
    shutil.copytree(trials.SHIPPED, folder / "a")
    text = trials.SMALL.read_text()
    for number in range(1, small + 1):
        (folder / f"p{number:05}.yaml").write_text(
            text.replace("code: acme", f"code: p{number:05}", 1).replace("Acme", f"Acme {number}", 1))
    return folder


def cpu(node):
    """Seconds of all its threads until now."""
    fields = pathlib.Path(f"/proc/{node.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(node):
    """Megabytes that lie in memory."""
    status = pathlib.Path(f"/proc/{node.process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


def size(program, file):
    """Bytes of the database without what it could give back."""
    library = next((program.folder / "app").rglob("h2-*.jar"))
    url = f"jdbc:h2:file:{str(file).removesuffix('.mv.db')}"
    subprocess.run(
        ["java", "-cp", library, "org.h2.tools.Shell", "-url", url, "-user", "", "-sql", "shutdown compact"],
        stdout=subprocess.DEVNULL, check=True)
    return file.stat().st_size


def start(program, document, url, path):
    began = time.time()
    node = trials.Node(program, document, url)
    if trials.Keeper(node.port).ask("GET", path)[0] != 200:
        raise SystemExit(f"{path} is not there")
    return node, time.time() - began


def pages(node, count):
    """CPU milliseconds of a ranked page."""
    keeper = trials.Keeper(node.port)
    before = cpu(node)
    for _ in range(count):
        keeper.ask("GET", RANKED)
    return (cpu(node) - before) * 1000 / count


def words(node, count):
    """Changes one word of the first provider so many times; how long a save took."""
    keeper = trials.Keeper(node.port)
    keeper.sign_in()
    address = trials.Address.all(node.port)[0]
    began = time.time()
    for number in range(count):
        status, _, page = keeper.save(address, keeper.open(address), f"Word {number}")
        if status != 303:
            raise SystemExit(f"a save answers {status}: {page[:2000]}")
    return (time.time() - began) / count


def measure(program, folder, small, args):
    beside = documents(folder, small)
    url = f"jdbc:h2:file:{folder}/data/kanal;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
    file = folder / "data/kanal.mv.db"
    node, wait = start(program, beside, url, RANKED)
    print(f"{small} beside: first start {wait:.0f} s, {cpu(node):.1f} s of CPU", flush=True)
    node.stop()
    node, wait = start(program, beside, url, RANKED)
    print(f"  second start: {wait:.1f} s, {cpu(node):.1f} s of CPU, {memory(node)} MB", flush=True)
    pages(node, args.pages)
    print(f"  ranked page: {pages(node, args.pages):.1f} ms of CPU", flush=True)
    idle = cpu(node)
    time.sleep(60)
    print(f"  a minute of rest: {cpu(node) - idle:.1f} s of CPU, {memory(node)} MB", flush=True)
    node.stop()
    before = size(program, file)
    node, _ = start(program, beside, url, RANKED)
    took = words(node, args.words)
    node.stop()
    grown = (size(program, file) - before) / args.words / 1000
    print(f"  one word: {took:.2f} s from form to saved, {grown:.1f} kB of database (it has {before / 1e6:.1f} MB)",
          flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("small", type=int, nargs="*", default=[0, 1000], help="so many beside the shipped one")
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--words", type=int, default=20)
    trials.add_jar(parser)
    args = parser.parse_args()
    for small in args.small:
        with trials.folder() as folder:
            measure(trials.Program(trials.jar(args.jar), folder), folder, small, args)


if __name__ == "__main__":
    main()
