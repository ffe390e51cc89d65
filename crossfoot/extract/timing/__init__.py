"""When it was: days, hours, periods, reporting windows and deadlines of a text, and which of them a figure has."""
