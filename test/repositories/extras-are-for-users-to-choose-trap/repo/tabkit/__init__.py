"""Models for tables."""
