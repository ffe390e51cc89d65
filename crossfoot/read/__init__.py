"""Bytes become documents: what comes in is stored, partly stored with a reason, or refused with a reason."""
