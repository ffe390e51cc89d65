"""▤ One file a change of form, run in the order that ``down_revision`` gives; the newest is `migrate.NEWEST`.

A file here is never changed after a release: it says what was done, while ``tables.py`` says what is.
"""
