"""From the ledger to readers: pages, answers, feeds and exports, all of which keep the safety defaults."""
