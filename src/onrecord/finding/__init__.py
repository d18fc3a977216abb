"""Documents in, statements out."""

# Statements that are right with less of a chance are left out unless asked for. F1 of whole attributions, source, cue
# and content on PolNeAR dev, percent, cross-validated by article: 0: 67.4 84.1 71.0 90.6; 0.2: 72.9 84.3 71.8 89.9;
# 0.25: 73.6 84.3 72.0 89.7; 0.3: 74.2 84.0 71.7 89.3; 0.4: 74.2 83.4 69.9 88.4.
MIN_SCORE = 0.3
