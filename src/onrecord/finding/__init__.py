"""Documents in, statements out."""

# Statements that are right with less of a chance are left out unless asked for. F1 of whole attributions, source, cue
# and content on PolNeAR dev, percent, cross-validated by article: 0: 68.5 84.9 71.6 90.8; 0.2: 73.9 84.6 73.1 90.4;
# 0.25: 74.4 84.4 72.7 90.1; 0.3: 74.7 84.3 72.5 89.8; 0.4: 74.5 83.7 71.4 88.6.
MIN_SCORE = 0.3
