"""Parses the feed files named on the command line with feedparser, in one process, after one warm-up.

Prints one JSON line: items and processor seconds of each round, and feedparser's version. Fails with a clear word where
feedparser is not installed.
"""

import argparse
import json
import sys
import time

# The folder of this script comes first there, and this script has the library's name.
sys.path.pop(0)

try:
    import feedparser
except ImportError:
    sys.exit("feedparser is not installed for " + sys.executable)


def read(paths):
    for path in paths:
        with open(path, "rb") as file:
            yield file.read()


def parse_all(feeds):
    """Items found, and what finding them cost."""
    start = time.process_time()
    items = sum(len(feedparser.parse(feed).entries) for feed in feeds)
    return items, time.process_time() - start


def main():
    arguments = argparse.ArgumentParser(description="what feedparser takes for some feeds")
    arguments.add_argument("--rounds", type=int, default=1)
    arguments.add_argument("feeds", nargs="+")
    asked = arguments.parse_args()
    feeds = list(read(asked.feeds))
    parse_all(feeds)
    rounds = [parse_all(feeds) for _ in range(asked.rounds)]
    print(json.dumps({"items": rounds[0][0], "cpu": [s for _, s in rounds], "version": feedparser.__version__}))


main()
