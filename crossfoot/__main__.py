"""``python -m crossfoot`` is ``crossfoot``."""

from crossfoot.cli import main

main()
