#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags mutated at random, written by Candor, read back by mutagen: what mutagen saw before and what
was not asked to change, it has to see after.

    tag_write_fuzz.py PROGRAM [--rounds 1000] [--seed 0] [--safe 50] [--keep FOLDER]

PROGRAM is tag_write_rounds. Every --safe'th round goes by the whole of the safe write, and is taken
back to the bit. Exit status: 0 nothing lost; 1 something lost (the file is kept, where --keep says
so); 77 mutagen or ffmpeg is missing.
"""
import argparse
import collections
import os
import random
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
try:
    from tag_seeds import foreign, mutated, seeds
except ImportError as error:
    print("skipped:", error)
    sys.exit(77)


class Rounds:
    def __init__(self, program, folder):
        self.folder = folder
        self.process = subprocess.Popen([program, os.path.join(folder, "journal")], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, *words):
        print("\t".join(words), file=self.process.stdin, flush=True)
        return self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the program ended")
        return line.rstrip("\n")


def compare(before, path):
    """The keys that are lost or have changed."""
    after = foreign(path)
    return [key for key in before if after.get(key) != before[key]] if after is not None else ["all"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--safe", type=int, default=50)
    parser.add_argument("--keep")
    options = parser.parse_args()
    if not shutil.which("ffmpeg"):
        print("skipped: ffmpeg is missing")
        sys.exit(77)
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        sys.exit(run(options, folder))


def run(options, folder):
    rng = random.Random(options.seed)
    files = seeds(folder)
    rounds = Rounds(options.program, folder)
    counts = collections.Counter()
    reasons = collections.Counter()
    fields = 0
    lost = []
    for number in range(options.rounds):
        name, data = files[number % len(files)]
        extension = os.path.splitext(name)[1]
        data = mutated(rng, data, extension)
        source = os.path.join(folder, "before" + extension)
        target = os.path.join(folder, "after" + extension)
        with open(source, "wb") as file:
            file.write(data)
        before = foreign(source)
        safe = options.safe and number % options.safe == 0
        try:
            answer = rounds.ask("safe", source) if safe else rounds.ask("copy", source, target)
        except RuntimeError:
            lost.append((number, name, ["the program ended"]))
            keep(options, number, extension, data)
            break
        kind = answer.split()[0]
        counts[name, kind] += 1
        if kind == "refused":
            reasons[answer.split(": ", 1)[-1][:60]] += 1
        missing = []
        if kind == "written" and before is not None:
            missing = compare(before, source if safe else target)
            fields += len(before)
        if kind == "written" and safe:
            rounds.ask("on")
            with open(source, "rb") as file:
                missing += [] if file.read() == data else ["not taken back to the bit"]
        if missing:
            lost.append((number, name, missing))
            keep(options, number, extension, data)
    report(counts, reasons, fields, lost, options.rounds)
    return 1 if lost else 0


def keep(options, number, extension, data):
    if options.keep:
        os.makedirs(options.keep, exist_ok=True)
        with open(os.path.join(options.keep, "%d%s" % (number, extension)), "wb") as file:
            file.write(data)


def report(counts, reasons, fields, lost, rounds):
    for name in sorted({name for name, _ in counts}):
        print("%-28s %6d written %6d refused" % (name, counts[name, "written"],
                                                counts[name, "refused"]))
    for reason, count in reasons.most_common(12):
        print("%6d  %s" % (count, reason))
    for number, name, missing in lost[:40]:
        print("round %d, %s: lost %s" % (number, name, ", ".join(map(str, missing))[:300]))
    written = sum(count for (_, kind), count in counts.items() if kind == "written")
    print("%d rounds, %d written, %d foreign fields compared, lost in %d" %
          (rounds, written, fields, len(lost)))


if __name__ == "__main__":
    main()
