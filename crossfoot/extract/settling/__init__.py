"""Which rule reads a number, what it counts where it names nothing, and whose part it is."""
