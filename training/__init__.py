"""Trains, measures and exports the German/English analysis model that ships in `models/`."""
