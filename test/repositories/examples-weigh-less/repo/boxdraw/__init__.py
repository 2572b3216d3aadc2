"""Draws boxes."""
