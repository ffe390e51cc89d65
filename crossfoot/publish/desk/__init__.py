"""The review desk: people sign in, look at what was read and found, and decide; each decision is a judgement.

`file` holds who may sign in, `queue` what to look at first, `decisions` what follows, `app` the addresses.
"""
