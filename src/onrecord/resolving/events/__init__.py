"""What is said to have happened: events with their roles, factuality, quantities and types."""

from onrecord.resolving.events.reader import events

__all__ = ["events"]
