"""The register, one file for each part of the world it speaks from."""
