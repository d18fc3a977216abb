"""Documents in, statements out."""

# Statements that are right with less of a chance are left out unless asked for. F1 of whole attributions, source, cue
# and content on PolNeAR dev, percent, cross-validated: 0: 67.0 83.8 71.0 90.4; 0.25: 73.6 84.0 71.7 89.7; 0.35: 74.3
# 84.0 71.4 89.0; 0.45: 73.2 83.6 68.8 87.6.
MIN_SCORE = 0.2
