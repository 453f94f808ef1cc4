"""Runs the command it is given, and prints what that used as one JSON line: processor seconds and seconds by the clock.

    rss2email.py COMMAND [ARGUMENT...]
"""

import json
import resource
import subprocess
import sys
import time

begun = time.monotonic()
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
wall = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "wall": wall}))
sys.exit(ended.returncode)
